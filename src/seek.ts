import { answerQuestion } from './answer/answer.ts';
import { momentIn } from './answer/moment.ts';
import { type Found, findIncident, isAbout, isName } from './commands/find-incident.ts';
import type { Library, Shelf } from './library.ts';
import type { Answer } from './model/answer.ts';
import type { Briefing } from './model/briefing.ts';
import type { Head, Incident } from './model/incident.ts';

/** What a name turned out to mean. */
export type Sought = { readonly one: Incident } | Exclude<Found<Head>, { readonly one: Head }>;

/** A question answered as data, with the incident that it was answered about. */
export type Asked = { readonly answer: Answer; readonly incident: Incident | null };

/** The incident that a name means, as all reports tell it or as those do that were surely out by a moment. */
export async function seek(library: Library, name: string, asOf: string | null): Promise<Sought> {
  const shelf = await library.shelf(asOf);
  return inFull(shelf, findIncident(name, shelf.heads));
}

async function inFull(shelf: Shelf, found: Found<Head>): Promise<Sought> {
  if (!('one' in found)) return found;
  const [one] = await shelf.fetch([found.one.id]);
  return one ? { one } : { none: [] };
}

export const briefingsOf = async (shelf: Shelf, heads: readonly Pick<Head, 'id'>[]): Promise<Briefing[]> =>
  (await shelf.fetch(heads.map(({ id }) => id))).map(({ briefing }) => briefing);

/** Answers from the incident and from those that the same reports speak of, as of the moment asked about. */
export async function answerAbout(
  library: Library,
  name: string,
  question: string,
  asOf: string | null = null,
): Promise<Asked> {
  const { heads } = await library.shelf();
  const shelf = await library.shelf(asOf ?? momentIn(question, yearsOf(heads)));
  const found = await inFull(shelf, name ? findIncident(name, shelf.heads) : inQuestion(question, shelf.heads));
  if (!('one' in found)) return { answer: unsure(found), incident: null };
  const reports = new Set(found.one.briefing.reports.map(({ id }) => id));
  const sharing = shelf.heads.filter((head) => head.reports.some(({ id }) => reports.has(id)));
  const all = await shelf.fetch(sharing.map(({ id }) => id));
  const ids = [...new Set(all.flatMap(({ members }) => members.map(({ report }) => report)))];
  const dossier = {
    incident: all.find(({ briefing }) => briefing.id === found.one.briefing.id) ?? found.one,
    all,
    readings: new Map((await library.readings(ids)).map((reading) => [reading.id, reading])),
    reports: new Map((await library.reports(ids)).map((report) => [report.id, report])),
  };
  return { answer: answerQuestion(question, dossier), incident: dossier.incident };
}

const yearsOf = (heads: readonly Head[]): number[] => [
  ...new Set(
    heads.flatMap(({ reports }) => reports.flatMap((r) => (r.publishedAt ? [Number(r.publishedAt.slice(0, 4))] : []))),
  ),
];

/** The incident that a question names in passing ("how many died at Tower 22?"); null where it names none. */
export function namedIn(question: string, heads: readonly Head[]): Found<Head> | null {
  const words = question.split(/\s+/u);
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const part = words.slice(from, from + length).join(' ');
      if (isName(part, heads)) return findIncident(part, heads);
    }
  }
  return null;
}

/** The incident that a question names in passing, else the only one that reports are about. */
function inQuestion(question: string, heads: readonly Head[]): Found<Head> {
  const about = heads.filter(isAbout);
  return (
    namedIn(question, heads) ??
    (about.length === 1 ? { one: about[0]! } : about.length ? { several: about.slice(0, 5) } : { none: [] })
  );
}

function unsure(found: Exclude<Sought, { readonly one: Incident }>): Answer {
  const several = 'several' in found;
  const candidates = (several ? found.several : found.none).map(({ id }) => id);
  const text = several ? 'Several incidents fit that name.' : 'No incident fits that name.';
  return { status: several ? 'ambiguous' : 'no_incident', incident: null, asOf: null, quotes: [], candidates, text };
}
