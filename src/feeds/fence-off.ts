import { isElement, isText, type PageDocument, type PageElement, type PageNode } from './page-node.ts';

const NEVER_PROSE =
  'figcaption, aside, nav, form, dialog, button, iframe, style, template, svg, video, audio, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"], [role="alert"]';
const PICTURE = 'img, picture, video, audio, iframe, svg';
/** What outlets call the things that stand between their paragraphs. */
const BESIDE =
  /(?:^|[\s_-])(?:captions?|credits?|photo-?credit|related|recommend(?:ed|ations?)?|read-?(?:more|next|also)|more-(?:on|from|stories|news)|also-?read|most-?read|trending|newsletter|subscribe|subscription|sign-?up|promo|sponsor(?:ed)?|advert(?:isement)?|ad-slot|share|sharing|social|cookie|consent|paywall|comments?|breadcrumbs?|tags?|author-?bio|disclaimer|copyright)(?:$|[\s_-])/iu;
/** A wrapper of the whole article may bear such a word too ("has-related"); what stands beside is short, or made of links. */
const LONGEST_BESIDE = 700;
const MOST_LETTERS = 5000;
const LONGEST_LEAD = 300;
const MOST_LINKED = 0.6;
const ASIDE_TAGS = 'div, section, p, span, ul, ol, li, small, figure, footer, header, table';
const LEADS_ON =
  /^(?:read (?:more|also|next)|see also|also read|more on this|related|watch|listen|click here|don.t miss|recommended|continue reading|the post\b.{1,200}\bappeared)\b/iu;

/** Takes out of a page what stands beside its article's prose: captions, related links, forms, and the like. */
export function fenceOff(document: PageDocument): void {
  for (const element of all(document, NEVER_PROSE)) element.remove();
  for (const figure of all(document, 'figure')) if (figure.querySelector(PICTURE)) figure.remove();
  for (const element of all(document, ASIDE_TAGS)) if (isBeside(element)) element.remove();
  for (const element of all(document, 'p, li, h2, h3, h4, div')) if (leadsOn(element)) element.remove();
}

const all = (document: PageDocument, selector: string): PageElement[] => [
  ...(document.body?.querySelectorAll(selector) ?? []),
];

function isBeside(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
  if (!BESIDE.test(names)) return false;
  const { letters, linked } = measure(element, MOST_LETTERS);
  return letters < LONGEST_BESIDE || (letters < MOST_LETTERS && linked > MOST_LINKED * letters);
}

/** A short line that is a link and little else: "Read more: Seven hurt at base". */
function leadsOn(element: PageElement): boolean {
  const { letters, linked, text } = measure(element, LONGEST_LEAD);
  if (letters === 0 || letters >= LONGEST_LEAD || element.querySelector('p, div, ul, table')) return false;
  return linked > 0.9 * letters || (linked > 0 && LEADS_ON.test(text));
}

type Measure = { readonly letters: number; readonly linked: number; readonly text: string };

/** How much text an element has, and how much of it in links; looks no further once it has as much as asked. */
function measure(root: PageElement, most: number): Measure {
  let [letters, linked, text] = [0, 0, ''];
  const walk = (node: PageNode, isLinked: boolean): void => {
    if (isText(node)) {
      const own = (node.textContent ?? '').trim();
      letters += own.length;
      if (isLinked) linked += own.length;
      text += own;
    }
    if (!isElement(node)) return;
    const inLink = isLinked || node.localName === 'a';
    for (let child = node.firstChild; child && letters < most; child = child.nextSibling) walk(child, inLink);
  };
  walk(root, false);
  return { letters, linked, text };
}
