import type { Span } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import { type Fence, fenceOf } from './fence.ts';
import { type Holds, neededIn } from './needed-words.ts';
import { isDayLine } from './note-day.ts';
import { publicationOf } from './publication.ts';
import { sentencesOf } from './sentences.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence with its words; `paragraph` counts prose alone; `fence` says that it stands beside the report's own prose. */
export type TextSentence = Span & {
  readonly text: string;
  readonly paragraph: number;
  readonly words: Word[];
  /** Of which lists of needed words it holds one. */
  readonly holds: Holds;
  readonly fence: Fence | null;
};

/** A report cut into sentences, with what its head says of date and outlet. */
export type Document = {
  readonly report: Report;
  readonly sentences: TextSentence[];
  /** A day or an instant; null where the report has none. */
  readonly publishedAt: string | null;
  readonly source: string | null;
};

export function documentOf(report: Report): Document {
  const head = publicationOf(report);
  const paragraphs = paragraphsOf(report.text, head.bodyStart);
  const textOf = (span: Span | undefined): string => (span ? report.text.slice(span.start, span.end) : '');
  let prose = -1;
  const sentences = paragraphs.flatMap((span, k) => {
    const text = textOf(span);
    const fence = fenceOf(text, { paragraph: k, previous: textOf(paragraphs[k - 1]), next: textOf(paragraphs[k + 1]) });
    if (fence === null) prose += 1;
    const paragraph = Math.max(0, prose);
    const cut = sentencesOf(text, span.start).flatMap((s) => pieces(report.text, s, LONGEST_SENTENCE));
    return cut.map((s) => {
      const text = report.text.slice(s.start, s.end);
      const words = wordsOf(text, s.start);
      return { ...s, text, paragraph, words, holds: neededIn(words), fence };
    });
  });
  return {
    report,
    sentences: underItsDay(fromHeadline(sentences), sentences, report.text),
    publishedAt: head.publishedAt,
    source: head.source,
  };
}

/** Labels and dates of the page above the headline are none of the report. */
function fromHeadline(sentences: TextSentence[]): TextSentence[] {
  const headline = sentences.findIndex(({ fence }) => fence === null || fence === 'caption');
  return headline > 0 ? sentences.slice(headline) : sentences;
}

/** "3 January" in a line of its own above a note: the day of its first sentence, which begins with it; its words stay out of the prose. */
function underItsDay(prose: TextSentence[], all: readonly TextSentence[], text: string): TextSentence[] {
  const [first, ...rest] = prose;
  const head = all[0];
  if (!first || !head || all[1] !== first || !isDayLine(head.text)) return prose;
  const whole = { start: head.start, end: first.end };
  const holds = neededIn([...head.words, ...first.words]);
  return [{ ...first, ...whole, text: text.slice(whole.start, whole.end), holds }, ...rest];
}

/** Blank lines part paragraphs; a single line break does too, unless the text is wrapped at a fixed width. */
function paragraphsOf(text: string, from: number): Span[] {
  const lines = text.split('\n');
  const breaks = isWrapped(lines) ? /\n[ \t\r]*\n\s*|\n(?= {2,}\S)/g : /\n\s*/g;
  const spans: Span[] = [];
  let start = from;
  for (const match of text.matchAll(breaks)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = Math.max(start, match.index + match[0].length);
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans
    .map((span) => trimmed(text, span))
    .filter((span) => span.end > span.start)
    .flatMap((span) => pieces(text, span, LONGEST_PARAGRAPH));
}

/** Lines of one width: few are long, and in a short text some break off in mid-sentence at that width: the next goes on in small letters, or the line ends with a word that nothing ends with. */
function isWrapped(lines: readonly string[]): boolean {
  const long = lines.filter((l) => l.length > 90).length;
  if (lines.length > 8) return long < lines.length / 20;
  return (
    long === 0 &&
    lines.some(
      (l, k) =>
        l.length > 50 &&
        ((/[\p{L}\d,]$/u.test(l) && /^\s*[\p{Ll}\d]/u.test(lines[k + 1] ?? '')) ||
          (UNENDED.test(l) && /^\s*\S/u.test(lines[k + 1] ?? ''))),
    )
  );
}

/** "in central | Toledo": no line ends so but where it is broken off. */
const UNENDED =
  /(?:,| (?:the|an?|in|on|at|of|by|to|for|from|with|and|or|near|its|their|his|her|central|northern|southern|eastern|western))$/u;

function trimmed(text: string, { start, end }: Span): Span {
  const spaced = text.slice(start, end);
  const from = start + spaced.length - spaced.trimStart().length;
  return { start: from, end: from + spaced.trim().length };
}

/** Far above any paragraph and any sentence of prose: what is longer is cut, so that no input costs more than its length. */
const LONGEST_PARAGRAPH = 6000;
const LONGEST_SENTENCE = 1500;

/** A stretch in pieces of at most `longest` characters, cut behind a full stop or between words where there are any. */
function pieces(text: string, { start, end }: Span, longest: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const window = text.slice(from, from + longest);
    const stop = window.lastIndexOf('. ') + 1 || window.lastIndexOf(' ') || longest;
    const cut = stop > longest / 2 ? stop : longest;
    spans.push({ start: from, end: from + cut });
    from += cut;
  }
  return [...spans, { start: from, end }].map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}
