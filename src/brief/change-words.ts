import type { Change } from '../model/update.ts';
import { fieldInWords } from './field-words.ts';

const STATUS: Readonly<Record<string, string>> = {
  unattributed: 'nobody is named',
  unclaimed: 'nobody has claimed it',
  blamed: 'somebody is blamed',
  claimed: 'a group claims it',
  confirmed: 'the claim is confirmed',
};

const DIFFERS = 'contradiction.';

/** A change as people say it: "wounded: 5–7; before: “several”; new: “as many as seven” (AP)". */
export function changeInWords(change: Change): string {
  const { field, before, why } = change;
  const now = changeAsHeadline(change);
  if (field.startsWith(DIFFERS)) return `${now}. ${why}.`;
  const was = before === null || before === change.after ? [] : [`before: ${valueInWords(field, before)}`];
  return [now, ...was, ...(why === '' || why === 'new' ? [] : [why])].join('; ');
}

/** Reports contradict each other, or no longer do. */
export const isDifference = ({ field }: Change): boolean => field.startsWith(DIFFERS);

/** What it is now, marked where that takes something back: "corrected: killed: 5". */
export const changeAsHeadline = (change: Change): string =>
  `${change.correction ? 'corrected: ' : ''}${changeInShort(change)}`;

/** What it is now, in a few words: "a group claims it", "killed: 3". */
export function changeInShort({ field, after }: Change): string {
  if (field.startsWith(DIFFERS)) {
    const what = fieldInWords(field.slice(DIFFERS.length));
    return after === null ? `the reports no longer differ on ${what}` : `the reports differ on ${what}: ${after}`;
  }
  return after === null ? `${fieldInWords(field)}: no longer reported` : valueNamed(field, after);
}

/** A value under the name of its field, unless it speaks for itself. */
function valueNamed(field: string, value: string): string {
  const words = valueInWords(field, value);
  return BARE.has(field) ? words : `${fieldInWords(field)}: ${words}`;
}

/** Values that are sentences of their own. */
const BARE: ReadonlySet<string> = new Set([
  'attribution.status',
  'attribution.actor',
  'attribution.denied',
  'what',
  'damage',
  'response',
]);

/** What it was before, in a few words: "killed: 7". */
export const valueBefore = ({ field, before }: Change): string => valueNamed(field, before ?? 'not reported');

const valueInWords = (field: string, value: string): string =>
  field === 'attribution.status' ? (STATUS[value] ?? value) : value;
