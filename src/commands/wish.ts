import { NEWS, type Rhythm, type Scope, WEEKDAYS, type Wish } from '../model/subscription.ts';
import { zoneNamed } from './moment.ts';

/** What was typed cannot be meant; the sentence says what would. */
export type Problem = { readonly problem: string };

const CLOCK = /^(\d{1,2}):(\d{2})$/u;
const WORDS_AFTER_SCOPE = new Set(['updates', 'digest', 'only', 'ping']);

/** "al-asad digest daily 08:00 Europe/London only killed ping @duty": what a channel wants to hear. */
export function readWish(typed: string): Wish | Problem {
  const words = typed.split(' ').filter(Boolean);
  const end = words.findIndex((word) => WORDS_AFTER_SCOPE.has(word.toLowerCase()));
  const scope = readScope((end < 0 ? words : words.slice(0, end)).join(' '));
  if (!scope) return { problem: 'Say what to follow: the name of an incident, all, place:iraq or actor:hezbollah.' };
  const parts = partsOf(end < 0 ? [] : words.slice(end));
  const rhythm = readRhythm(parts.get('digest'));
  if ('problem' in rhythm) return rhythm;
  const only = readOnly(parts.get('only') ?? []);
  if ('problem' in only) return only;
  const [ping = null] = parts.get('ping') ?? [];
  return { scope, rhythm, only: only.news, ping };
}

/** "all", "place:iraq", "actor:kataib-hezbollah", or the name of an incident; null for nothing. */
export function readScope(typed: string): Scope | null {
  const text = typed.trim();
  if (!text) return null;
  if (text.toLowerCase() === 'all') return { kind: 'all' };
  const [, kind, name] = /^(place|actor):\s*(\S.*)$/iu.exec(text) ?? [];
  return kind && name ? { kind: kind.toLowerCase() as 'place' | 'actor', name } : { kind: 'incident', name: text };
}

/** The words that follow each of "updates", "digest", "only" and "ping". */
function partsOf(words: readonly string[]): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  let part: string[] = [];
  for (const word of words) {
    const key = word.toLowerCase();
    if (WORDS_AFTER_SCOPE.has(key)) {
      part = [];
      parts.set(key, part);
    } else part.push(word);
  }
  return parts;
}

const DIGEST_FORMS = 'Write it as “digest daily 08:00 Europe/London” or “digest weekly mon 09:00 UTC”.';

/** "daily 08:00 Europe/London", "weekly mon 09:00"; without a zone, UTC. */
function readRhythm(words: readonly string[] | undefined): Rhythm | Problem {
  if (!words) return { kind: 'updates' };
  const [every = 'daily', ...rest] = words;
  const isWeekly = every.toLowerCase() === 'weekly';
  if (!isWeekly && every.toLowerCase() !== 'daily') return { problem: `“${every}” is no rhythm. ${DIGEST_FORMS}` };
  const weekday = isWeekly ? WEEKDAYS.find((day) => rest[0]?.toLowerCase().startsWith(day)) : undefined;
  if (isWeekly && !weekday) return { problem: `A weekly digest needs a day. ${DIGEST_FORMS}` };
  const [clock = '08:00', zone = 'UTC'] = isWeekly ? rest.slice(1) : rest;
  const at = readClock(clock);
  if (!at) return { problem: `“${clock}” is no time of day. ${DIGEST_FORMS}` };
  const known = zoneNamed(zone);
  if (!known) return { problem: `“${zone}” is no time zone that is known. ${DIGEST_FORMS}` };
  return { kind: 'digest', weekday: weekday ?? null, at, zone: known };
}

/** "8:05" as "08:05"; null where it is no time of day. */
function readClock(typed: string): string | null {
  const [, hour, minute] = CLOCK.exec(typed) ?? [];
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function readOnly(words: readonly string[]): { readonly news: Wish['only'] } | Problem {
  const asked = words.flatMap((word) => word.toLowerCase().split(/[,|]/u)).filter((word) => word && word !== 'and');
  const stranger = asked.find((word) => !(NEWS as readonly string[]).includes(word));
  return stranger
    ? { problem: `“only” goes with ${NEWS.join(', ')}; “${stranger}” is none of them.` }
    : { news: NEWS.filter((news) => asked.includes(news)) };
}
