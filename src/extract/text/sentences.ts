import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../model/quote.ts';

const nlp = winkNLP(model, ['sbd']);
const its = nlp.its;

/** What may end a sentence, other than at the end of a text, with or without a quotation mark. */
const STOP = /[.!?…\t\r\n](?![”"]?$)/;

/** Words of four letters and more that a full stop shortens for the splitter. */
const SHORTENED =
  'anon|approx|ariz|assoc|brig|calif|capt|colo|conn|corp|figs|floreant|kans|mass|messrs|mgmt|mich|minn|miss|mont|nebr|okla|prof|reps|sept|shri|tbsp|tenn|wash|wisc';

const capitalised = (words: string): string => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/**
 * An end that needs no second look: a word that no full stop shortens or a number, a full stop, perhaps a closing quotation
 * mark, a capital letter; and where the space was lost, a small word before the full stop and a capitalised one behind it.
 */
const PLAIN_END = new RegExp(
  ` (?!(?:${SHORTENED}|${capitalised(SHORTENED)})\\.)(?:(?:[A-Za-z][a-z]{3,}|\\d{2,})\\.[”"]? +(?=[A-Z])|[a-z]{3,}\\.(?=[A-Z][a-z]+[ ,]|A ))`,
  'g',
);

/** Cuts a paragraph into sentences: at its plain ends, and where the splitter sees an end in what lies between them. */
export function sentencesOf(text: string, offset: number): Span[] {
  if (!STOP.test(text)) return [{ start: offset, end: offset + text.length }];
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(PLAIN_END)) {
    const end = match.index + match[0].trimEnd().length;
    spans.push(...split(text.slice(start, end), offset + start));
    start = match.index + match[0].length;
  }
  spans.push(...split(text.slice(start), offset + start));
  return spans;
}

function split(text: string, offset: number): Span[] {
  if (!STOP.test(text)) return [{ start: offset, end: offset + text.length }];
  // The splitter sees no end of a sentence where a line ends with it.
  const doc = nlp.readDoc(text.replace(/[\n\r\t]/g, ' '));
  const spaces = doc.tokens().out(its.precedingSpaces) as unknown as string[];
  const tokens = doc.tokens().out();
  const spans: Span[] = [];
  let at = offset;
  for (const [i, token] of tokens.entries()) {
    at += spaces[i]!.length;
    spans.push({ start: at, end: at + token.length });
    at += token.length;
  }
  const sentences = doc.sentences().out(its.span) as unknown as [number, number][];
  const cut = sentences.map(([first, last]) => ({ start: spans[first]!.start, end: spans[last]!.end }));
  return glued(cut, ({ start, end }) =>
    TITLE_END.test(text.slice(Math.max(start, end - LONGEST_TITLE) - offset, end - offset)),
  );
}

/** "Maj. | Gen. Tom Rowe": a name follows. */
const TITLE_END = /\b(?:Maj|Brig|Lt|Col|Sgt|Gen|Adm|Capt|Cmdr|Cpl|Pvt|Spc|Sen|Rep|Gov)\.$/u;
const LONGEST_TITLE = 8;

/** A sentence that starts without a space before it, "pic.twitter.com", or behind a title, is the rest of the one before. */
function glued(spans: readonly Span[], endsInTitle: (span: Span) => boolean): Span[] {
  return spans.reduce<Span[]>((all, span) => {
    const before = all.at(-1);
    if (before && (before.end === span.start || endsInTitle(before)))
      all[all.length - 1] = { start: before.start, end: span.end };
    else all.push(span);
    return all;
  }, []);
}
