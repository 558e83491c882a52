import { ATTACKERS } from '../../lexicon/people-words.ts';
import { DEEDS } from './deed-words.ts';
import { FOES } from './is-answer.ts';

/** "The raider was shot dead by guards", "All four rebels who had stormed it were killed by guards", "All the raiders at the mill were killed by guards", "Two drones were shot down by guards": the answer to the deed. */
export function isDoneToAttackers(before: readonly string[], deed: number): boolean {
  const who = before.findLastIndex((w, k) => k < deed && isFoe(w) && before[k + 1] === 'who');
  if (who >= 0 && before.slice(Math.max(0, who - 3), who).some((w) => /^(?:the|all|both)$/u.test(w))) return true;
  let at = deed;
  while (at > 0 && (DEEDS.has(before[at]!) || /^(?:was|were|then|later|also|and|been|being)$/u.test(before[at]!)))
    at -= 1;
  const head = before.slice(Math.max(0, at - LONGEST_WHERE), at).findLastIndex((w) => WHERE.test(w));
  const near = head < 0 ? at : Math.max(0, at - LONGEST_WHERE) + head - 1;
  if (isHeldUp(before, at)) return true;
  return ATTACKERS.has(before[at] ?? '') || ATTACKERS.has(before[near] ?? '') || isShotDown(before, deed);
}

/** "the raiders | holed up in a mill in Toledo | were killed": nobody else stands between. */
function isHeldUp(before: readonly string[], at: number): boolean {
  const near = Math.max(0, at - LONGEST_HIDING);
  const held = before.slice(near, at).findLastIndex((w) => HELD_UP.test(w)) + near;
  return (
    held > near &&
    ATTACKERS.has(before[held - 1]!) &&
    !before.slice(held, at).some((w) => /^(?:and|but|when|while|as|after|before)$/u.test(w))
  );
}

const HELD_UP =
  /^(?:holed|barricaded|hiding|entrenched|trapped|sheltering|cornered|besieged|surrounded|remaining|still|inside)$/u;
const LONGEST_HIDING = 12;

const isFoe = (fold: string): boolean => FOES.test(fold) || ATTACKERS.has(fold);

/** "the raiders | at the mill | were killed". */
const WHERE = /^(?:at|in|inside|on|near|outside|from)$/u;
const LONGEST_WHERE = 5;

/** "Two drones were | shot down": what was fired, and nobody. */
const isShotDown = (folds: readonly string[], deed: number): boolean =>
  /^(?:shot|brought|downed|intercepted|destroyed)$/u.test(folds[deed] ?? '') &&
  folds.slice(Math.max(0, deed - 5), deed).some((fold) => /^(?:drones?|missiles?|rockets?|projectiles?)$/u.test(fold));
