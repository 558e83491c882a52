import type { Line } from '../../model/briefing.ts';
import type { ClaimOf } from '../../model/claim.ts';
import { meet } from '../../model/when.ts';
import { claimsOn, type Evidence } from '../evidence.ts';
import { tellerOf, weekdayInWords } from '../teller.ts';
import { answered, distinct, happening, line, listed, notReported, quoting, type Teller } from '../telling.ts';

/** Where it happened. */
export const tellWhere: Teller = (_, evidence) => {
  const { where } = evidence.incident.briefing;
  if (where === null) return notReported(`No report names the place of this ${happening(evidence)}.`);
  const names = distinct([where.name, where.admin1 ?? '', where.country ?? '']).filter(Boolean);
  const quotes = [...where.quotes, ...claimsOn(evidence.claims, 'where').map((claim) => claim.quote)];
  const { lat, lon, coordinatesFrom } = where;
  const basis = coordinatesFrom === 'gazetteer' ? 'from reference data, not from the reports' : 'as reported';
  const point =
    lat === null || lon === null
      ? []
      : [line(`About ${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'W')} (${basis}).`)];
  return answered(line(`${names.join(', ')}.`, quotes), ...point);
};

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value)}° ${value < 0 ? negative : positive}`;

/** When it happened, and which report says another day. */
export const tellWhen: Teller = (_, evidence) => {
  const { when } = evidence.incident.briefing;
  if (when === null) return notReported(`No report dates this ${happening(evidence)}.`);
  const hour = when.timeOfDay === null ? '' : `, “${when.timeOfDay}”`;
  const lead = line(`${periodInWords(when.start, when.end)}${hour}.`, when.quotes);
  const others = claimsOn(evidence.claims, 'when').filter(({ value }) => !meet(value, when));
  if (others.length === 0) return answered(lead);
  return answered(lead, ...dayLines(others, evidence), line('The reports do not agree, and they cannot settle it.'));
};

const periodInWords = (start: string, end: string): string =>
  start === end ? weekdayInWords(start) : `Between ${weekdayInWords(start)} and ${weekdayInWords(end)}`;

/** Each day that is stated, with the time of day in the words of the report. */
function dayLines(claims: readonly ClaimOf<'when'>[], evidence: Evidence): Line[] {
  const groups = Map.groupBy(claims, ({ value: { start, end, timeOfDay } }) =>
    [periodInWords(start, end), timeOfDay === null ? '' : `“${timeOfDay}”`].filter(Boolean).join(', '),
  );
  return [...groups].map(([day, said]) => {
    const { timeOfDay, zone } = said[0]!.value;
    const unzoned = timeOfDay === null || zone !== null ? '' : '; no time zone named';
    return quoting(`${day}: ${listed(distinct(said.map((claim) => tellerOf(claim, evidence))))}${unzoned}.`, said);
  });
}

/** At what hour: only a clock time is an answer, "early hours" is the nearest. */
export const tellHour: Teller = (question, evidence) => {
  const timed = claimsOn(evidence.claims, 'when').filter((claim) => claim.value.timeOfDay !== null);
  const clock = timed.filter((claim) => /\d/.test(claim.value.timeOfDay!));
  const enough = question.topics.has('hour') ? clock : timed;
  const lines = (claims: typeof timed): Line[] =>
    claims.map((claim) =>
      quoting(
        `“${claim.value.timeOfDay}” (${tellerOf(claim, evidence)}${claim.value.zone === null ? '; no time zone named' : ''}).`,
        [claim],
      ),
    );
  if (enough.length > 0) return answered(...lines(enough));
  const { when } = evidence.incident.briefing;
  return notReported('No report gives the hour.', [
    ...lines(timed),
    ...(when === null ? [] : [line(`The day: ${periodInWords(when.start, when.end)}.`, when.quotes)]),
  ]);
};
