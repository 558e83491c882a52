import type { Mention, ReadClause, ReadSentence } from '../mention.ts';

/** A report begins with a headline where its first line is no sentence, and its lead stands in the next paragraph. */
export const isHeadline = ({ index, paragraph, text }: ReadSentence): boolean =>
  index === 0 && paragraph === 0 && !/[.!?:][”"’')]?$/u.test(text);

/** A headline in which every word of weight has a capital: none of them says that it is a name. */
export const isInCapitals = (sentence: ReadSentence): boolean =>
  isHeadline(sentence) && sentence.words.every(({ raw }) => raw.length < WEIGHTY || !/^\p{Ll}/u.test(raw));

/** Letters that a word has that gets a capital in any such headline: "with" may have none. */
const WEIGHTY = 5;

/** The first event that the lead tells: the one of the headline. */
export const isFirstOfLead = (mention: Mention, { sentence, from }: ReadClause): boolean =>
  sentence.paragraph === 1 &&
  mention.extent === 'once' &&
  (mention.form === 'a' || mention.form === 'verb' || mention.form === 'the' || mention.form === 'bare') &&
  sentence.clauses.every((c) => c.from >= from || c.mentions.length === 0) &&
  sentence.clauses.find((c) => c.from === from)?.mentions[0] === mention;
