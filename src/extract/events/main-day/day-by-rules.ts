import { disjoint } from '../../../model/same-place.ts';
import type { Days } from '../../../model/when.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import type { TimeMention } from '../../times/time-mention.ts';
import type { EventFile, Placement } from '../event-file.ts';
import { isDayOfItsEnd, isLastOfIt, isSince } from '../not-its-day.ts';
import { isDayOfPage, LEAD, LONGEST_NOTE } from './day-of-page.ts';
import { dayItBegan, dayOfTelling } from './day-of-telling.ts';

/** "Bombers attacked three mills on Monday": its first paragraphs count all the blows of the one event. */
const LEAD_OF_ALL = 2;
const DEED =
  /^(?:kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|died|dead|blown|explod(?:ed|ing)|detonated|shot|fired|open(?:ed|ing)|stabbed|overr[au]n|stormed|attacked|hit|struck|attackers?|gunm[ae]n|bombers?|assailants?)$/u;
const COMING = /^(?:will|would|funerals?|buried|arrested|detained|court|visited|freed|freeing|rescued|free)$/u;

/** The day of an event that no word for it is dated by: the only one of a short note, else the first on which its lead tells what was done, else the desk's. */
export const dayByRules = (
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
): Days | null =>
  onlyDay(main, placements, sentences) ??
  toldDay(main, placements, sentences, (before, behind) => !isDayOfItsEnd(before, behind)) ??
  begunDay(main, placements, sentences) ??
  toldDay(main, placements, sentences, isDayOfItsEnd) ??
  owningDay(sentences) ??
  filedDay(sentences) ??
  dayItBegan(main, placements, sentences) ??
  dayOfTelling(main, placements, sentences) ??
  picturedDay(main, sentences);

/** "2 killed, 3 hurt. 6 March 2021": the one day that a note of a few sentences names, wherever it does. */
function onlyDay(
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
): Days | null {
  if (sentences.length > LONGEST_NOTE) return null;
  const isOthers = (sentence: ReadSentence, time: TimeMention): boolean =>
    isNotBegun(sentence.text.slice(0, time.start - sentence.start)) ||
    placements
      .entries()
      .some(([c, { file }]) => isAnother(file, main) && file.days === time.days && c.sentence === sentence);
  const all = sentences.flatMap((s) => (s.fence === null ? daysTold(s).filter((t) => !isOthers(s, t)) : []));
  const [only, ...more] = all;
  return only && more.every(({ days }) => days?.start === only.days?.start) ? only.days : null;
}

/** "since | 2010", "a last day of gunfire on | Tuesday". */
const isNotBegun = (before: string): boolean => isSince(before) || isLastOfIt(before);

/** "The war began with a raid in May", of what was done in another town: told as another event. */
const isAnother = (file: EventFile, main: EventFile): boolean =>
  file !== main && (file.mentions[0]?.mention.form === 'other' || disjoint(file.place, main.place));

/** The paragraph behind the lead: lines above it that are no sentences do not count, but for a headline. */
function endOfLead(sentences: readonly ReadSentence[]): number {
  const told = sentences.filter(({ fence, text }) => fence === null && /[.!?]["”’']?$/u.test(text));
  const paragraphs = [...new Set(told.map(({ paragraph }) => paragraph))];
  return Math.max(LEAD, paragraphs[LEAD - 1] ?? LEAD);
}

/** "One of them had blown himself up on Monday". */
function toldDay(
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
  isTold: (before: string, behind: string) => boolean,
): Days | null {
  const last = endOfLead(sentences);
  for (const sentence of sentences) {
    const { clauses, words, fence, paragraph, text, start } = sentence;
    if (fence !== null || paragraph >= last) continue;
    const isOfMain = (c: ReadClause): boolean => {
      const file = placements.get(c)?.file;
      return (
        file === main || (file?.extent === 'series' && paragraph < LEAD_OF_ALL && !disjoint(file.place, main.place))
      );
    };
    const told = clauses.filter((c) => isOfMain(c) && tellsDeed(c));
    const time = daysTold(sentence).find(
      (t) =>
        !isNotBegun(text.slice(0, t.start - start)) &&
        isTold(text.slice(0, t.start - start), text.slice(t.end - start)) &&
        told.some(({ from, to }) => words[from]!.start <= t.start && t.start < words[to - 1]!.end),
    );
    if (time) return time.days;
  }
  return null;
}

/** The days of a sentence that are not of speech; of "people gathered on Monday, two days after a bomb killed nine", told either way round, the day of the bomb. */
const daysTold = ({ times, words }: ReadSentence): TimeMention[] =>
  times.flatMap((time, k) => {
    if (!isDay(time)) return [];
    const opening = k === 1 ? times[0] : undefined;
    if (opening?.before) return [opening];
    const next = times[k + 1];
    const isAnchor =
      next?.before &&
      next.start - time.end < ANCHOR_NEAR &&
      !words.some(({ fold, start }) => start < time.start && DEED.test(fold));
    return [isAnchor ? next : time];
  });

const ANCHOR_NEAR = 12;

const isDay = ({ days, ofSpeech, before }: TimeMention): boolean => days?.date_prec === 1 && !ofSpeech && !before;

function tellsDeed({ sentence, from, to }: ReadClause): boolean {
  const own = sentence.words.slice(from, to);
  return sentence.words.some(({ fold }) => DEED.test(fold)) && !own.some(({ fold }) => COMING.test(fold));
}

const NAMED =
  'attackers?|gunm[ae]n|militants|jihadists|extremists|terrorists|bombers?|assailants?|insurgents|rebels|raiders|bombs?';
const ONSET =
  'burst|stormed|opened|began|started|fell upon|overran|entered|broke into|struck|attacked|targeted|seized|launched|exploded|went off';
const DEEDS =
  'attacks?|assaults?|sieges?|raids?|shootings?|standoff|rampage|massacre|blasts?|bombings?|explosions?|hijacking|incident|breach';
const CAME =
  'began|begun|started|happened|took place|taken place|occurred|unfolded|came (?:at|around|early on|late on|(?:soon|shortly|just) (?:after|before) (?=\\d|noon|dawn|midnight))';
/** "the gunmen burst into the mill on", "The shooting, which happened on", "It was on". */
const BEGUN = new RegExp(
  `\\b(?:(?:the|these|they|when) (?:(?:${NAMED}) )?(?:had |first )?(?:${ONSET})\\b|(?:the|this) (?:latest |[a-z]+ing )?(?:${DEEDS}),? (?:which |that )?(?:had |has )?(?:${CAME})\\b)[^;:]{0,90}$`,
  'iu',
);
/** "It was late on | Friday | when the gunmen opened fire". */
const IT_WAS = /\bit was [^,;]{0,40}$/iu;
const WHEN_BEGUN = new RegExp(`^,? when the (?:${NAMED}) (?:${ONSET})\\b`, 'iu');
/** "Nine people died when the truck, which was stolen, crashed into them on": whatever stands between. */
const DIED_WHEN = /\b(?:killed|died|dead|injured|wounded|hurt),? when\b[^;:]{0,200}$/iu;
const ANOTHER = /\b(?:similar|another|previous|earlier|in which|where|year|since then)\b/iu;

/** "The gunmen burst in late on Friday", told anywhere: a siege goes by the day on which it began. */
function begunDay(
  main: EventFile,
  placements: ReadonlyMap<ReadClause, Placement>,
  sentences: readonly ReadSentence[],
): Days | null {
  for (const { clauses, words, times, fence, text, start } of sentences) {
    if (fence !== null || ANOTHER.test(text)) continue;
    const time = times.find((t) => {
      if (!isDay(t) || isNotBegun(text.slice(0, t.start - start))) return false;
      const clause = clauses.find(({ from, to }) => words[from]!.start <= t.start && t.start < words[to - 1]!.end);
      const file = clause && placements.get(clause)?.file;
      if (file && file !== main && (t.days?.basis === 'stated' || disjoint(file.place, main.place))) return false;
      const [before, behind] = [text.slice(0, t.start - start), text.slice(t.end - start)];
      return BEGUN.test(before) || DIED_WHEN.test(before) || (IT_WAS.test(before) && WHEN_BEGUN.test(behind));
    });
    if (time) return time.days;
  }
  return null;
}

/** "The group denied Sunday's bombing": the first that its title or its lead names so. */
const owningDay = (sentences: readonly ReadSentence[]): Days | null =>
  sentences.flatMap(({ times, paragraph }) => (paragraph < LEAD ? times : [])).find(({ owns, days }) => owns && days)
    ?.days ?? null;

/** "TOLEDO, Nov 14 (Reuters) - Gunmen killed five", "3 January" above a note: nothing else says when. */
function filedDay(sentences: readonly ReadSentence[]): Days | null {
  const lead = sentences.find(({ times, fence }) => fence === null && times.some((t) => t.filed));
  const filed = lead?.times.find((t) => t.filed);
  if (!lead || !filed) return null;
  return isDayOfPage(lead, filed, sentences.length) ? null : filed.days;
}

/** "A view of the mill after a blast in Leon on 3 May": the day of a photo of the place, in a report that names no other. */
function picturedDay(main: EventFile, sentences: readonly ReadSentence[]): Days | null {
  const days = (isCaption: boolean): Days[] =>
    sentences
      .filter(({ fence }) => (isCaption ? fence === 'caption' : fence === null))
      .filter(({ places }) => !isCaption || places.some((p) => !disjoint(p.place, main.place)))
      .flatMap(({ times }) => times.flatMap((t) => (isDay(t) && t.days ? [t.days] : [])));
  const [only, ...more] = days(true);
  return only && more.every(({ start }) => start === only.start) && days(false).length === 0 ? only : null;
}
