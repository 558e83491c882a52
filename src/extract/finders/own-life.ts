import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

/** What the patterns below need, all of them. */
const NEEDED = neededWords('himself herself self life suicide before until'.split(' '));
const OWN_LIFE =
  /(?<!\b(?:threat|want|try|tried|plan|intend|attempt|going|wish|vow)\p{L}* to )\b(?:kill(?:ed|ing|s)?|fatally sho(?:t|oting)|shot and killed|hang(?:ed|ing)) (?:himself|herself|self)\b|\btur(?:n(?:ed|ing|s)?) (?:the|a|his|her) (?:gun|weapon|rifle) on (?:himself|herself)\b|\bt(?:ook|aking|akes) (?:his|her) own life\b|\b(?:committed|died by) suicide\b|(?<!attempted )\bmurder[- ]suicide\b|\bblew (?:himself|herself) up\b|\b(?:before|until) (?:he was|she was|being) (?:shot dead|shot and killed|killed|gunned down)\b(?! (?:in|by) (?:an?|the) (?:[\p{L}.-]+ ){0,3}(?:air ?strikes?|strikes?|drones?|missiles?|airstrikes?|raid|war)\b)/iu;

const SELF_INFLICTED = /\bself[- ]inflicted (?:gunshot|gun shot|wound|injur)/i;
const DEAD = /\b(?:died|dead|dies|death|body|deceased)\b/i;

/** "before turning the gun on himself": whoever did it is dead too, and is counted apart from the victims. */
export function ownLife(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { text } = sentence;
  const found = OWN_LIFE.exec(text) ?? (DEAD.test(text) ? SELF_INFLICTED.exec(text) : null);
  if (!found) return [];
  const start = sentence.start + found.index;
  const value: FigureValue = {
    floor: 1,
    ceiling: 1,
    says: found[0],
    approximate: false,
    victims: null,
    state: 'number',
    part: false,
    replaces: null,
  };
  return [
    {
      field: 'attackers_killed',
      value,
      sentence,
      cue: { start, end: start + found[0].length },
      modality: null,
      foundBy: 'casualties/own-life',
    } as Draft,
  ];
}
