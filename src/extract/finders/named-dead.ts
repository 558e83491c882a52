import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';

/** "the assassination of Ismail Haniyeh", "killed Fuad Shukir": the dead whom a sentence names are counted by name. */
export function namedDead(sentence: ReadSentence): Draft[] {
  return sentence.clauses
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention): Draft[] => {
      if (mention.extent !== 'once' || !mention.victims.length) return [];
      const named = sentence.words.filter((w) => mention.victims.includes(w.fold) && /^\p{Lu}/u.test(w.raw));
      if (!named.length) return [];
      const n = mention.victims.length;
      const names = named.map((w) => w.raw).join(' and ');
      const value: FigureValue = {
        floor: n,
        ceiling: n,
        says: names,
        approximate: false,
        victims: names,
        state: 'number',
        part: false,
        replaces: null,
      };
      return [
        {
          field: 'killed',
          value,
          sentence,
          cue: { start: Math.min(mention.start, named[0]!.start), end: Math.max(mention.end, named.at(-1)!.end) },
          modality: null,
          foundBy: 'casualties/named',
        } as Draft,
      ];
    });
}
