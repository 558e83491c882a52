import type { Span } from '../../model/quote.ts';
import { samePlace } from '../../model/same-place.ts';
import type { Draft } from '../draft.ts';
import type { Filed } from '../events/event-file.ts';
import { isComparedSince, isSince } from '../events/not-its-day.ts';
import { isHouse } from '../events/venue-name.ts';
import type { ReadClause, ReadSentence } from '../mention.ts';

/** Where a report's incidents were: the places named in a clause that speaks of one, and "X, located in Y". */
export function findWhere(sentence: ReadSentence, filed: Filed): Draft[] {
  return [...findHouse(sentence, filed), ...findNamed(sentence, filed)];
}

const LEAD = 2;

/** "A bomb went off at the | Rowe Hotel |": the house in which the main event was, in the sentences that name it. */
function findHouse(sentence: ReadSentence, { main, placements }: Filed): Draft[] {
  const place = main?.place;
  const house = place?.name.split(', ')[0] ?? '';
  if (!place || !isHouse(house) || sentence.fence !== null) return [];
  const at = sentence.text.indexOf(house);
  const isOfIt = (c: ReadSentence['clauses'][number]): boolean =>
    placements.get(c)?.file === main && (c.mentions.length > 0 || sentence.paragraph <= LEAD);
  if (at < 0 || !sentence.clauses.some(isOfIt)) return [];
  const cue = { start: sentence.start + at, end: sentence.start + at + house.length };
  if (sentence.places.some((p) => p.start <= cue.start && cue.end <= p.end)) return [];
  return [
    {
      field: 'where',
      value: place,
      sentence,
      modality: null,
      cue,
      foundBy: 'where/house',
      file: main,
      because: 'rule 3: named place',
    },
  ];
}

function findNamed(sentence: ReadSentence, filed: Filed): Draft[] {
  return sentence.places.flatMap((mention): Draft[] => {
    const clause = sentence.clauses.find(
      (c) => sentence.words[c.from]!.start <= mention.start && mention.start < sentence.words[c.to - 1]!.end,
    );
    const placed = clause && filed.placements.get(clause);
    const base = { field: 'where' as const, value: mention.place, sentence, modality: null };
    const host = sentence.places.find(
      (p) =>
        p.end < mention.start &&
        /^,? (?:which is |is |which lies |lies )?(?:located |situated )?(?:in|near) $/u.test(
          sentence.text.slice(p.end - sentence.start, mention.start - sentence.start),
        ) &&
        filed.main &&
        samePlace(p.place, filed.main.place),
    );
    if (host && filed.main)
      return [
        {
          ...base,
          cue: { start: host.end + (sentence.text[host.end - sentence.start] === ',' ? 2 : 1), end: mention.end },
          foundBy: 'where/located-in',
          file: filed.main,
          because: 'rule 3: named place',
        },
      ];
    const cue = { start: mention.start, end: mention.end };
    if (placed && placed.file !== filed.main && isMainPlace(mention, filed))
      return [{ ...base, cue, foundBy: 'where/named', file: filed.main!, because: 'rule 3: named place' }];
    if (
      !placed ||
      (!clause.mentions.some((m) => m.place?.name === mention.place.name) &&
        placed.file.place?.name !== mention.place.name)
    )
      return [];
    return [{ ...base, cue, foundBy: 'where/named' }];
  });
}

/** Where the main event was put, though every clause that names the place was taken to speak of another. */
const isMainPlace = ({ place, located }: ReadSentence['places'][number], filed: Filed): boolean =>
  located && place.name === filed.main?.place?.name && !isToldOfMain(filed);

const toldOfMain = new WeakMap<Filed, boolean>();

/** Does a clause about the main event name its place? */
const isToldOfMain = (filed: Filed): boolean =>
  toldOfMain.getOrInsertComputed(filed, ({ main, placements }) =>
    [...placements].some(
      ([{ sentence, from, to }, { file }]) =>
        file === main &&
        sentence.places.some(
          ({ place, start }) =>
            place.name === main?.place?.name &&
            sentence.words[from]!.start <= start &&
            start < sentence.words[to - 1]!.end,
        ),
    ),
  );

/** When they were: the dates of a clause that speaks of an incident, and in the lead the day of the statement about it. */
export function findWhen(sentence: ReadSentence, filed: Filed): Draft[] {
  return sentence.times.flatMap((time): Draft[] => {
    const at = time.before ? time.end + 1 : time.start;
    const clause = sentence.clauses.find((c) => at < sentence.words[c.to - 1]!.end); // a day above the prose is of its first
    if (!time.days || !clause) return [];
    const placed = filed.placements.get(clause)?.file;
    const dated = clause.mentions.find((m) => m.time?.start === time.start);
    const isMain = time.days === filed.main?.days; // whatever its clause was taken to speak of
    if (!isMain && isOfNoEvent(sentence, time, clause, filed)) return [];
    if (!isMain && clause.mentions.length && !dated && !time.ofSpeech && time.days.start !== placed?.days?.start)
      return [];
    const file = isMain ? filed.main : dated && filed.mentionFiles.get(dated);
    return [
      {
        field: 'when',
        value: time.days,
        sentence,
        cue: cueWithTimeOfDay(sentence, time),
        modality: time.ofSpeech ? 'day of the statement' : null,
        foundBy: time.ofSpeech ? 'when/day-of-statement' : 'when/named',
        ...(file && file !== placed && { file, because: 'rule 3: the event that this day is told of' }),
      },
    ];
  });
}

/** A day of which nothing is told, or of a statement long after. */
const isOfNoEvent = (
  sentence: ReadSentence,
  time: ReadSentence['times'][number],
  clause: ReadClause,
  { main }: Filed,
): boolean =>
  isSince(sentence.text.slice(0, time.start - sentence.start)) ||
  (clause.mentions.length === 0 && isComparedSince(sentence.words, clause)) ||
  (clause.mentions.length === 0 && !sayingEarly(sentence, time)) ||
  (time.ofSpeech && (sentence.paragraph > 1 || !main || isLater(sentence, time)));

/** "Responsibility was claimed on | Monday", "was jailed on | Monday": told long after it, unlike "police said on Monday". */
const isLater = ({ text, start }: ReadSentence, time: Span): boolean =>
  LATER.test(text.slice(Math.max(0, time.start - start - NEAR), time.start - start));

const NEAR = 40;
const LATER =
  /\b(?:claimed|denied|condemned|jailed|sentenced|convicted|charged|indicted|extradited|pleaded|put out|released|published|buried|mourned)\b[^,;.]{0,30}$/u;

const sayingEarly = (sentence: ReadSentence, time: Span): boolean =>
  sentence.paragraph < 2 && time.start > sentence.start;

function cueWithTimeOfDay(sentence: ReadSentence, time: Span & { days: { timeOfDay: string | null } | null }): Span {
  const words = time.days?.timeOfDay;
  const at = words ? sentence.text.indexOf(words) : -1;
  return at >= 0 && Math.abs(at + sentence.start - time.start) < 40
    ? { start: Math.min(time.start, at + sentence.start), end: Math.max(time.end, at + sentence.start + words!.length) }
    : { start: time.start, end: time.end };
}
