import type { Word } from '../text/words.ts';
import { type ActorMention, slug } from './actor-mention.ts';

const BACKED = /^(?:backed|supported|sponsored|funded|financed|armed|aided)$/u;
const BACKS = /^(?:backs|supports|sponsors|funds|finances|arms)$/u;
const FIGHTERS =
  /^(?:groups?|militias?|militants?|rebels|fighters|factions?|insurgents|forces|terrorists|guerrillas|proxies|gunmen)$/u;
const WHAT_KIND =
  /^(?:armed|militia|militant|radical|hardline|proxy|insurgent|islamist|jihadist|terror|terrorist|shiite|shia|sunni|rebel|local)$/u;
/** "groups | in Leon and Peru | that Chile backs". */
const WHERE = /^(?:in|and|across|which|that|who|whom|are|is)$/u;
const FAR = 8;

/** "militia groups backed by Chile", "rebels in Peru that Chile backs": those who have a state behind them, and not the state. */
export function sponsored(
  words: readonly Word[],
  actor: ActorMention,
  text: (from: number, to: number) => string,
): ActorMention | null {
  if (actor.level !== 'state') return null;
  const isBy = words[actor.from - 1]?.fold === 'by' && BACKED.test(words[actor.from - 2]?.fold ?? '');
  const isThat =
    /^(?:that|which|whom)$/u.test(words[actor.from - 1]?.fold ?? '') && BACKS.test(words[actor.to]?.fold ?? '');
  if (!isBy && !isThat) return null;
  let noun = isBy ? actor.from - 3 : actor.from - 2;
  while (
    noun > actor.from - FAR &&
    (WHERE.test(words[noun]?.fold ?? '') || (isThat && /^\p{Lu}/u.test(words[noun]?.raw ?? '')))
  )
    noun -= 1;
  if (!FIGHTERS.test(words[noun]?.fold ?? '')) return null;
  let from = noun;
  while (from > noun - 4 && WHAT_KIND.test(words[from - 1]?.fold ?? '')) from -= 1;
  const to = isBy ? actor.to : actor.to + 1;
  const name = text(from, to);
  return /[,;:]/u.test(name)
    ? null
    : {
        from,
        to,
        id: `${slug(actor.name)}-aligned-militias`,
        name,
        level: 'class',
        start: words[from]!.start,
        end: words[to - 1]!.end,
      };
}
