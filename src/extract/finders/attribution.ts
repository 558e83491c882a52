import type { AttributionValue } from '../../model/claim.ts';
import type { ActorMention } from '../actor-mentions.ts';
import type { Draft } from '../draft.ts';
import type { ReadClause, ReadSentence } from '../mention.ts';
import { behind, blame, ordered } from './attribution/blame.ts';
import { claim, denial, noClaim, ownWords } from './attribution/claims.ts';
import { deed } from './attribution/deeds.ts';
import type { Found } from './attribution/found.ts';
import { withParties } from './attribution/parties.ts';

type Finder = {
  readonly name: string;
  readonly find: (sentence: ReadSentence, clause: ReadClause) => readonly Found[];
  readonly only?: 'first' | 'alone';
};

/** What a clause says of responsibility. "No group has claimed" and denials come first and stand alone; a bare deed counts only where nothing else is said. */
const FINDERS: readonly Finder[] = [
  { name: 'attribution/no-claim', find: noClaim, only: 'first' },
  { name: 'attribution/denial', find: denial, only: 'first' },
  { name: 'attribution/claim', find: claim },
  { name: 'attribution/own-words', find: ownWords },
  { name: 'attribution/blame', find: blame },
  { name: 'attribution/ordered', find: ordered },
  { name: 'attribution/behind', find: behind },
  { name: 'attribution/deed', find: deed, only: 'alone' },
];

/** `spoken` is the group that the sentences before spoke of last: whom "the group" means. */
export function findAttribution(sentence: ReadSentence, spoken: ActorMention | null): Draft[] {
  const known = withParties(withPronouns(sentence, spoken));
  return sentence.clauses.flatMap((clause) => {
    const found: Draft[] = [];
    for (const { name, find, only } of FINDERS) {
      if (only === 'alone' && found.length) continue;
      const here = find(known, clause);
      found.push(...here.map((f) => draftOf(sentence, f, name)));
      if (only === 'first' && here.length) break;
    }
    return distinct(found);
  });
}

/** "the group", "the organization" stands for the group that was named last. */
function withPronouns(sentence: ReadSentence, spoken: ActorMention | null): ReadSentence {
  const added = sentence.words.flatMap((word, k): ActorMention[] => {
    if (
      !/^(?:group|organization|organisation|movement|militia)$/u.test(word.fold) ||
      sentence.words[k - 1]?.fold !== 'the'
    )
      return [];
    const named = sentence.actors.filter((a) => a.to <= k && a.level !== 'state').at(-1) ?? spoken;
    return named && !sentence.actors.some((a) => a.from <= k && k < a.to)
      ? [{ ...named, from: k - 1, to: k + 1, start: sentence.words[k - 1]!.start, end: word.end }]
      : [];
  });
  return added.length
    ? { ...sentence, actors: [...sentence.actors, ...added].sort((a, b) => a.from - b.from) }
    : sentence;
}

const distinct = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (d, k) =>
      !drafts
        .slice(0, k)
        .some(
          (e) =>
            e.field === 'attribution' &&
            d.field === 'attribution' &&
            e.value.stance === d.value.stance &&
            e.value.actorId === d.value.actorId,
        ),
  );

function draftOf(sentence: ReadSentence, found: Found, foundBy: string): Draft {
  const { words } = sentence;
  const value: AttributionValue = {
    stance: found.stance,
    actor: found.actor?.name ?? null,
    actorId: found.actor?.id ?? null,
    actorLevel: levelOf(found),
    asOf: null,
  };
  return {
    field: 'attribution',
    value,
    sentence,
    cue: { start: words[found.from]!.start, end: words[found.to - 1]!.end },
    modality: null,
    foundBy,
    ...(found.by === undefined ? {} : { speaker: found.by && asWritten(sentence, found.by) }),
  };
}

/** "Washington" stays Washington; a group speaks under its own name. */
const asWritten = (sentence: ReadSentence, by: ActorMention): string =>
  by.level === 'state' ? sentence.text.slice(by.start - sentence.start, by.end - sentence.start) : by.name;

/** A state said to have ordered what others did is a sponsor. */
const levelOf = ({ stance, actor }: Found): AttributionValue['actorLevel'] =>
  !actor ? null : actor.level === 'state' && stance === 'suspected' ? 'sponsor' : actor.level;
