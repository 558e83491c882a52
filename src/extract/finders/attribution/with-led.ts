import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { personAt } from '../../people/person-names.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import { asWritten } from './as-written.ts';

const LEADING = neededWords('led headed commanded');
const BAND =
  /^(?:groups?|factions?|militias?|gangs?|cells?|networks?|units?|fighters|militants|rebels|jihadists|insurgents|gunmen|extremists)$/u;
const KIND =
  /^(?:armed|militant|rebel|islamist|jihadist|extremist|terrorist|terror|splinter|breakaway|separatist|insurgent|guerrilla|dissident|criminal|islamic)$/u;
const TITLE =
  /^(?:the|a|an|warlord|commander|veteran|jihadist|militant|militia|rebel|leader|gang|former|general|colonel|cleric|fugitive|notorious|late)$/u;
const LONGEST_TITLE = 4;

/** A sentence with the bands that are called only after who leads them: "a rebel faction led by Tom Rowe". */
export function withLed(sentence: ReadSentence): ReadSentence {
  if (!holdsAny(sentence, LEADING)) return sentence;
  const added = sentence.words.flatMap((_, verb): ActorMention[] => {
    const led = ledAt(sentence, verb);
    const group = led && sentence.actors.find((a) => a.to > led.from - 1 && a.from < verb && a.level !== 'class');
    if (!led || !group) return led ? [led] : [];
    return group.level === 'group' && verb - group.to <= 1 ? [{ ...group, to: led.to, end: led.end }] : []; // "the ELN faction led by Tom Rowe"
  });
  if (!added.length) return sentence;
  const others = sentence.actors.filter((a) => added.every((led) => a.to <= led.from || a.from >= led.to));
  return { ...sentence, actors: [...others, ...added].sort((a, b) => a.from - b.from) };
}

/** "a faction | led by warlord Tom Rowe". */
function ledAt(sentence: ReadSentence, verb: number): ActorMention | null {
  const { words } = sentence;
  if (!LEADING.has(words[verb]!.fold) || words[verb + 1]?.fold !== 'by') return null;
  if (!BAND.test(words[verb - 1]?.fold ?? '')) return null;
  let name = verb + 2;
  while (name < verb + 2 + LONGEST_TITLE && TITLE.test(words[name]?.raw ?? '')) name += 1;
  const person = personAt(sentence, name);
  if (person?.name !== name || person.to - name < 2) return null;
  let from = verb - 1;
  while (KIND.test(words[from - 1]?.fold ?? '')) from -= 1;
  return asWritten(sentence, from, person.to, 'class');
}
