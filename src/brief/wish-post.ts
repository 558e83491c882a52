import type { Scope, Wish } from '../model/subscription.ts';

const ORDER = new Intl.ListFormat('en', { type: 'conjunction' });

/** "a digest of everything in iraq, every Monday at 09:00 Europe/London; only killed and claimed; pings @duty". */
export function wishInWords({ scope, rhythm, only, ping }: Wish): string {
  const what =
    rhythm.kind === 'updates'
      ? `updates on ${scopeInWords(scope)}, as they come`
      : `a digest of ${scopeInWords(scope)}, ${rhythm.weekday ? `every ${DAYS[rhythm.weekday]}` : 'daily'} at ${rhythm.at} ${rhythm.zone}`;
  return [what, ...(only.length ? [`only ${ORDER.format(only)}`] : []), ...(ping ? [`pings ${ping}`] : [])].join('; ');
}

/** The same as a sentence. */
export function wishAsSentence(wish: Wish): string {
  const words = wishInWords(wish);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

export function scopeInWords(scope: Scope): string {
  if (scope.kind === 'all') return 'all incidents';
  if (scope.kind === 'incident') return scope.name;
  return scope.kind === 'place' ? `incidents in ${scope.name}` : `incidents that name ${scope.name}`;
}
