/** What stands for a character that Discord shows as it is, so that no rule below takes it for markup. */
const LITERAL = 0xf0000;

/** Discord's rules for text, each with a text that it changes. Escapes are taken out before. */
export const MARKUP: readonly (readonly [name: string, rule: RegExp, example: string])[] = [
  ['bold, italic or underlined', /[*_]/u, 'a *b*'],
  ['struck out', /~~/u, '~~a~~'],
  ['spoiler', /\|\|/u, '||a||'],
  ['code', /`/u, '`a`'],
  ['mention, emoji, timestamp, command or address', /<(?:[#+/]|[^\s>]{0,64}[:@])/u, '<@1234>'],
  ['everyone', /@(?:everyone|here)/u, '@everyone'],
  ['address', /[a-z][a-z+.-]*:\/\//iu, 'https://example.org'],
  ['emoji code', /:(?:100|1234|(?!\d+:)[\w+-]+):/u, ':smile:'],
  ['heading', /^\s*#{1,3}\s/mu, '# a'],
  ['small print', /^\s*-#/mu, '-# a'],
  ['list', /^\s*(?:[-+]|\d+\.)\s/mu, '- a'],
  ['block quote', /^\s*>/mu, '> a'],
];

/** Discord finds the end of a link's text without minding backslashes: no escaped bracket saves from these two. */
const LINK = /\]\(/u;

/** How a piece of text is shown: the text as people see it, and the rules that act on it. */
export function asShown(markdown: string): { readonly text: string; readonly acts: readonly string[] } {
  const literal = markdown.replace(/\\([^0-9A-Za-z\s])/gu, (_, character: string) =>
    String.fromCodePoint(LITERAL + character.codePointAt(0)!),
  );
  const acts = MARKUP.filter(([, rule]) => rule.test(literal)).map(([name]) => name);
  const text = [...literal].map(unwrapped).join('');
  return { text, acts: LINK.test(markdown) ? [...acts, 'link'] : acts };
}

function unwrapped(character: string): string {
  const code = character.codePointAt(0)!;
  return code >= LITERAL && code < LITERAL + 128 ? String.fromCodePoint(code - LITERAL) : character;
}

export type ShownLine = { readonly kind: 'heading' | 'small' | 'point' | 'quote' | 'line'; readonly markdown: string };

const STARTS = [
  ['heading', '## '],
  ['small', '-# '],
  ['point', '- '],
  ['quote', '> '],
] as const;

/** The lines of a Text Display by what they are. */
export function linesOf(content: string): ShownLine[] {
  return content.split('\n').map((line) => {
    const [kind, start] = STARTS.find(([, mark]) => line.startsWith(mark)) ?? (['line', ''] as const);
    return { kind, markdown: line.slice(start.length) };
  });
}

/** The quotations that are shown, each as a person reads it: their lines, down to the line that says who. */
export function quotesShown(content: string): string[] {
  const quotes: string[][] = [];
  let isOpen = false;
  for (const { kind, markdown } of linesOf(content)) {
    if (kind === 'quote' && !isOpen) quotes.push([]);
    isOpen = kind === 'quote';
    if (isOpen) quotes.at(-1)!.push(asShown(markdown).text);
  }
  return quotes.map((lines) => lines.join('\n'));
}
