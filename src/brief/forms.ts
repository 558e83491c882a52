import type { Platform } from '../model/channel.ts';

/** A sentence that can be typed: the words that it begins with, how it is written, and what comes of it. */
export type Form = { readonly verbs: readonly string[]; readonly typed: string; readonly answer: string };

type Row = readonly [verbs: string, typed: string, answer: string];

const SCOPE = '<name>, all, place:iraq or actor:hezbollah';
const NAMED = 'the briefing of an incident; part of its name, a place or another spelling will do';
const QUESTION = 'the answer to a question, with its quotes';
const AS_OF = 'the briefing from what was surely out by then';
const LIST = 'the incidents that fit; without words, all of them';
const SUBSCRIBE = 'what changes is posted into this channel';
const DIGEST = 'a summary is posted into this channel on that clock';
const SUBSCRIPTIONS = 'what this channel follows, the last post and the next';
const HELD = 'holds that up, lets it go on, posts a trial of it, or ends it';
const UNDO = 'the decisions in force, each to be taken back; for those who may strike figures';
const ADD = 'takes a report in; for those who may also strike figures';
const ADD_BY_MENU = `${ADD}. Or “Add as report”, in the menu of a message`;

const ASKING: readonly Row[] = [
  ['brief', '<name>', NAMED],
  ['ask', '<name> who claimed it?', QUESTION],
  ['as-of', '<name> as of 2024-08-06 18:00 UTC', AS_OF],
  ['list', 'list [words]', LIST],
  ['quotes quote', 'quotes <name> [wounded]', 'the sentences under a value; without a value, under all of them'],
  ['changes', 'changes <name>', 'what each report changed, and where the reports differ'],
  ['since', 'changes [<name>] since 19:00', 'what came in since then: a handover over one incident or all'],
  ['sources', 'sources <name>', 'the reports, and who says what in them'],
];
const FOLLOWING: readonly Row[] = [
  ['subscribe', `subscribe ${SCOPE} [only killed] [ping <group>]`, SUBSCRIBE],
  ['digest', 'digest daily 08:00 Europe/London', `${DIGEST}; also weekly mon 09:00 UTC`],
  ['subscriptions', 'subscriptions', SUBSCRIPTIONS],
  ['pause resume test unsubscribe', 'pause, resume, test or unsubscribe <the same>', HELD],
];
const RULING = (add: string): readonly Row[] => [
  ['add', 'add <text or link>', add],
  ['undo', 'undo [<name>]', UNDO],
];

/** On Discord each part of a sentence has a field of its own. */
const FIELDS: readonly Row[] = [
  [
    'brief quotes quote sources',
    '/incident name:<name>',
    'the briefing of an incident; names are offered while you type',
  ],
  ['ask', '/incident name:<name> question:who claimed it?', QUESTION],
  ['as-of', '/incident name:<name> as_of:2024-08-06 18:00 UTC', AS_OF],
  ['share', '/incident name:<name> share:True', 'the same, for everybody in the channel'],
  ['list', '/incidents [words]', LIST],
  ['changes since', '/changes [name] [since:19:00]', 'what came in since then, or what each report changed'],
  ['subscribe', `/subscribe what:${SCOPE} [only:killed] [how:ping @duty]`, SUBSCRIBE],
  ['digest', '/digest when:daily 08:00 Europe/London [what] [only]', `${DIGEST}; also when:weekly mon 09:00 UTC`],
  ['subscriptions', '/subscriptions', SUBSCRIPTIONS],
  ['pause resume test unsubscribe', '/pause, /resume, /test or /unsubscribe what:<the same>', HELD],
  ['add', '/add report:<text or link>', ADD_BY_MENU],
  ['undo', '/undo [name]', UNDO],
];

const read = ([verbs, typed, answer]: Row, before = ''): Form => ({
  verbs: verbs.split(' '),
  typed: before + typed,
  answer,
});

/** What can be typed on a platform, in the order in which people need it; `command` stands before a sentence: "/incident". */
export function formsOn(platform: Platform, command: string): Form[] {
  if (platform === 'discord') return FIELDS.map((row) => read(row));
  const rows = platform === 'slack' ? [...ASKING, ...FOLLOWING, ...RULING(ADD_BY_MENU)] : [...ASKING, ...RULING(ADD)];
  return rows.map((row) => read(row, command && `${command} `));
}
