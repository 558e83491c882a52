import type { EventClass } from '../lexicon/event-words.ts';

const DEVICE =
  '(?:bombs?|explosive devices?|incendiary devices?|devices?|IEDs?|grenades?|land ?mines?|mines?|car bombs?|shells?)';
const DEALT_WITH =
  '(?:found|discovered|spotted|defused|disarmed|deactivated|dismantled|neutrali[sz]ed|intercepted|made safe)';
const FAILED = "(?:failed to|did not|does not|didn[’']t) (?:explode|detonate|go off)";

/** "A bomb was found and defused", "police defused two mines", "the device failed to explode". */
const BOMB = new RegExp(
  `\\b${DEVICE}\\b[^.;]{0,80}\\b(?:(?:was|were|been|and) (?:\\p{L}{1,15} ){0,3}${DEALT_WITH}|${FAILED})\\b|` +
    `\\b${DEALT_WITH} (?:an?|two|three|four|several|\\d{1,2})(?: [\\p{L}-]{1,15}){0,3} ${DEVICE}\\b`,
  'iu',
);
/** "foiled an attempt to bomb a market", "a plot to kill him was thwarted". */
const FOILED =
  /\b(?:foiled|thwarted|averted|repelled|repulsed)\b[^.;]{0,80}\b(?:attacks?|attempts?|plots?|bids?|assaults?|bombings?|bombs?|hijackings?)\b|\b(?:attempts?|plots?|bids?)\b[^.;]{0,80}\b(?:was|were) (?:foiled|thwarted|averted)\b/iu;
/** "attempted to hijack a bus", "in an attempt to burn it down". */
const ATTEMPTED =
  /\b(?:attempted|tried|attempts?|bids?|plot) to (?:\p{L}{1,12} )?(?:hijack|bomb|detonate|assassinate|kill|murder|attack|kidnap|abduct|stab|storm|burn|torch|throw|ram|blow|shoot|set fire)\b/iu;
/** "was set on fire", "firebombed". */
const BURNED =
  /\bset (?:[\p{L}’'-]{1,15} ){0,6}(?:on fire|ablaze|alight)\b|\b(?:fire-?bombed|burned down|burnt down)\b/iu;

/** What sort of deed words tell that hurt nobody and have no word for an attack: a bomb found in time, an attempt, a fire that was set. */
export function deedWithoutHarm(text: string): EventClass | null {
  if (BOMB.test(text)) return 'explosion';
  return FOILED.test(text) || ATTEMPTED.test(text) || BURNED.test(text) ? 'attack' : null;
}
