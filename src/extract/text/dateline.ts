/** The head of a wire or a monitored broadcast: where and when it was filed, who sent it; `end` is where its prose begins. */
export type Dateline = { readonly day: string | null; readonly source: string | null; readonly end: number };

const FILED =
  /^\s{0,9}\p{Lu}[\p{L}\p{M}.' -]{1,40}(?:\([^()\n]{1,40}\))?,\s(?:no date|(\d{1,2})\s(\p{L}{3,9})\.?(?:\s(\d{4}|\d{2}))?)\s{0,3}(?:[([]([^()[\]]{1,60})[)\]])?\s{0,3}--\s*/u;
const TAG = /^\[[^[\]]{1,200}\]\s*/u;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Reads "BOGOTA, 4 MAR 89 (EFE) -- [TEXT]"; null where a report opens in another way. */
export function datelineOf(text: string): Dateline | null {
  const match = FILED.exec(text.slice(0, 400));
  if (!match) return null;
  const [whole, day = '', month = '', year = '', sender] = match;
  let end = whole.length;
  for (let tag = TAG.exec(text.slice(end, end + 300)); tag; tag = TAG.exec(text.slice(end, end + 300)))
    end += tag[0].length;
  return { day: dayOf(day, month, year), source: sender?.replace(/\s+/gu, ' ') ?? null, end };
}

/** A year of two digits belongs to the hundred years that end in 2030. */
function dayOf(day: string, month: string, year: string): string | null {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  if (index < 0 || year === '' || Number(day) < 1 || Number(day) > 31) return null;
  const full = year.length === 4 ? year : `${Number(year) > 30 ? 19 : 20}${year}`;
  return `${full}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
