import { z } from 'zod';
import { ruledDays } from '../../src/extract/events/date-main.ts';
import { placedEvents } from '../../src/extract/events/event-files.ts';
import { dayCandidatesIn } from '../../src/extract/events/main-day/candidates.ts';
import { featuresOf } from '../../src/extract/events/main-day/features.ts';
import { readSentences } from '../../src/extract/events/mentions.ts';
import { documentOf } from '../../src/extract/text/document.ts';
import { Report } from '../../src/model/report.ts';
import type { Choice } from './choices.ts';
import { rowsIn } from './rows.ts';

const Row = Report.pick({ text: true, title: true, source: true }).extend({
  published: z.string(),
  incident: z.string().optional(),
  gold: z.object({ date: z.iso.date() }),
});

/** The days that a report names, of which some hold the day of its main event. */
export type DayChoice = Choice & { readonly event: string; readonly file: string };

/** The rows `{text, published, incident, gold: {date}}` of all JSONL files in a folder, as choices among their days. */
export const dayChoicesIn = (folder: string): DayChoice[] =>
  rowsIn(folder, Row).map(({ row, file }) => choiceIn(row, file));

function choiceIn({ published, incident, gold, ...report }: z.infer<typeof Row>, file: string): DayChoice {
  const sentences = readSentences(documentOf({ ...report, id: file, publishedAt: published }));
  const filed = placedEvents(sentences);
  const byRules = ruledDays(filed, sentences);
  const candidates = dayCandidatesIn(sentences, filed, byRules);
  return {
    event: incident ?? gold.date,
    file,
    options: candidates.map((candidate) => featuresOf(candidate, filed, byRules)),
    right: candidates.map(({ days }) => days.start <= gold.date && gold.date <= days.end),
  };
}
