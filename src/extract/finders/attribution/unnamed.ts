import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { asWritten } from './as-written.ts';

const BEFORE = /^(?:the|on|to|suspected|alleged|local|members|unspecified|other|of|unidentified|unknown|some)$/u;
const KIND =
  /^(?:terrorists?|extremists?|militants|gunmen|bandits|jihadists|islamists|separatists|rebels|insurgents|herders|herdsmen|militiamen|militias|paramilitaries|gangs|mercenaries|saboteurs|fundamentalists|nationalists|loyalists|supremacists|anarchists|settlers|dissidents|assassins|fascists|nazis|tribesmen|pirates|traffickers|vigilantes)$/u;
const BAND = /^(?:groups|organi[sz]ations|factions|elements|cells|forces|fighters|networks)$/u;
const LONGEST = 4;

/** Those without a name of their own whom a verb of blaming has behind it: "blamed terrorist organizations", "blamed it on Leon herders". */
export function unnamedAfter(sentence: ReadSentence, at: number): ActorMention | null {
  const { words } = sentence;
  let from = at;
  while (from < at + LONGEST && BEFORE.test(words[from]?.fold ?? '')) from += 1;
  for (let k = from; k < Math.min(words.length, from + LONGEST); k += 1) {
    const { fold } = words[k]!;
    if (!KIND.test(fold) && !BAND.test(fold)) continue;
    const to = KIND.test(fold) && BAND.test(words[k + 1]?.fold ?? '') ? k + 2 : k + 1;
    if (to - from === 1 && BAND.test(fold)) return null;
    const unnamed = asWritten(sentence, from, to, 'class');
    return /[,.;:]/u.test(unnamed.name) ? null : unnamed;
  }
  return null;
}
