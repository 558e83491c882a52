import type { Briefing } from '../model/briefing.ts';
import type { Count } from '../model/count.ts';
import { isAttributed } from '../model/figure.ts';
import { headOf, rangeHead, rangeInShort, teller } from './figure-words.ts';
import { outletNamed } from './report-named.ts';

type Told = Pick<Briefing, 'title' | 'casualties' | 'reports'>;

/** The answer to "how many wounded?", with how many of them seriously. */
export function woundedHead(briefing: Told): string {
  const { wounded, wounded_serious: serious } = briefing.casualties;
  const seriously = serious.status === 'reported' ? `${inWord(serious)} seriously` : null;
  if (wounded.status !== 'reported')
    return seriously && wounded.status !== 'reported_none'
      ? `Number not reported; ${seriously}.`
      : (silence(wounded, 'anybody hurt', 'none rules it out', briefing) ?? spoken(wounded, 'Nobody hurt', briefing));
  if (!seriously) return `${headOf(wounded)}.`;
  const range = wounded.provisional ? rangeHead(wounded) : rangeInShort(wounded);
  return `${range}, ${seriously}.${wounded.provisional ? ' Not final.' : ''}`;
}

/** The answer to "how many dead?": silence is neither zero nor denial. */
export const killedHead = (briefing: Told): string =>
  silence(briefing.casualties.killed, 'a death', 'none rules one out', briefing) ??
  spoken(briefing.casualties.killed, 'No deaths', briefing);

/** The answer where no report speaks of it; null where one does. */
const silence = (count: Count, whom: string, denial: string, { title }: Told): string | null =>
  count.status === 'not_reported'
    ? `Not reported. No report mentions ${whom} in this ${eventOf(title)}; ${denial}.`
    : null;

/** What is said of it: a number, that there was nobody, or that it is not known; the last two with who says so. */
function spoken(count: Count, nobody: string, briefing: Told): string {
  if (count.status === 'reported_none') return `${nobody}: ${tellersOf(count, briefing)}.`;
  if (count.status === 'reported_unknown') return `Not known: ${tellersOf(count, briefing)}.`;
  return `${headOf(count)}.`;
}

/** "said by police", "said in The Paper, no source named". */
function tellersOf({ figures, quotes = [] }: Count, briefing: Told): string {
  const standing = figures.filter((figure) => figure.standing);
  const named = [...new Set(standing.filter(isAttributed).flatMap((figure) => teller(figure) ?? []))];
  if (named.length) return `said by ${named.join('; ')}`;
  const ids = new Set([...standing.flatMap((figure) => figure.reports), ...quotes.map((quote) => quote.report)]);
  const outlets = [...ids].map((id) => outletNamed(id, briefing));
  return `said in ${outlets.join(', ')}${standing.length ? ', no source named' : ''}`;
}

const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
function inWord(count: Count): string {
  const { low, high, openAbove, provisional } = count;
  if (low !== null && low === high) return `${NUMBERS[low] ?? low}${openAbove && !provisional ? ' or more' : ''}`;
  return provisional ? rangeHead(count) : rangeInShort(count);
}

/** What a reader calls it: "attack", "strike", "shooting". */
const eventOf = (title: string): string =>
  /\b(attack|strike|shooting|bombing|killing|clash|abduction|raid)s?\b/iu.exec(title)?.[1]?.toLowerCase() ?? 'incident';
