const SENTENCES = [
  'A bomb killed two people and wounded five at a vegetable market in Quetta on Wednesday, police said.',
  'The device was hidden in a cart near the gate, a senior officer told reporters at the scene.',
  'No group had claimed responsibility by the evening, and the market stayed closed.',
];

/** The prose of a made-up article, a paragraph each. */
export const PROSE: readonly string[] = SENTENCES;

/** A page with that article, and with what stands around one. */
export const aPage = ({
  prose = SENTENCES,
  head = '<title>Bomb kills two in Quetta</title>',
  beside = '',
}: {
  readonly prose?: readonly string[];
  readonly head?: string;
  readonly beside?: string;
} = {}): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>
<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><h1>Bomb kills two in Quetta</h1>${prose.map((text) => `<p>${text}</p>`).join(`\n${beside}\n`)}</article></main>
<footer><p>© The Daily Example. All rights reserved.</p></footer></body></html>`;
