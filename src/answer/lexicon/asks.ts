import { z } from 'zod';
import table from './asks.json' with { type: 'json' };
import { isTopic } from './lexicon.ts';

const FORMS = [
  'how_many',
  'how_much',
  'who',
  'what',
  'which',
  'where',
  'when',
  'why',
  'how',
  'polar',
  'statement',
  'fragment',
] as const;
/** How a question is put. `polar` wants a yes or no, a `statement` only asks for agreement, a `fragment` names a matter. */
export type Form = (typeof FORMS)[number];

const ASKS = [
  'overview',
  'killed',
  'wounded',
  'wounded_serious',
  'missing',
  'casualties',
  'attackers',
  'breakdown',
  'names',
  'perpetrator',
  'claim',
  'blame',
  'sponsor',
  'denial',
  'channel',
  'weapon',
  'weapon_count',
  'where',
  'when',
  'hour',
  'damage',
  'impact',
  'part',
  'launch_site',
  'response',
  'retaliation',
  'deployment',
  'arrest',
  'investigation',
  'motive',
  'target',
  'interception',
  'sources',
  'disagreement',
  'wording',
  'latest',
  'headcount',
  'attack_count',
  'confirmation',
  'unknown',
  'related',
  'found',
] as const;
/** What the order of the words says beside the topics (see question.ts). */
const SIGNS: ReadonlySet<string> = new Set([
  'object',
  'two_numbers',
  'attacker_hurt',
  'deed',
  'part_of_country',
  'count_people',
  'count_arm',
  'count_attack',
  'count_source',
]);
const Topics = z.array(z.string().refine((word) => isTopic(word) || SIGNS.has(word))).optional();
const Rules = z.array(
  z.strictObject({
    asks: z.enum(ASKS),
    form: z.array(z.enum(FORMS)).optional(),
    all: Topics,
    any: Topics,
    none: Topics,
  }),
);
const rules = Rules.parse(table);

/** What a question asks for; `other`: something that no field of a report holds. */
export type Asks = (typeof ASKS)[number] | 'other';

/** What is asked: the first rule whose form and topics fit. The order matters: what is rare and particular stands first. */
export function asksOf(form: Form, topics: ReadonlySet<string>): Asks {
  const fits = rules.find(
    (rule) =>
      (rule.form?.includes(form) ?? true) &&
      (rule.all?.every((topic) => topics.has(topic)) ?? true) &&
      (rule.any?.some((topic) => topics.has(topic)) ?? true) &&
      !rule.none?.some((topic) => topics.has(topic)),
  );
  return fits?.asks ?? 'other';
}
