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
] as const;
const FOLLOW: ReadonlySet<string> = new Set(['subscribe', 'unsubscribe', 'subscriptions', 'digest']);
const QUESTION_WORDS = new Set(
  'who whose whom what when where why which how did does do is are was were has have had can could will any tell so and anyone anybody'.split(
    ' ',
  ),
);
const AS_OF = /^(.*?)\s*\bas (?:of|at)\s+(.+)$/iu;

/** A typed sentence as a command. `isName` tells whether words are the name of an incident, so that a question can follow one. */
export function parse(typed: string, isName: (words: string) => boolean): Command {
  const text = plain(typed);
  const [first = '', ...more] = text.split(' ');
  const rest = more.join(' ');
  const verb = first.toLowerCase();
  if (!text || verb === 'help' || text === '?') return { kind: 'help' };
  if (FOLLOW.has(verb)) return { kind: 'follow', verb, rest };
  if (verb === 'list' || verb === 'incidents') return { kind: 'list', words: rest };
  if (verb === 'quotes') return quotes(rest, isName);
  if (verb === 'changes' || verb === 'sources') return { kind: verb, name: rest.replace(/\s+since\s.*$/iu, '') };
  if (verb === 'brief') return named(rest, isName);
  if (verb === 'ask') return asking(rest, isName);
  const misspelt =
    more.length && !isName(first) ? VERBS.find((known) => editDistance(verb, known, 1) === 1) : undefined;
  return misspelt ? { kind: 'unknown', typed: text, nearest: `${misspelt} ${rest}` } : named(text, isName);
}

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

/** A name, a name as of a moment, or a name with a question. */
function named(text: string, isName: (words: string) => boolean): Command {
  const cut = AS_OF.exec(text);
  const moment = cut ? readMoment(cut[2]!) : null;
  if (cut?.[1] && moment) return { ...named(cut[1], isName), asOf: moment } as Command;
  const { name, question } = split(text, isName);
  if (cut?.[1] && !question.includes('?') && isName(cut[1])) return { kind: 'bad-moment', typed: cut[2]! };
  return question ? { kind: 'ask', name, question, asOf: null } : { kind: 'brief', name: text, asOf: null };
}

function asking(text: string, isName: (words: string) => boolean): Command {
  const { name, question } = split(text, isName);
  return question ? { kind: 'ask', name, question, asOf: null } : named(text, isName);
}

/** The longest known name at the start is the name; else the question starts at its first question word. */
function split(text: string, isName: (words: string) => boolean): { name: string; question: string } {
  const words = text.split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    if (isName(name.replace(/[:,]$/u, '')))
      return { name: name.replace(/[:,]$/u, ''), question: words.slice(length).join(' ') };
  }
  const at = words.findIndex((word) => QUESTION_WORDS.has(word.toLowerCase().replace(/'s$/u, '')));
  if (at >= 0 && (at > 0 || text.includes('?') || words.length > 2))
    return { name: words.slice(0, at).join(' '), question: words.slice(at).join(' ') };
  return text.endsWith('?') ? { name: '', question: text } : { name: text, question: '' };
}

function quotes(rest: string, isName: (words: string) => boolean): Command {
  const words = rest.split(' ');
  const last = words.at(-1) ?? '';
  const name = words.slice(0, -1).join(' ');
  return words.length > 1 && !isName(rest) && isName(name)
    ? { kind: 'quotes', name, field: last.toLowerCase() }
    : { kind: 'quotes', name: rest, field: null };
}
