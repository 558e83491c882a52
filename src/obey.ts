import { add, type ReadLink } from './adding.ts';
import { momentInWords } from './brief/age-line.ts';
import { answerPost } from './brief/answer-post.ts';
import { undoButton } from './brief/buttons.ts';
import { cardOf } from './brief/card.ts';
import { changesPost } from './brief/changes-post.ts';
import { handoverPost } from './brief/handover-post.ts';
import { listPost, missPost, offerPost, strayPost } from './brief/list-post.ts';
import { paragraphPost } from './brief/paragraph-post.ts';
import { quotesPost } from './brief/quotes-post.ts';
import { refusalPost } from './brief/refusal-post.ts';
import { struckPost } from './brief/ruling-post.ts';
import { sourcesPost } from './brief/sources-post.ts';
import type { Request } from './chat.ts';
import type { Command } from './commands/command.ts';
import { findIncident } from './commands/find-incident.ts';
import { readSince } from './commands/moment.ts';
import type { Following } from './deliver/following.ts';
import { followed } from './followed.ts';
import { handover } from './handover.ts';
import { history, inShort } from './history.ts';
import type { Library } from './library.ts';
import type { Incident } from './model/incident.ts';
import type { Post } from './model/post.ts';
import type { Change } from './model/update.ts';
import { answerAbout, briefingsOf, seek } from './seek.ts';
import { statedFigures, strike } from './striking.ts';
import { undoing } from './undoing.ts';

/** What a command is answered from, and who asked. */
export type Desk = {
  readonly library: Library;
  readonly request: Request;
  /** The list of what can be typed. */
  readonly help: () => Post;
  /** What was wrong, and how it is written: as typed, or as a sentence that was meant. */
  readonly problem: (says: string, meant?: string) => Post;
  readonly lastChange: (incident: Incident) => Promise<Change | null>;
  readonly following: Following | null;
  /** Null where links cannot be fetched. */
  readonly readLink: ReadLink | null;
};

/** Does what a command says: looks up, briefs, answers, rules. */
export async function obey(desk: Desk, command: Command): Promise<Post> {
  const { library, help, problem } = desk;
  if ('asOf' in command && command.asOf && isToCome(command.asOf, library.now()))
    return problem(`${momentInWords(command.asOf)} is still to come: “as of” looks back.`);
  switch (command.kind) {
    case 'help':
      return help();
    case 'problem':
      return problem(command.says);
    case 'unknown':
      return unknown(command.typed, command.nearest, problem);
    case 'list':
      return list(library, command.words);
    case 'ask':
      return answered(desk, command);
    case 'brief':
      return about(desk, command, (incident) => card(desk, incident));
    case 'quotes':
      return about(desk, command, (incident) => quotes(desk, incident, command.field));
    case 'quote':
      return paragraph(desk, command.report, command.start);
    case 'sources':
      return about(desk, command, ({ briefing }) => sourcesPost(briefing));
    case 'changes':
      return about(desk, command, async (incident) => changesPost(incident.briefing, await history(incident, library)));
    case 'handover':
      return handedOver(desk, command.name, command.since);
    case 'add':
      return add(library, desk.request, command.what, desk.readLink);
    case 'strike':
      return struck(desk, command);
    case 'undo':
      return desk.request.asker.mayRule
        ? undoing(library, command.what, desk.request.asker, (name, post) => about(desk, { name }, post))
        : refusalPost(MAY_NOT);
    case 'subscribe':
    case 'subscriptions':
    case 'unsubscribe':
    case 'pause':
    case 'resume':
    case 'test':
      return followed(desk, command, (name) => about(desk, { name }, () => help()));
  }
}

/** What was typed is no command: the nearest one is a button. */
function unknown(typed: string, nearest: string | null, problem: Desk['problem']): Post {
  if (!nearest) return problem(`“${typed}” is no command.`);
  const post = problem(`“${typed}” is no command. Did you mean “${nearest}”?`, nearest);
  return { ...post, buttons: [{ label: nearest, says: nearest }, ...post.buttons] };
}

/** A day that is not over yet may be asked about. */
const isToCome = (moment: string, now: string): boolean => moment > now && moment.slice(0, 10) > now.slice(0, 10);

type Identified = { readonly id: string };
type Named = { readonly name: string; readonly asOf?: string | null };

/** The one incident that a name means; several are offered. */
async function about(
  desk: Desk,
  { name, asOf = null }: Named,
  post: (incident: Incident) => Post | Promise<Post>,
): Promise<Post> {
  const { library } = desk;
  const found = await seek(library, name, asOf);
  if ('one' in found) return { ...(await post(found.one)), about: found.one.briefing.id };
  if ('none' in found) return missed(desk, { name, asOf }, found.none);
  return offerPost(name, await briefingsOf(await library.shelf(asOf), found.several));
}

/** No incident fits a name: the nearest ones, or what can be asked where none is near. */
async function missed({ library }: Desk, { name, asOf = null }: Named, nearest: readonly Identified[]): Promise<Post> {
  const shelf = await library.shelf(asOf);
  const briefings = await briefingsOf(shelf, nearest);
  const isStray = name && shelf.heads.length && !briefings.length;
  return isStray ? strayPost(name, asOf) : missPost(name, briefings, asOf);
}

async function list(library: Library, words: string): Promise<Post> {
  const shelf = await library.shelf();
  const found = words ? findIncident(words, shelf.heads) : { several: shelf.heads };
  return listPost(
    await briefingsOf(shelf, 'one' in found ? [found.one] : 'several' in found ? found.several : []),
    words,
  );
}

async function answered(
  desk: Desk,
  { name, question, asOf = null }: Named & { readonly question: string },
): Promise<Post> {
  const { library } = desk;
  const { answer, incident } = await answerAbout(library, name, question, asOf);
  if (incident) return { ...answerPost(question, answer, incident.briefing), about: incident.briefing.id };
  const candidates = (answer.candidates ?? []).map((id) => ({ id }));
  return answer.status === 'ambiguous'
    ? offerPost(name || question, await briefingsOf(await library.shelf(asOf), candidates))
    : missed(desk, { name: name || question, asOf }, candidates);
}

/** The briefing; who may rule finds there how to take back what was decided. */
async function card({ lastChange, request }: Desk, incident: Incident): Promise<Post> {
  const { briefing } = incident;
  const post = cardOf(briefing, inShort(await lastChange(incident)));
  const mayUndo = request.asker.mayRule && briefing.asOf === null;
  return mayUndo ? { ...post, buttons: [...post.buttons, ...undoButton(briefing)] } : post;
}

/** The quotes, and the figures that this reader may call wrong. */
async function quotes({ library, request }: Desk, incident: Incident, field: string | null): Promise<Post> {
  const mayStrike = request.asker.mayRule && incident.briefing.asOf === null;
  const strikable = mayStrike ? statedFigures(incident, await library.readings(reportsOf(incident))) : null;
  return quotesPost(incident.briefing, field, strikable);
}

const reportsOf = ({ briefing }: Incident): string[] => briefing.reports.map(({ id }) => id);

async function paragraph({ library, problem }: Desk, id: string, start: number): Promise<Post> {
  const [report] = await library.reports([id]);
  const [reading] = await library.readings([id]);
  const claim = reading?.claims.find(({ quote }) => quote.start === start);
  if (!report || !claim) return problem(`Nothing is quoted from “${id}” at character ${start}.`);
  const shelf = await library.shelf();
  const sharing = await shelf.fetch(
    shelf.heads.filter(({ reports }) => reports.some((r) => r.id === id)).map((h) => h.id),
  );
  const told = sharing.find(({ members }) => members.some((m) => m.report === id && m.incident === claim.incident));
  if (!told) return problem(`No briefing rests on “${id}” any more.`);
  return { ...paragraphPost(claim.quote, report, told.briefing), about: told.briefing.id };
}

async function handedOver(desk: Desk, name: string, typed: string): Promise<Post> {
  const { library, problem } = desk;
  const since = readSince(typed, library.now());
  if (!since)
    return problem(
      `“${typed}” is no moment in the past. Write it as 19:00, yesterday 19:00 Europe/London, 12 hours or 2024-08-06 18:00 UTC.`,
    );
  const post = async (only: string | null): Promise<Post> => {
    const { news, others } = await handover(library, since, only);
    return handoverPost(since, news, others);
  };
  return name ? about(desk, { name }, ({ briefing }) => post(briefing.id)) : post(null);
}

const MAY_NOT = 'Only those whom sitrep’s settings name may strike figures and take that back.';

async function struck(
  desk: Desk,
  { name, claim, reason }: { readonly name: string; readonly claim: string; readonly reason: string },
): Promise<Post> {
  const { library, request, problem } = desk;
  if (!request.asker.mayRule) return refusalPost(MAY_NOT);
  if (!reason) return problem(`Say why: “strike ${name} ${claim} <reason>”.`);
  return about(desk, { name }, async (incident) => {
    const stated = statedFigures(incident, await library.readings(reportsOf(incident)));
    const figure = stated.find(({ claims }) => claims.includes(claim));
    if (!figure) return problem(`“${claim}” states no figure that stands in this briefing.`);
    const ruling = await strike(library, figure, reason, request.asker);
    const after = await seek(library, name, null);
    return struckPost(figure, ruling, 'one' in after ? after.one.briefing : incident.briefing);
  });
}
