import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';
import { claimantAfter } from './claimant.ts';
import { actorAfter } from './found.ts';

const REACH = 14;

/** For whom somebody claims: "claimed the killing in the name of | X", "on behalf of | X", "for | X". */
export function inNameOf(sentence: ReadSentence, at: number): ActorMention | null {
  const { words } = sentence;
  const name = words.slice(at, at + REACH).findIndex(({ fold }) => fold === 'name' || fold === 'behalf');
  if (name < 0 || words[at + name + 1]?.fold !== 'of') return null;
  const known = actorAfter(sentence, at + name + 2, 1);
  return known && known.level !== 'state' ? known : (claimantAfter(sentence, at + name + 2) ?? known);
}
