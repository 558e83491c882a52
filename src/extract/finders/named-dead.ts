import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

const POSSESSIVE = neededWords(["'s"]);

/** "Ann Rowe’s assassination": the dead whom a mention names otherwise than by a list behind it are counted by name. */
export function namedDead(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, POSSESSIVE)) return [];
  return sentence.clauses
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention): Draft[] => {
      const word = sentence.words[mention.word - 2];
      if (mention.extent !== 'once' || !word || sentence.words[mention.word - 1]?.fold !== "'s") return [];
      if (!mention.victims.includes(word.fold)) return [];
      return [draft(sentence, { start: word.start, end: mention.end }, word.raw)];
    });
}

function draft(sentence: ReadSentence, cue: Draft['cue'], name: string): Draft {
  const value: FigureValue = {
    floor: 1,
    ceiling: 1,
    says: name,
    approximate: false,
    victims: name,
    state: 'number',
    part: false,
    replaces: null,
  };
  return { field: 'killed', value, sentence, cue, modality: null, foundBy: 'casualties/named' } as Draft;
}
