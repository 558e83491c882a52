import type { Mention, ReadClause, ReadSentence } from '../../mention.ts';

const SPAN = /^(?:hours?|days?|weeks?|fortnight|months?|years?)$/u;

/** "The attack came a day | after rebels killed four people": the deed is another, of which no more is told. */
export function isEarlierDeed({ words, clauses }: ReadSentence, { from, mentions }: ReadClause): boolean {
  const isHours = words[from]?.fold === 'hours';
  if ((!isHours && words[from]?.fold !== 'after') || mentions.length > 0) return false;
  const before = words[from - 1]?.fold ?? '';
  const isParted = isHours || SPAN.test(before) || /^(?:came|comes)$/u.test(before);
  const main = clauses[0];
  return isParted && main !== undefined && main.to <= from && main.mentions.some(isNamed);
}

const isNamed = ({ extent, form }: Mention): boolean => extent === 'once' && form !== 'verb';
