import type { Draft } from '../../src/extract/draft.ts';
import type { EventFile } from '../../src/extract/events/event-file.ts';
import { fileEvents } from '../../src/extract/events/event-files.ts';
import { readSentences } from '../../src/extract/events/mentions.ts';
import { placementOf } from '../../src/extract/events/place-drafts.ts';
import { settleFigures } from '../../src/extract/figures/settle-figures.ts';
import { featuresOf } from '../../src/extract/figures/totals/features.ts';
import { boundOf, contestsOf, type Rival } from '../../src/extract/figures/totals/rival.ts';
import { findDrafts } from '../../src/extract/find-drafts.ts';
import type { TotalWeights } from '../../src/extract/lexicon/total-weights.ts';
import { documentOf } from '../../src/extract/text/document.ts';
import type { Report } from '../../src/model/report.ts';
import { type Example, logisticWeights } from './logistic.ts';
import type { ToldEvent } from './told-events.ts';

type RivalExample = Example & { readonly field: Rival['field'] };

/** Weights by which the numbers of these events' reports that are the whole count stand out. */
export function totalWeightsFor(events: readonly ToldEvent[]): TotalWeights {
  const examples = events.flatMap(examplesOf);
  const weightsOf = (field: Rival['field']): Record<string, number> =>
    logisticWeights(examples.filter((example) => example.field === field));
  return { killed: weightsOf('killed'), wounded: weightsOf('wounded') };
}

const known = new WeakMap<ToldEvent, RivalExample[]>();

/** Reading costs more than training: an event that takes part in several trainings is read once. */
function examplesOf(event: ToldEvent): RivalExample[] {
  const examples = known.get(event) ?? event.reports.flatMap((report) => examplesIn(report, event.toll));
  known.set(event, examples);
  return examples;
}

function examplesIn(report: Report, toll: ToldEvent['toll']): RivalExample[] {
  const sentences = readSentences(documentOf(report));
  const filed = fileEvents(sentences);
  const fileOf = (draft: Draft): EventFile | null => placementOf(draft, filed)?.file ?? null;
  const drafts = settleFigures(findDrafts(sentences, filed), fileOf);
  const contests = contestsOf(drafts, fileOf).filter(({ file }) => file === filed.main);
  return contests.flatMap((contest) => {
    const total = toll[contest.field];
    if (total === null) return [];
    const attackers = attackersIn(drafts, contest.field);
    const other = contests.find(({ field }) => field !== contest.field);
    return contest.rivals.map((rival) => {
      const bound = boundOf(rival);
      const holds = total > 0 && (bound === total || bound + attackers === total);
      return { field: contest.field, features: featuresOf(rival, contest, other), holds };
    });
  });
}

const attackersIn = (drafts: readonly Draft[], field: Rival['field']): number =>
  Math.max(0, ...drafts.flatMap((d) => (d.field === `attackers_${field}` ? [boundOf(d as unknown as Rival)] : [])));
