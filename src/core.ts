import { answerQuestion } from './answer/answer.ts';
import { momentIn } from './answer/moment.ts';
import { answerPost } from './brief/answer-post.ts';
import { cardOf } from './brief/card.ts';
import { changesPost } from './brief/changes-post.ts';
import { helpPost } from './brief/help-post.ts';
import { listPost, missPost, offerPost } from './brief/list-post.ts';
import { quotesPost } from './brief/quotes-post.ts';
import { sourcesPost } from './brief/sources-post.ts';
import type { Core } from './chat.ts';
import type { Command } from './commands/command.ts';
import { type Found, findIncident, fits, isAbout, isName } from './commands/find-incident.ts';
import { parse } from './commands/parse.ts';
import { history, inShort, lastChange } from './history.ts';
import type { Library, Shelf } from './library.ts';
import type { Answer } from './model/answer.ts';
import type { Head, Incident } from './model/incident.ts';
import type { Post } from './model/post.ts';

/** A question answered as data, with the incident that it was answered about. */
export type Asked = { readonly answer: Answer; readonly incident: Incident | null };

/** What a name turned out to mean. */
export type Sought = { readonly one: Incident } | Exclude<Found<Head>, { readonly one: Head }>;

/** The core as the command line uses it: the same answers as data. */
export type OpenCore = Core & {
  find(name: string, asOf?: string | null): Promise<Sought>;
  answer(name: string, question: string, asOf?: string | null): Promise<Asked>;
};

/** Answers sentences from the library: parse, look up, brief or answer. The one door for every platform. */
export function openCore(library: Library): OpenCore {
  return {
    ask: async ({ text }) => {
      const { heads } = await library.shelf();
      const known = { isName: (words: string) => isName(words, heads), fits: (words: string) => fits(words, heads) };
      return obey(library, parse(text, known));
    },
    find: (name, asOf = null) => find(library, name, asOf),
    answer: (name, question, asOf = null) => answer(library, name, question, asOf),
  };
}

async function obey(library: Library, command: Command): Promise<Post> {
  switch (command.kind) {
    case 'help':
      return helpPost(null);
    case 'unknown':
      return helpPost(
        `“${command.typed}” is no command.${command.nearest ? ` Did you mean “${command.nearest}”?` : ''}`,
      );
    case 'bad-moment':
      return helpPost(
        `“${command.typed}” is no moment. Write it as 2024-08-06, 6 August 2024 18:00 UTC or 2024-08-06T08:36Z.`,
      );
    case 'too-long':
      return helpPost(`That is too long to be a name or a question: write at most ${command.most} characters.`);
    case 'follow':
      return helpPost(
        `“${command.verb}” needs a channel to post to. It comes with the chat platforms; so far there is only the terminal.`,
      );
    case 'list':
      return list(library, command.words);
    case 'ask':
      return answered(library, command);
    case 'brief':
      return about(library, command, (incident) => card(library, incident));
    case 'quotes':
      return about(library, command, ({ briefing }) => quotesPost(briefing, command.field));
    case 'sources':
      return about(library, command, ({ briefing }) => sourcesPost(briefing));
    case 'changes':
      return about(library, command, async (incident) =>
        changesPost(incident.briefing, await history(incident, library)),
      );
  }
}

async function find(library: Library, name: string, asOf: string | null): Promise<Sought> {
  const shelf = await library.shelf(asOf);
  return inFull(shelf, findIncident(name, shelf.heads));
}

async function inFull(shelf: Shelf, found: Found<Head>): Promise<Sought> {
  if (!('one' in found)) return found;
  const [one] = await shelf.fetch([found.one.id]);
  return one ? { one } : { none: [] };
}

type Named = { readonly name: string; readonly asOf?: string | null };

/** The one incident that a name means; several are offered, none lists the nearest. */
async function about(
  library: Library,
  { name, asOf = null }: Named,
  post: (incident: Incident) => Post | Promise<Post>,
): Promise<Post> {
  const found = await find(library, name, asOf);
  if ('one' in found) return post(found.one);
  const shelf = await library.shelf(asOf);
  return 'several' in found
    ? offerPost(name, await briefings(shelf, found.several))
    : missPost(name, await briefings(shelf, found.none), asOf);
}

const briefings = async (shelf: Shelf, heads: readonly Head[]): Promise<Incident['briefing'][]> =>
  (await shelf.fetch(heads.map(({ id }) => id))).map(({ briefing }) => briefing);

async function list(library: Library, words: string): Promise<Post> {
  const shelf = await library.shelf();
  const found = words ? findIncident(words, shelf.heads) : { several: shelf.heads };
  return listPost(
    await briefings(shelf, 'one' in found ? [found.one] : 'several' in found ? found.several : []),
    words,
  );
}

async function card(library: Library, incident: Incident): Promise<Post> {
  return cardOf(incident.briefing, inShort(await lastChange(incident, library)));
}

async function answered(
  library: Library,
  { name, question, asOf = null }: Named & { readonly question: string },
): Promise<Post> {
  const { answer: told, incident } = await answer(library, name, question, asOf);
  if (incident) return answerPost(question, told, incident.briefing);
  const shelf = await library.shelf();
  const candidates = await briefings(
    shelf,
    shelf.heads.filter(({ id }) => told.candidates?.includes(id)),
  );
  return told.status === 'ambiguous'
    ? offerPost(name || question, candidates)
    : missPost(name || question, candidates, asOf);
}

/** Answers from the incident and from those that the same reports speak of, as of the moment asked about. */
async function answer(library: Library, name: string, question: string, asOf: string | null = null): Promise<Asked> {
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

/** The incident that a question names in passing ("how many died at Tower 22?"), else the only one that reports are about. */
function inQuestion(question: string, heads: readonly Head[]): Found<Head> {
  const words = question.split(/\s+/u);
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const part = words.slice(from, from + length).join(' ');
      if (isName(part, heads)) return findIncident(part, heads);
    }
  }
  const about = heads.filter(isAbout);
  if (about.length === 1) return { one: about[0]! };
  return about.length ? { several: about.slice(0, 5) } : { none: [] };
}

function unsure(found: Exclude<Sought, { readonly one: Incident }>): Answer {
  const several = 'several' in found;
  const candidates = (several ? found.several : found.none).map(({ id }) => id);
  const text = several ? 'Several incidents fit that name.' : 'No incident fits that name.';
  return { status: several ? 'ambiguous' : 'no_incident', incident: null, asOf: null, quotes: [], candidates, text };
}
