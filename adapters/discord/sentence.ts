/** A slash command as it was filled in; a field that was left empty is missing. */
export type Filled = { readonly command: string; readonly fields: ReadonlyMap<string, string | number | boolean> };

type Field = (name: string) => string;

/** What each command says, in the words that every platform takes. */
const SENTENCES: Readonly<Record<string, (field: Field) => readonly string[]>> = {
  incident: (field) => [field('name'), field('question'), after('as of', field('as_of'))],
  incidents: (field) => ['list', field('words')],
  changes: (field) => ['changes', field('name'), after('since', field('since'))],
  subscribe: (field) => ['subscribe', field('what'), field('how'), after('only', field('only'))],
  pause: (field) => ['pause', field('what')],
  resume: (field) => ['resume', field('what')],
  test: (field) => ['test', field('what')],
  unsubscribe: (field) => ['unsubscribe', field('what')],
  add: (field) => ['add', field('report')],
  subscriptions: () => ['subscriptions'],
  digest: (field) => [digestOf(field('what')), field('when'), after('only', field('only'))],
  undo: (field) => ['undo', field('name')],
  help: () => ['help'],
};

const after = (words: string, value: string): string => value && `${words} ${value}`;
const digestOf = (scope: string): string => (scope ? `subscribe ${scope} digest` : 'digest');
const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** A slash command as the sentence that a person would have typed: "al-asad who did it? as of 2024-08-06". */
export function sentenceOf({ command, fields }: Filled): string {
  const field: Field = (name) => String(fields.get(name) ?? '').trim();
  const sentence = joined(SENTENCES[command]?.(field) ?? [command]);
  return fields.get('share') === true ? `share ${sentence}` : sentence;
}

/** A form as the sentence that it completes. */
export const completed = (sentence: string, filledIn: string): string => joined([sentence.trim(), filledIn.trim()]);
