import type { Line } from '../../model/briefing.ts';
import { claimsOn, type Evidence, isHere } from '../evidence.ts';
import { dayInWords, tellerOf, weekdayInWords } from '../teller.ts';
import { answered, distinct, line, listed, notReported, quoting, type Teller } from '../telling.ts';
import { rangeOf } from './figures.ts';
import { blameLines, claimLines } from './statements.ts';

/** What happened: the event, who confirms it, the hurt and the dead, who did it. */
export const tellOverview: Teller = (_, evidence) => {
  const { what, asOf } = evidence.incident.briefing;
  const event = what.length > 0 ? what : firstPassage(evidence);
  const at = asOf === null ? [] : [line(`As known at ${asOf.slice(11, 16)} UTC on ${dayInWords(asOf.slice(0, 10))}:`)];
  const lines = [
    ...at,
    ...setting(evidence),
    ...event,
    ...(what.length > 0 ? [] : confirmed(evidence)),
    ...hurt(evidence),
    ...dead(evidence),
    ...doers(evidence),
  ];
  return lines.length > 1 ? answered(...lines) : notReported('');
};

function setting({ incident }: Evidence): Line[] {
  const { title, where, when } = incident.briefing;
  const place = where === null ? [] : distinct([where.name, where.admin1 ?? '', where.country ?? '']).filter(Boolean);
  const day =
    when === null
      ? []
      : [
          when.start === when.end
            ? weekdayInWords(when.start)
            : `between ${dayInWords(when.start)} and ${dayInWords(when.end)}`,
        ];
  return [
    line(`${[title, ...place.filter((name) => !title.includes(name)), ...day].join(', ')}.`, [
      ...(where?.quotes.slice(0, 1) ?? []),
      ...(when?.quotes.slice(0, 1) ?? []),
    ]),
  ];
}

function firstPassage(evidence: Evidence): Line[] {
  const found = evidence.passages.filter((passage) => isHere(passage, evidence)).slice(0, 3);
  return found.length === 0 ? [] : [quoting('The reports say:', found)];
}

function confirmed(evidence: Evidence): Line[] {
  const claims = claimsOn(evidence.claims, 'confirmation');
  if (claims.length === 0) return [];
  return [quoting(`Confirmed by ${listed(distinct(claims.map((claim) => tellerOf(claim, evidence))))}.`, claims)];
}

function hurt({ incident }: Evidence): Line[] {
  const { wounded, wounded_serious } = incident.briefing.casualties;
  if (wounded.status !== 'reported') return [line('Wounded: the reports don’t say.')];
  const grave = wounded_serious.status === 'reported' ? `, ${rangeOf(wounded_serious)} seriously` : '';
  const quotes = [...wounded.figures, ...wounded_serious.figures]
    .filter((figure) => figure.standing)
    .flatMap((figure) => figure.quotes.slice(0, 1));
  return [line(`Wounded: ${rangeOf(wounded)}${grave}.${wounded.provisional ? ' Not final.' : ''}`, quotes)];
}

function dead({ incident }: Evidence): Line[] {
  const { killed } = incident.briefing.casualties;
  if (killed.status === 'reported')
    return [
      line(
        `Killed: ${rangeOf(killed)}.`,
        killed.figures.filter((figure) => figure.standing).flatMap((figure) => figure.quotes.slice(0, 1)),
      ),
    ];
  if (killed.status === 'reported_none') return [line('Killed: nobody, the reports say.', killed.quotes ?? [])];
  return [line('Killed: the reports don’t say.')];
}

/** Who claims it, and whom the first named source blames. */
function doers(evidence: Evidence): Line[] {
  const { statements } = evidence.incident.briefing.attribution;
  const lines = [...claimLines(evidence), ...blameLines(statements, evidence).slice(0, 1)];
  return lines.length > 0
    ? [line('Who did it is not established.'), ...lines]
    : [line('Who did it: the reports don’t say.')];
}
