import { countryNamed } from '../lexicon/gazetteer.ts';

/** What stands beside a report's own prose: never about its main incident by default, except an embedded post. */
export type Fence = 'caption' | 'byline' | 'stamp' | 'boilerplate';

const CREDIT = /^\(?(?:picture|photo|image|foto|photograph|file photo)s?(?: (?:by|credit|courtesy))?\s*[:/]/iu;
const CREDIT_END =
  /\((?:[^()]{0,60}[/:])?\s*(?:AP|Reuters|AFP|Getty|Alamy|EPA|file|photo|image|U\.?S\.? (?:Army|Navy|Air Force|Marine Corps))[^()]{0,60}\)$/iu;
const FULL_DATE_END =
  /,\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},\s\d{4}\.?$/u;
/** "A guard stands at the gate in Leon, Spain May 3, 2019.": a photo agency puts the day right behind the place, and no "on". */
const PHOTO_DATE_END =
  /\s\p{Lu}\p{L}+\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},\s\d{4}\.?(?:\s(?:REUTERS|AFP|AP|EPA|Reuters|Getty)\b[^.]{0,40})?$/u;
/** "A guard is seen at the mill on May 3.", "Guards are seen at a burnt mill, May 3, 2019.": what a photo shows. */
const SEEN =
  /^[^"“”]{5,250}\b(?:is|are) (?:seen|pictured|shown|photographed)\b[^"“”]{5,200}(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?|\b\d{1,2} \p{Lu}[a-z]{2,8}(?:,? \d{4})?|day)\.?$/u;
/** "… May 3, 2019. REUTERS/Tom Rowe": who took it. */
const TAKEN_BY =
  /[.)\]] (?:[^.]{2,80}(?:\/Handout)? via )?(?:REUTERS|AFP|AP Photo|EPA|Reuters)(?:\/[\p{L} .'’-]{2,40})?$/u;
/** "Guards at the mill. Photo by Tom Rowe/Leon Press" */
const PHOTO_BY =
  /\b(?:[Pp]hotos?|PHOTOS?|[Pp]hotograph|[Pp]icture|[Ii]mage)(?: [Cc]redit)?(?: by|:) \p{Lu}[\p{L}\d.'’-]*(?:[\s/,|]+(?:[\p{Lu}©][\p{L}\d.'’-]*|via|for|of|the)){0,7}\.?$/u;
/** A line that says what the next one is. */
const CAPTION_NEXT = /^(?:image|media|photo) (?:caption|source)\b[^.]{0,40}$/iu;
const BULLET = /^[-–—•]\s+/u;
/** "An image taken from footage shows …", "In this photo of 3 May …": what a page shows. */
const OF_PICTURE =
  /^(?:(?:in )?this (?:undated |file |handout |aerial |video |combination ){0,2}(?:photo|photograph|picture|image|frame|still|screengrab|grab)\b|(?:an? )?(?:frame|image|screen ?grab|still|video grab|photo|picture) (?:grab |image )?(?:taken|shot|grabbed|made|from (?:a |the )?(?:video|footage|social media))\b)/iu;
const NAME_ONLY = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const BYLINE = /^(?:by|from)\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,6}(?:,|\s+and|$)/iu;
const STAMP = /^(?:posted|updated|published|last updated)\b/iu;
const BOILERPLATE =
  /^(?:[•*-]\s*)?(?:copyright\b|©|all rights reserved|read more\b|(?:also|must) read\b|read(?: also)?:|see also\b|for more (?:articles|stories|news|on)\b|related(?::| articles| stories)|dossier:|subscribe\b|sign up\b|advertisement\b|click here|share this|follow us|this (?:article|story|material) (?:was|may not)|watch:|media playback is|(?:image|media|photo) (?:caption|source)$|[\p{L} ]{3,40} edition$)/iu;

/** "RELATED Nine die in raid", "MORE: Rowe in Leon": the headline of another report. */
const RELATED = /^(?:RELATED|(?:READ )?MORE:) \p{Lu}/u;

/** What menus and toolbars of a page are labelled with. */
const LABELS = new Set(
  `news world home menu search share print printer email comment comments actions action advertisement ad subscribe weather
   humidity wind breaking latest live video videos photo photos opinion top stories story international national regional
   local politics africa asia europe americas middle east report links accessibility contact us facebook twitter tweet
   whatsapp telegram by via reuters afp ap pti staff more read skip to main content topics related tags x ago min mins read`.split(
    /\s+/u,
  ),
);
const DATES =
  /^(?:\p{Ll}*updated|published|posted|modified|last|first|on|at|of|the|am|pm|a\.m\.?|p\.m\.?|gmt|utc|ist|est|edt|pst|cet|msk|time|hours?|minutes?|days?|ago|(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?|(?:published)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|[cf])$/iu;
const LONGEST_LABEL = 70;
const LONGEST_TEASER = 150;

/** "World", "Breaking News", "9:05 pm, 4 March", "192": every word of the line is a label, a date or a number. */
function isFurniture(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  if (/^(?:www\.|https?:)\S+$/u.test(text)) return true;
  const words = text.split(/[\s,:|•·–—()-]+/u).filter(Boolean);
  const isKnown = (word: string): boolean =>
    LABELS.has(word.toLowerCase()) || DATES.test(word) || /^\d[\d:./]*(?:st|nd|rd|th)?$/u.test(word);
  return words.every(isKnown);
}

type Around = { readonly paragraph: number; readonly previous: string; readonly next: string };

/** Tells a caption, byline, date stamp or boilerplate from prose. A paragraph printed twice in a row is a caption. */
export function fenceOf(text: string, { paragraph, previous, next }: Around): Fence | null {
  if (BOILERPLATE.test(text) || RELATED.test(text) || isFurniture(text) || isTeaser(text, previous))
    return 'boilerplate';
  if (text.length < 80 && STAMP.test(text)) return 'stamp';
  const line = text.replace(BULLET, '');
  if (text.length < 80 && BYLINE.test(line)) return 'byline';
  if (paragraph > 0 && text.length < 40 && NAME_ONLY.test(line) && !countryNamed(line)) return 'byline';
  if (text.length < 300 && CAPTION_NEXT.test(previous)) return 'caption';
  if (text.length < 60 && CREDIT.test(text)) return 'caption';
  if (
    text.length < 500 &&
    ((previous.length > 40 && text.startsWith(previous)) ||
      next.startsWith(text) ||
      (text.endsWith(')') && CREDIT_END.test(text)) ||
      (paragraph > 0 && CREDIT.test(next.slice(0, 60))))
  )
    return 'caption';
  if (text.length < 400 && isOfPhoto(text) && !/\b(?:said|told)\b/u.test(text)) return 'caption';
  return null;
}

/** "FOUR HELD AFTER RAID ON MILL" between paragraphs of prose: the headline of another report. */
const isTeaser = (text: string, previous: string): boolean =>
  text.length < LONGEST_TEASER &&
  /\p{Ll}[.!?]["”’']?$/u.test(previous) &&
  /\p{Lu}{3}/u.test(text) &&
  !/\p{Ll}|[.!?"”’']$/u.test(text) &&
  text.split(/\s/u).length > 4;

/** Ends with the day of a photo or with who took it. */
const isOfPhoto = (text: string): boolean =>
  FULL_DATE_END.test(text) ||
  isPhotoDated(text) ||
  [TAKEN_BY, PHOTO_BY, SEEN, OF_PICTURE].some((picture) => picture.test(text));

/** Behind a weekday the day is one of prose: "on Monday May 3, 2019". */
const isPhotoDated = (text: string): boolean =>
  PHOTO_DATE_END.test(text) && !/day \p{L}+\.?\s\d{1,2},\s\d{4}/u.test(text);
