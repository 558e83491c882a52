/** What stands beside a report's own prose: never about its main incident by default, except an embedded post. */
export type Fence = 'caption' | 'byline' | 'stamp' | 'boilerplate';

const CREDIT = /^\(?(?:picture|photo|image|foto|photograph|file photo)s?(?: (?:by|credit|courtesy))?\s*[:/]/iu;
const CREDIT_END = /\((?:[^()]{0,60}[/:])?\s*(?:AP|Reuters|AFP|Getty|Alamy|EPA|file|photo|image)[^()]{0,60}\)$/iu;
const FULL_DATE_END =
  /,\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},\s\d{4}\.?$/u;
const NAME_ONLY = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const BYLINE = /^(?:by|from)\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,6}(?:,|\s+and|$)/iu;
const STAMP =
  /^(?:(?:posted|updated|published|last updated)\b|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?\d{1,2}\s\p{L}{3,9}\s\d{4}(?:,?\s\d{1,2}:\d{2})?$)/iu;
const BOILERPLATE =
  /^(?:copyright\b|©|all rights reserved|read more\b|(?:also|must) read\b|related(?::| articles| stories)|subscribe\b|sign up\b|advertisement\b|click here|share this|follow us|this (?:article|story|material) (?:was|may not)|watch:)/iu;

type Around = { readonly paragraph: number; readonly previous: string; readonly next: string };

/** Tells a caption, byline, date stamp or boilerplate from prose. A paragraph printed twice in a row is a caption. */
export function fenceOf(text: string, { paragraph, previous, next }: Around): Fence | null {
  if (BOILERPLATE.test(text)) return 'boilerplate';
  if (text.length < 80 && STAMP.test(text)) return 'stamp';
  if (text.length < 80 && BYLINE.test(text)) return 'byline';
  if (paragraph > 0 && text.length < 40 && NAME_ONLY.test(text)) return 'byline';
  if (text.length < 60 && CREDIT.test(text)) return 'caption';
  if (
    text.length < 500 &&
    ((previous.length > 40 && text.startsWith(previous)) ||
      next.startsWith(text) ||
      (text.endsWith(')') && CREDIT_END.test(text)) ||
      CREDIT.test(next.slice(0, 60)))
  )
    return 'caption';
  if (text.length < 400 && FULL_DATE_END.test(text) && !/\b(?:said|told)\b/u.test(text)) return 'caption';
  return null;
}
