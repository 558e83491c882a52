import { isCounted } from '../../model/figure.ts';
import type { Place } from '../../model/place.ts';
import { disjoint } from '../../model/same-place.ts';
import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import { holdsAny, NUMBERS } from '../text/needed-words.ts';

/** Behind the harm, before the year: nothing else that was then. */
const IN_YEAR = /^([^.;]{0,70}?) in (?:(?:early|late|mid) )?(?:\p{Lu}\p{Ll}{2,8} )?((?:19|20)\d\d)(?=[.;,]|$)/u;
const OF_SOMETHING_ELSE =
  /\b(?:who|which|that|since|than|built|opened|founded|established|formed|signed|elected|born|jailed|convicted|released|joined|moved|renovated|restored|introduced|passed)\b/u;
const APART = /^(?:separately|elsewhere|meanwhile|in other violence|in another incident),? /iu;
/** "A suicide attacker set off explosives in Toledo": whoever did it is told of for the first time. */
const ANEW =
  /^(?:an?|two|three|four|five|several) (?:\p{L}+ )?(?:suicide (?:attackers?|bombers?)|car bombs?|roadside bombs?|bombs?|gunm[ae]n|attackers?|militants)\b/iu;
/** UCDP GED's precision of a place within a district. */
const DISTRICT = 3;
/** The same of a place that is known to be in a province. */
const DIVISION = 4;

/** The drafts without what a sentence behind the first tells of a year before the main event's, and without the harm in another town, on another day or by somebody new, where no word names the event there. */
export function withoutOtherTimes(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
  main: EventFile | null,
): readonly Draft[] {
  if (!main) return drafts;
  return drafts.filter(
    (draft) =>
      draft.sentence.index === 0 ||
      fileOf(draft) !== main ||
      (!((isCounted(draft.field) || draft.field === 'attribution') && isOfYearBefore(draft, main)) &&
        !(isCounted(draft.field) && isInOtherTown(draft, main))),
  );
}

/** "Seven people were killed when a bomb went off there | in 2014", not "at a school that was built in 2014". */
function isOfYearBefore({ sentence, cue }: Draft, { days }: EventFile): boolean {
  if (!holdsAny(sentence, NUMBERS)) return false;
  const [, between = '', year] = IN_YEAR.exec(sentence.text.slice(cue.end - sentence.start)) ?? [];
  const isBefore = year !== undefined && (!days || year < days.start.slice(0, 4)); // news without a day tell of no year
  return isBefore && !OF_SOMETHING_ELSE.test(between);
}

/** "Last Friday | seven people died in Toledo", "Separately, | seven bodies were found in Toledo": the clause names no event. */
function isInOtherTown({ sentence, cue }: Draft, { place, days }: EventFile): boolean {
  if (!place || place.where_prec > DISTRICT) return false;
  const clause = sentence.clauses.findLast(({ from }) => sentence.words[from]!.start <= cue.start);
  const isAnew = ANEW.test(sentence.text);
  if (!clause || clause.mentions.some(({ form }) => !isAnew || form !== 'verb')) return false;
  const [start, end] = [sentence.words[clause.from]!.start, sentence.words[clause.to - 1]!.end];
  const isHere = (span: { start: number; end: number }): boolean => start <= span.start && span.end <= end;
  const isAway = sentence.places.some(
    (p) => isHere(p) && p.located && !p.around && p.place.where_prec <= DISTRICT && disjoint(p.place, place),
  );
  const isOfOtherDay = sentence.times.some(
    (t) =>
      isHere(t) &&
      !t.ofSpeech &&
      t.days?.date_prec === 1 &&
      days !== null &&
      (t.days.end < days.start || t.days.start > days.end),
  );
  const isOfOtherName = sentence.places.some(
    ({ place: { name, where_prec }, located, start: at, end: to }) =>
      located &&
      isHere({ start: at, end: to }) &&
      where_prec <= DIVISION &&
      !namesOf(place).some((own) => own.includes(name) || name.includes(own)),
  );
  if (isAnew) return isOfOtherName;
  return isAway && (isOfOtherDay || APART.test(sentence.text));
}

const namesOf = ({ name, aliases, admin1, country }: Place): readonly string[] =>
  [name, ...aliases, admin1, country].filter((one) => one !== null);
