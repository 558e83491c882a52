import { answerQuestion } from './answer/answer.ts';
import { momentIn } from './answer/moment.ts';
import { cardOf } from './brief/card.ts';
import { answerPost, changesOf, quotesOf, sourcesOf } from './brief/detail-posts.ts';
import { helpPost, listPost, missPost, offerPost } from './brief/directory-posts.ts';
import type { Core, Request } from './chat.ts';
import type { Command } from './commands/command.ts';
import { type Found, findIncident, isName } from './commands/find-incident.ts';
import { parse } from './commands/parse.ts';
import { history } from './history.ts';
import type { Library } from './library.ts';
import type { Answer } from './model/answer.ts';
import type { Briefing } from './model/briefing.ts';
import type { Incident } from './model/incident.ts';
import type { Post } from './model/post.ts';

/** A question answered as data: what `ask --format json` prints. */
export type Asked = { readonly answer: Answer; readonly incident: Incident | null };

/** Answers sentences from the library: parse, look up, brief or answer. The one door for every platform. */
export function openCore(library: Library): Core & {
  find(name: string, asOf?: string | null): Promise<Found<Named>>;
  answer(name: string, question: string): Promise<Asked>;
} {
  const incidents = (asOf: string | null): Promise<readonly Incident[]> =>
    asOf ? library.incidentsAsOf(asOf) : library.incidents();
  const find = async (name: string, asOf: string | null = null): Promise<Found<Named>> =>
    findIncident(name, named(await incidents(asOf)));
  const ask = async ({ text }: Request): Promise<Post> => {
    const all = named(await library.incidents());
    return obey(parse(text, (words) => isName(words, all)));
  };
  const obey = async (command: Command): Promise<Post> => {
    switch (command.kind) {
      case 'help':
        return helpPost(null);
      case 'unknown':
        return helpPost(
          `“${command.typed}” is no command.${command.nearest ? ` Did you mean “${command.nearest.trim()}”?` : ''}`,
        );
      case 'bad-moment':
        return helpPost(
          `“${command.typed}” is no moment. Write it as 2024-08-06, 2024-08-06 18:00 UTC or 2024-08-06T08:36Z.`,
        );
      case 'follow':
        return helpPost(
          `“${command.verb}” needs a channel to post to: it works in Slack and Discord, not in the terminal.`,
        );
      case 'list':
        return list(command.words);
      case 'ask':
        return answered(command);
      case 'brief':
        return about(command.name, command.asOf, (incident) => card(incident, library));
      case 'quotes':
        return about(command.name, null, ({ briefing }) => quotesOf(briefing, command.field));
      case 'sources':
        return about(command.name, null, ({ briefing }) => sourcesOf(briefing));
      case 'changes':
        return about(command.name, null, async (incident) =>
          changesOf(incident.briefing, await history(incident, library)),
        );
    }
  };
  const list = async (words: string): Promise<Post> => {
    const all = named(await library.incidents());
    const found = words ? findIncident(words, all) : { several: all };
    return listPost('one' in found ? [found.one] : 'several' in found ? found.several : [], words);
  };
  /** The one incident that a name means; several are offered, none lists the nearest. */
  const about = async (
    name: string,
    asOf: string | null,
    post: (incident: Incident) => Post | Promise<Post>,
  ): Promise<Post> => {
    const found = await find(name, asOf);
    if ('one' in found) return post(found.one.incident);
    return 'several' in found ? offerPost(name, found.several) : missPost(name, found.none);
  };
  const answered = async ({ name, question }: { name: string; question: string }): Promise<Post> => {
    const { answer: told, incident } = await answer(name, question);
    if (incident) return answerPost(question, told, incident.briefing);
    const candidates = named(await library.incidents()).filter((entry) => told.candidates?.includes(entry.id));
    return told.status === 'ambiguous'
      ? offerPost(name || question, candidates)
      : missPost(name || question, candidates);
  };
  const answer = async (name: string, question: string): Promise<Asked> => {
    const all = await library.incidents();
    const moment = momentIn(question, yearsOf(all));
    const cut = moment ? await library.incidentsAsOf(moment) : all;
    const found = name ? findIncident(name, named(cut)) : inQuestion(question, named(cut));
    if (!('one' in found)) return { answer: unsure(found), incident: null };
    const { incident } = found.one;
    return {
      answer: answerQuestion(question, {
        incident,
        all: cut,
        readings: await library.readings(),
        reports: await library.reports(),
      }),
      incident,
    };
  };
  return { ask, find, answer };
}

type Named = Briefing & { readonly incident: Incident };
const listed = new WeakMap<readonly Incident[], Named[]>();
/** The incidents under their names: one list for one state of the library, so that what is spelled out stays so. */
function named(incidents: readonly Incident[]): Named[] {
  const list = listed.get(incidents) ?? incidents.map((incident) => ({ ...incident.briefing, incident }));
  listed.set(incidents, list);
  return list;
}

const yearsOf = (incidents: readonly Incident[]): number[] =>
  incidents.flatMap(({ briefing }) =>
    briefing.reports.flatMap((r) => (r.publishedAt ? [Number(r.publishedAt.slice(0, 4))] : [])),
  );

/** The incident that a question names in passing ("how many died at Tower 22?"), else the only one that reports are about. */
function inQuestion(question: string, all: readonly Named[]): Found<Named> {
  const words = question.split(/\s+/u);
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const part = words.slice(from, from + length).join(' ');
      if (isName(part, all)) return findIncident(part, all);
    }
  }
  const about = all.filter((entry) => entry.reports.some((report) => report.main));
  return about.length === 1 ? { one: about[0]! } : about.length ? { several: about.slice(0, 5) } : { none: [] };
}

function unsure(found: Exclude<Found<Named>, { one: Named }>): Answer {
  const candidates = ('several' in found ? found.several : found.none).map((entry) => entry.id);
  const several = 'several' in found;
  return {
    status: several ? 'ambiguous' : 'no_incident',
    incident: null,
    asOf: null,
    quotes: [],
    candidates,
    text: several ? 'Several incidents fit that name.' : 'No incident fits that name.',
  };
}

async function card(incident: Incident, library: Library): Promise<Post> {
  const steps = await history(incident, library);
  const last = steps.findLast((step) => step.changes.length > 0)?.changes[0];
  return cardOf(incident.briefing, steps.length > 1 && last ? inShort(last) : null);
}

/** The last thing that moved, in a few words. */
function inShort({ field, after }: { readonly field: string; readonly after: string | null }): string {
  if (field === 'attribution.status') return after === 'claimed' ? 'a group claims it' : `${after}`;
  return `${field.replace(/_/gu, ' ').replace(/\..*/u, '')}: ${after ?? 'not reported'}`;
}
