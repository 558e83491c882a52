import type { Claim } from '../model/claim.ts';
import type { ReadIncident, Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Draft } from './draft.ts';
import { withoutClaimsOfAnother } from './events/claims-another.ts';
import type { EventFile, Filed, Placement } from './events/event-file.ts';
import { fileEvents } from './events/event-files.ts';
import { readSentences } from './events/mentions.ts';
import { withoutNamelessDoers } from './events/nameless-doers.ts';
import { claimOf, placementOf } from './events/place-drafts.ts';
import { kindOf, seriesTitle, sinceOf, titleOf } from './events/title.ts';
import { withAddedUp } from './figures/added-up.ts';
import { withCountedOn } from './figures/counted-on.ts';
import { withDeadOfHurt } from './figures/dead-of-hurt.ts';
import { withoutDeadToldLate } from './figures/dead-told-late.ts';
import { withDoersAmongHarmed } from './figures/doers-among-harmed.ts';
import { withDoersOfDead } from './figures/doers-of-dead.ts';
import { withoutGunnedDownAlive } from './figures/gunned-down.ts';
import { withoutOtherTimes } from './figures/of-another-time.ts';
import { withoutOutOfScale } from './figures/out-of-scale.ts';
import { isUncounted, settleFigures } from './figures/settle-figures.ts';
import { withStruckByForces } from './figures/struck-by-forces.ts';
import { withToldOneByOne } from './figures/told-one-by-one.ts';
import { weighTotals } from './figures/totals/weigh-totals.ts';
import { withoutTotalsOfBoth } from './figures/totals-of-both.ts';
import { withoutWiderCounts } from './figures/wider-counts.ts';
import { findDrafts } from './find-drafts.ts';
import { withWeighedDoers } from './finders/attribution/weighed/weigh-doers.ts';
import { TOTAL_WEIGHTS, type TotalWeights } from './lexicon/total-weights.ts';
import { DOER_WEIGHTS, type Weights } from './lexicon/weights.ts';
import type { ReadSentence } from './mention.ts';
import { speechesOf } from './speech/speakers.ts';
import { documentOf } from './text/document.ts';
import { foreignLanguage } from './text/language.ts';
import { termsOf } from './text/terms.ts';

/** Reads a report: sentences, then mentions, then event files, then claims. */
export const readReport = (report: Report): Reading =>
  readWeighing(report, { totals: TOTAL_WEIGHTS, doers: DOER_WEIGHTS });

/** What readers learned: which number is the whole count, and which words say who did it. */
export type Learned = { readonly totals: TotalWeights; readonly doers: Weights };

/** Reads a report by what other readers learned, so that it can be tried. */
export function readWeighing(report: Report, learned: Learned): Reading {
  const document = documentOf(report);
  const { publishedAt, source } = document;
  const { id, url = null, articleVersion } = report;
  const head = { id, publishedAt, source, url, ...(articleVersion !== undefined && { articleVersion }) };
  const notRead = foreignLanguage(report, document.sentences);
  const terms = termsOf(report);
  if (notRead) return { ...head, notRead, terms, incidents: [], claims: [], sentences: [] };
  const sentences = readSentences(document);
  const filed = fileEvents(sentences);
  const { claims, files } = claimsOf(sentences, filed, report, learned);
  return {
    ...head,
    notRead: null,
    terms,
    incidents: incidentsOf(files, filed, claims),
    claims: claims.map((claim, k) => ({ ...claim, id: `${report.id}-${String(k + 1).padStart(2, '0')}` })),
    sentences: sentences.map((s) => ({
      start: s.start,
      end: s.end,
      paragraph: s.paragraph,
      incident: incidentAbout(s, filed, files),
    })),
  };
}

/** The files that are incidents, numbered. */
type Files = ReadonlyMap<EventFile, number>;

function claimsOf(
  sentences: readonly ReadSentence[],
  filed: Filed,
  report: Report,
  learned: Learned,
): { claims: Claim[]; files: Files } {
  const placed = new Map<Draft, Placement | null>();
  const placementFor = (draft: Draft): Placement | null =>
    placed.getOrInsertComputed(draft, () => placementOf(draft, filed));
  const fileOf = (draft: Draft): EventFile | null => placementFor(draft)?.file ?? null;
  const found = withDoersAmongHarmed(withoutWiderCounts(findDrafts(sentences, filed)), sentences);
  const alive = withoutGunnedDownAlive(withDoersOfDead(found, fileOf, sentences), fileOf);
  const hurt = withDeadOfHurt(withoutTotalsOfBoth(alive, fileOf), fileOf);
  const told = withCountedOn(withAddedUp(withToldOneByOne(hurt, fileOf), fileOf, sentences), fileOf);
  const scaled = withoutOutOfScale(told, fileOf, filed.main);
  const timed = withoutOtherTimes(scaled, fileOf, filed.main);
  const late = withoutDeadToldLate(timed, fileOf, filed.main, sentences);
  const weighed = withWeighedDoers(withoutClaimsOfAnother(late, fileOf), sentences, filed, fileOf, learned.doers);
  const drafts = withStruckByForces(withoutNamelessDoers(weighed, fileOf), fileOf, sentences);
  const filesOf = (test: (draft: Draft) => boolean): Set<EventFile | undefined> =>
    new Set(drafts.filter(test).map((d) => placementFor(d)?.file));
  const counted = filesOf((d) => d.foundBy.startsWith('casualties/') && !isUncounted(d));
  const attributed = filesOf((d) => d.field === 'attribution' && d.value.actor !== null);
  const spokenOf = filesOf((d) => d.field === 'attribution');
  const kept = filed.files.filter(
    (file) =>
      (file === filed.main && (file.mentions.length > 0 || spokenOf.has(file))) ||
      worthKeeping(file, counted.has(file)) ||
      (file.extent === 'once' && attributed.has(file)),
  );
  const files: Files = new Map(kept.map((file, k) => [file, k]));
  const speeches = speechesOf(sentences);
  const settled = settleFigures(drafts, fileOf);
  const claims = weighTotals(settled, fileOf, filed.main, learned.totals).flatMap((draft) => {
    const placement = placementFor(draft);
    const incident = placement ? files.get(placement.file) : undefined;
    return placement && incident !== undefined
      ? [claimOf(draft, incident, placement.because, speeches[draft.sentence.index]!, report)]
      : [];
  });
  return { claims: claims.sort(inTextOrder), files };
}

const inTextOrder = (a: Claim, b: Claim): number =>
  a.cue.start - b.cue.start || a.cue.end - b.cue.end || (a.field < b.field ? -1 : 1);

/** A file that carries nothing (a hypothetical, a passing word) is no incident, a deed that hurt nobody is one; a series counts people or attacks. */
function worthKeeping(file: EventFile, hasFigure: boolean): boolean {
  if (file.extent === 'once' && file.mentions.length === 0) return hasFigure || file.classes.size > 0;
  if (file.extent === 'once') return file.place !== null || file.victims.size > 0 || hasFigure;
  if (file.extent === 'series') return hasFigure || /\d/u.test(seriesTitle(file));
  return file.extent === 'scene';
}

function incidentAbout(sentence: ReadSentence, filed: Filed, files: Files): number | null {
  const about = sentence.clauses.map((clause) => ({ clause, file: filed.placements.get(clause)?.file }));
  const named = about.find(({ clause, file }) => clause.mentions.length > 0 && file && files.has(file));
  const file = (named ?? about[0])?.file;
  return (file && files.get(file)) ?? null;
}

function incidentsOf(files: Files, filed: Filed, claims: readonly Claim[]): ReadIncident[] {
  const own = Map.groupBy(claims, (claim) => claim.incident);
  return [...files].map(([file, k]) => incidentOf(file, file === filed.main, own.get(k) ?? []));
}

function incidentOf(file: EventFile, main: boolean, claims: readonly Claim[]): ReadIncident {
  const first = file.mentions[0]?.mention ?? { start: 0, end: 0 };
  const kind = kindOf(file, claims);
  return {
    main,
    title: titleOf(file, kind, claims),
    kind,
    extent: file.extent,
    place: file.place,
    when: file.days,
    by: [...file.by].sort(),
    on: [...file.on].sort(),
    victims: [...file.victims].sort(),
    since: file.extent === 'series' ? sinceOf(file) : null,
    mention: { start: first.start, end: first.end },
  };
}
