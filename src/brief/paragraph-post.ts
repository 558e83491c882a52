import type { Briefing } from '../model/briefing.ts';
import type { Post } from '../model/post.ts';
import { quote as cutQuote, type Quote } from '../model/quote.ts';
import type { Report } from '../model/report.ts';
import { buttonsBelow } from './buttons.ts';
import { reportInWords } from './outlet.ts';

/** A quotation where it stands: the sentence, then the paragraph around it, with the report that both are in. */
export function paragraphPost(quote: Quote, report: Report, briefing: Briefing): Post {
  const named = briefing.reports.find(({ id }) => id === report.id);
  const from = named ? reportInWords(named) : `report ${report.id}`;
  const link = report.url ? { url: report.url } : {};
  const around = paragraphAround(report, quote);
  const isAll = around.exact === quote.exact;
  return {
    title: `Quote: ${briefing.title}`,
    lines: [
      { text: isAll ? 'The whole paragraph' : 'The sentence', quotes: [{ quote, from, ...link }], keep: 0 },
      ...(isAll ? [] : [{ text: 'In its paragraph', quotes: [{ quote: around, from, ...link }], keep: 1 }]),
      { text: `Characters ${quote.start}–${quote.end} of report ${report.id}.`, keep: 5 },
    ],
    buttons: buttonsBelow(briefing),
  };
}

const LONG = 1500;
const NEAR = 400;

/** Up to the next blank lines; where that is long, to the next line ends; where that is long too, the nearest words. */
function paragraphAround(report: Report, { start, end }: Quote): Quote {
  const { text } = report;
  for (const brk of ['\n\n', '\n']) {
    const from = text.lastIndexOf(brk, start - 1);
    const to = text.indexOf(brk, end);
    const span = trimmed(text, from < 0 ? 0 : from, to < 0 ? text.length : to);
    if (span.end - span.start <= Math.max(LONG, end - start)) return cutQuote(report, span);
  }
  const from = text.indexOf(' ', Math.max(0, start - NEAR));
  const to = text.lastIndexOf(' ', end + NEAR);
  return cutQuote(report, trimmed(text, Math.min(from < 0 ? 0 : from, start), Math.max(to, end)));
}

function trimmed(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const stretch = text.slice(start, end);
  return { start: start + stretch.length - stretch.trimStart().length, end: start + stretch.trimEnd().length };
}
