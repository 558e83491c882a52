import { editDistance } from '../model/edit-distance.ts';
import type { Scope } from '../model/subscription.ts';
import type { Command } from './command.ts';
import { plain } from './frame.ts';
import { readMoment } from './moment.ts';
import { type Known, nameAndQuestion } from './name-and-question.ts';
import { readAdd } from './read-add.ts';
import { verbOf } from './verb-of.ts';
import { readScope, readWish } from './wish.ts';

/** More than a name and a question need; a pasted article is neither. */
const MOST_CHARACTERS = 2000;
const AS_OF = /^(.*?)\s*\bas (?:of|at)\s+(.+)$/iu;

/** A typed sentence as a command. A question can follow the name of an incident, and "as of <moment>" most sentences. */
export function parse(typed: string, known: Known): Command {
  const what = readAdd(typed);
  if (what !== null) return { kind: 'add', what };
  if (typed.length > MOST_CHARACTERS)
    return problem(`That is too long to be a name or a question: write at most ${MOST_CHARACTERS} characters.`);
  const text = plain(typed);
  return cutAt(text, known) ?? sentence(text, known);
}

const problem = (says: string): Command => ({ kind: 'problem', says });

/** The sentence around "as of <moment>", asked for that moment; null where there is no moment or no use for one. */
function cutAt(text: string, known: Known): Command | null {
  const [, before, after] = AS_OF.exec(text) ?? [];
  if (!before || !after || NOW.test(after)) return before && after ? sentence(before, known) : null;
  const asOf = readMoment(after.replace(/[?.!]+$/u, ''));
  if (asOf) return asked(before, asOf, known);
  // A button says the instant, and a form then adds the question behind it.
  const [instant = '', ...rest] = after.split(' ');
  const stamped = /T.*Z$/u.test(instant) ? readMoment(instant) : null;
  if (stamped) return asked([before, ...rest].join(' '), stamped, known);
  return MEANS_A_TIME.test(after) || isBareName(before, after, known) ? noMoment(after) : null;
}

/** "al-asad as of teatime": behind a name alone nothing but a moment makes sense, or a question. */
const isBareName = (before: string, after: string, { isName }: Known): boolean =>
  !after.includes('?') && isName(before.replace(/^brief /iu, ''));

function asked(text: string, asOf: string, known: Known): Command | null {
  const command = sentence(text, known);
  return 'asOf' in command ? { ...command, asOf } : null;
}

const NOW = /^(?:now|right now|today|this moment)\W*$/iu;
/** "as of 9am", "as of yesterday": a time was meant; "described as at least five" means none. */
const MEANS_A_TIME =
  /^(?:\d|(?:this|last|early|late|yesterday|tonight|noon|midnight)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/iu;

type Reader = (rest: string, known: Known) => Command;

/** What each first word makes of the words that follow it. */
const VERBS: Readonly<Record<string, Reader>> = {
  help: () => ({ kind: 'help' }),
  list: (words) => ({ kind: 'list', words }),
  brief: (rest, known) => named(rest, known),
  ask: (rest, known) => asking(rest, known),
  quotes: (rest, known) => quotes(rest, known),
  quote: (rest) => quote(rest),
  sources: (name) => ({ kind: 'sources', name, asOf: null }),
  changes: (rest) => changes(rest),
  since: (rest) => changes(`since ${rest}`),
  strike: (rest) => strike(rest),
  undo: (what) => ({ kind: 'undo', what }),
  subscribe: (rest) => subscribe(rest),
  digest: (rest) => subscribe(`all digest ${rest}`),
  subscriptions: () => ({ kind: 'subscriptions' }),
  unsubscribe: (rest) => scoped('unsubscribe', rest),
  pause: (rest) => scoped('pause', rest),
  resume: (rest) => scoped('resume', rest),
  test: (rest) => scoped('test', rest),
};

function sentence(text: string, known: Known): Command {
  const [first = '', ...more] = text.split(' ');
  const rest = more.join(' ');
  const verb = verbOf(text);
  if (!text) return { kind: 'help' };
  if (Object.hasOwn(VERBS, verb)) return VERBS[verb]!(rest, known);
  const misspelt = known.fits(first) ? undefined : Object.keys(VERBS).find((other) => isSlipOf(verb, other));
  return misspelt ? { kind: 'unknown', typed: text, nearest: `${misspelt} ${rest}`.trim() } : named(text, known);
}

/** One slip of the finger: "lits", "qotes". */
const isSlipOf = (verb: string, command: string): boolean => verb.length > 2 && editDistance(verb, command, 1) === 1;

/** A name, or a name with a question. */
function named(text: string, known: Known): Command {
  const { name, question } = nameAndQuestion(text, known);
  return question ? { kind: 'ask', name, question, asOf: null } : { kind: 'brief', name: text, asOf: null };
}

const noMoment = (typed: string): Command =>
  problem(`“${typed}” is no moment. Write it as 2024-08-06, 6 August 2024 18:00 UTC or 2024-08-06T08:36Z.`);

function asking(text: string, known: Known): Command {
  const { name, question } = nameAndQuestion(text, known);
  return question ? { kind: 'ask', name, question, asOf: null } : named(text, known);
}

function quotes(rest: string, { isName }: Known): Command {
  const words = rest.split(' ');
  const last = words.at(-1) ?? '';
  const name = words.slice(0, -1).join(' ');
  return words.length > 1 && !isName(rest) && isName(name)
    ? { kind: 'quotes', name, field: last.toLowerCase(), asOf: null }
    : { kind: 'quotes', name: rest, field: null, asOf: null };
}

function quote(rest: string): Command {
  const [, report, start] = /^(\S.*) (\d{1,9})$/u.exec(rest) ?? [];
  return report && start
    ? { kind: 'quote', report, start: Number(start) }
    : problem('Say which: “quote <report> <first character>”, as under “quotes <name>”.');
}

/** One incident report by report, or with "since" (or no name) what came in everywhere. */
function changes(rest: string): Command {
  const words = rest.replace(/^(?:to|in|of|for|about|on) /iu, '');
  const [, name = '', since] = /^(.*?) ?(?<= |^)since(?: (.*))?$/iu.exec(words) ?? [null, words];
  return name && since === undefined
    ? { kind: 'changes', name, asOf: null }
    : { kind: 'handover', name, since: since ?? '' };
}

function strike(rest: string): Command {
  const [, name, claim, reason = ''] = /^(\S+) (\S+)(?: (.*))?$/u.exec(rest) ?? [];
  return name && claim
    ? { kind: 'strike', name, claim, reason }
    : problem('Press “This figure is wrong” under “quotes <name>”, or write “strike <incident> <claim> <reason>”.');
}

function subscribe(rest: string): Command {
  const wish = readWish(rest);
  return 'problem' in wish ? problem(wish.problem) : { kind: 'subscribe', wish };
}

function scoped(kind: 'unsubscribe' | 'pause' | 'resume' | 'test', rest: string): Command {
  const scope: Scope | null = readScope(rest);
  return scope ? { kind, scope } : problem(`Say which: “${kind} <name>”, or “${kind} all”.`);
}
