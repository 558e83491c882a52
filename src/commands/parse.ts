import { editDistance } from '../model/edit-distance.ts';
import type { Command } from './command.ts';
import { readMoment } from './moment.ts';

const VERBS = [
  'quotes',
  'changes',
  'sources',
  'list',
  'help',
  'ask',
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'digest',
  'follow',
  'share',
] as const;
const FOLLOW: ReadonlySet<string> = new Set(['subscribe', 'unsubscribe', 'subscriptions', 'digest', 'follow', 'share']);
const QUESTION_WORDS = new Set(
  'who whose whom what when where why which how did does do is are was were has have had can could will any tell so and anyone anybody'.split(
    ' ',
  ),
);
const AS_OF = /^(.*?)\s*\bas (?:of|at)\s+(.+)$/iu;
/** More than a name and a question need; a pasted article is neither. */
const MOST_CHARACTERS = 2000;
const MOST_WORDS_IN_A_NAME = 30;

/** What is known of names: whether words are one, and whether words (a place and a kind of attack) fit an incident together. */
export type Known = { readonly isName: (words: string) => boolean; readonly fits: (words: string) => boolean };

/** A typed sentence as a command. A question can follow the name of an incident, and "as of <moment>" most sentences. */
export function parse(typed: string, known: Known): Command {
  if (typed.length > MOST_CHARACTERS) return { kind: 'too-long', most: MOST_CHARACTERS };
  const text = plain(typed);
  return cutAt(text, known) ?? sentence(text, known);
}

/** What stands before "as of <moment>", asked for that moment; null where there is no moment or no use for one. */
function cutAt(text: string, known: Known): Command | null {
  const [, before, typed] = AS_OF.exec(text) ?? [];
  const asOf = typed ? readMoment(typed) : null;
  const command = before && asOf ? sentence(before, known) : null;
  return command && 'asOf' in command ? { ...command, asOf } : null;
}

function sentence(text: string, known: Known): Command {
  const [first = '', ...more] = text.split(' ');
  const rest = more.join(' ');
  const verb = first.toLowerCase();
  if (!text || verb === 'help' || text === '?') return { kind: 'help' };
  if (FOLLOW.has(verb)) return { kind: 'follow', verb, rest };
  if (verb === 'list' || verb === 'incidents') return { kind: 'list', words: rest };
  if (verb === 'quotes') return quotes(rest, known);
  if (verb === 'changes' || verb === 'sources')
    return { kind: verb, name: rest.replace(/ since .*$/iu, ''), asOf: null };
  if (verb === 'brief') return named(rest, known);
  if (verb === 'ask') return asking(rest, known);
  const misspelt = known.fits(first) ? undefined : VERBS.find((other) => isSlipOf(verb, other));
  return misspelt ? { kind: 'unknown', typed: text, nearest: `${misspelt} ${rest}`.trim() } : named(text, known);
}

/** One slip of the finger: "lits", "qotes". */
const isSlipOf = (verb: string, command: string): boolean => verb.length > 2 && editDistance(verb, command, 1) === 1;

/** Without the slash command, smart quotes and stray spaces. */
function plain(typed: string): string {
  return typed
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\/?(?:incident|sitrep)s?(?= |$)/iu, '')
    .trim()
    .replace(/^\/(?=\p{L})/u, '');
}

/** A name, or a name with a question. */
function named(text: string, known: Known): Command {
  const { name, question } = split(text, known);
  const [, before = '', moment = ''] = AS_OF.exec(text) ?? [];
  if (before && !question.includes('?') && known.isName(before)) return { kind: 'bad-moment', typed: moment };
  return question ? { kind: 'ask', name, question, asOf: null } : { kind: 'brief', name: text, asOf: null };
}

function asking(text: string, known: Known): Command {
  const { name, question } = split(text, known);
  return question ? { kind: 'ask', name, question, asOf: null } : named(text, known);
}

/** The longest known name at the start is the name; else the question starts at its first question word. */
function split(text: string, known: Known): { name: string; question: string } {
  const words = text.split(' ');
  if (!text.includes('?') && known.fits(text)) return { name: text, question: '' };
  for (let length = Math.min(words.length, MOST_WORDS_IN_A_NAME); length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ').replace(/[:,]$/u, '');
    if (known.isName(name)) return { name, question: words.slice(length).join(' ') };
  }
  const at = words.findIndex((word) => QUESTION_WORDS.has(word.toLowerCase().replace(/'s$/u, '')));
  if (at >= 0 && (at > 0 || text.includes('?') || words.length > 2))
    return { name: words.slice(0, at).join(' '), question: words.slice(at).join(' ') };
  return text.endsWith('?') ? { name: '', question: text } : { name: text, question: '' };
}

function quotes(rest: string, { isName }: Known): Command {
  const words = rest.split(' ');
  const last = words.at(-1) ?? '';
  const name = words.slice(0, -1).join(' ');
  return words.length > 1 && !isName(rest) && isName(name)
    ? { kind: 'quotes', name, field: last.toLowerCase(), asOf: null }
    : { kind: 'quotes', name: rest, field: null, asOf: null };
}
