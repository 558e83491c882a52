import type { Line } from '../../model/briefing.ts';
import { type ClaimOf, isFigureClaim } from '../../model/claim.ts';
import type { Counted } from '../../model/figure.ts';
import type { Incident } from '../../model/incident.ts';
import type { Evidence } from '../evidence.ts';
import { quoting } from '../telling.ts';

type Elsewhere = { readonly about: Incident; readonly claim: ClaimOf<Counted> };

/** The figures of other incidents in the same reports: where a number that people have read belongs. */
export function figuresElsewhere(field: Counted, evidence: Evidence): Elsewhere[] {
  return evidence.claimsElsewhere.flatMap(({ about, claim }) =>
    isFigureClaim(claim) && claim.field === field ? [{ about, claim }] : [],
  );
}

const DONE: Readonly<Record<Counted, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  wounded_serious: 'seriously wounded',
  missing: 'missing',
  attackers_killed: 'attackers killed',
  attackers_wounded: 'attackers wounded',
};

/** One line for each other incident: "Not this one: “three” killed: Attack on Tower 22." */
export function linesElsewhere(found: readonly Elsewhere[]): Line[] {
  const byIncident = Map.groupBy(found, ({ about }) => about);
  return [...byIncident].map(([about, told]) => {
    const { title } = about.briefing;
    const says = new Set(told.map(({ claim }) => figureInWords(claim)).filter((words) => !isSaid(words, title)));
    return quoting(
      `Not this one: ${[...says, title].join(': ')}.`,
      told.map(({ claim }) => claim),
    );
  });
}

/** "“three” killed", "Ismail Haniyeh killed": the words of the report; a name needs no quotation marks. */
function figureInWords({ field, value: { says, victims } }: ClaimOf<Counted>): string {
  const isName = /^\p{Lu}/u.test(says) && says.toLowerCase() === victims?.toLowerCase();
  return `${isName ? says : `“${says.toLowerCase()}”`} ${DONE[field]}`;
}

/** "Haniyeh killed" says no more than "Killing of Haniyeh in Tehran". */
const isSaid = (words: string, title: string): boolean =>
  title.toLowerCase().includes(words.replace(/ killed$/u, '').toLowerCase());
