import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

const ONLY =
  /\b(?:(?:suicide )?(?:bomber|attacker|assailant|gunman|perpetrator|militant) was the only (?:(?:one|person) (?:killed|to die)|fatality|death|casualty)|only the (?:suicide )?(?:bomber|attacker|assailant|gunman|perpetrator|militant) (?:was killed|died))\b/iu;

const NEEDED = neededWords('only');

/** "The bomber was the only fatality": one of those who did it, and no victim. */
export function onlyAttackers(sentence: ReadSentence): Draft[] {
  const match = holdsAny(sentence, NEEDED) ? ONLY.exec(sentence.text) : null;
  if (!match) return [];
  const start = sentence.start + match.index;
  const says = match[0];
  const value: FigureValue = {
    floor: 1,
    ceiling: 1,
    says,
    approximate: false,
    victims: null,
    state: 'number',
    part: false,
    replaces: null,
  };
  const draft = { sentence, cue: { start, end: start + says.length }, modality: null, foundBy: 'casualties/only' };
  return [
    { ...draft, field: 'attackers_killed', value } as Draft,
    { ...draft, field: 'killed', value: { ...value, floor: 0, ceiling: 0, state: 'none' } } as Draft,
  ];
}
