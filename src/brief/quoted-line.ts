import type { Briefing, Line } from '../model/briefing.ts';
import type { PostLine } from '../model/post.ts';
import type { Quote } from '../model/quote.ts';
import { reportNamed } from './report-named.ts';

const QUOTES_A_LINE = 4;

/** A line with its sentences below it, each once; those past the fourth are counted, not cut, unless all are wanted. */
export function quotedLine({ text, quotes }: Line, briefing: Briefing, most: number = QUOTES_A_LINE): PostLine {
  const sentences = distinctSentences(quotes);
  const shown = sentences.slice(0, most);
  const more = sentences.length - shown.length;
  return {
    text,
    quotes: shown.map((quote, k) => ({
      quote,
      from: `${reportNamed(quote.report, briefing)}${k === shown.length - 1 ? moreInWords(more) : ''}`,
      ...linkTo(quote, briefing),
    })),
    keep: 3,
  };
}

const linkTo = ({ report }: Quote, { reports }: Briefing): { readonly url?: string } => {
  const url = reports.find(({ id }) => id === report)?.url;
  return url ? { url } : {};
};

const moreInWords = (more: number): string =>
  more > 0 ? `; ${more} more ${more === 1 ? 'sentence' : 'sentences'}` : '';

const distinctSentences = (quotes: readonly Quote[]): Quote[] => [
  ...new Map(quotes.map((q) => [`${q.report}:${q.start}`, q])).values(),
];
