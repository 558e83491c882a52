import { disjoint, samePlace } from '../../model/same-place.ts';
import type { Mention, ReadClause, ReadSentence } from '../mention.ts';
import { openingPlace } from '../places/opening-place.ts';
import { isElsewhere } from '../places/place-elsewhere.ts';
import { isBackThere } from './back-to-main.ts';
import { dateMain } from './date-main.ts';
import { deedWithoutHarm } from './deed-without-harm.ts';
import {
  type EventFile,
  type Filed,
  LAST_SPOKEN_OF,
  openFile,
  otherDays,
  type Placement,
  type Walk,
  WHAT_IT_IS_ABOUT,
} from './event-file.ts';
import { isBeforeIt } from './is-new.ts';
import { heaviest, isOwn, weightOf } from './main-event.ts';
import { BLAMED_FOR_SERIES, blamesForSeries } from './of-series.ts';
import { isBehindSpan, isToldApart, opensOtherDay } from './one-more-deed.ts';
import { isAside } from './passing-mention.ts';
import { placeMain } from './place-main.ts';
import { isInOtherQuarter } from './quarter.ts';
import { RESUMED, resumed } from './resumed.ts';
import { placeMention } from './rules.ts';
import { takeForOne, tellsDead } from './series-as-one.ts';
import { startsAfresh } from './starts-afresh.ts';
import { withToldElsewhere } from './told-elsewhere.ts';
import { goesOnOfBefore, isBeforeTheDeed, putApart, TOLD_OF_BEFORE, tellsOfBefore } from './told-of-before.ts';
import { isOfAnotherMonth, isOfLongBefore, isOtherWeekday } from './veto.ts';

/** Puts every clause of a report into the file of the event that it is about, and says where and when the main one was. */
export function fileEvents(sentences: readonly ReadSentence[]): Filed {
  const filed = placedEvents(sentences);
  dateMain(filed, sentences);
  return filed;
}

/** The same, with the main event not dated but by the words that speak of it. */
export function placedEvents(sentences: readonly ReadSentence[]): Filed {
  const walk: Walk = { files: [], focus: null, before: null, listed: null };
  const placements = new Map<ReadClause, Placement>();
  const mentionFiles = new Map<Mention, EventFile>();
  const waiting: ReadClause[] = [];
  let toldBefore: EventFile | null = null;
  for (const sentence of sentences) {
    const main = heaviest(walk.files);
    if (toldBefore && goesOnOfBefore(sentence)) walk.focus = walk.before = toldBefore;
    else if (startsAfresh(sentence, walk.focus, main)) walk.focus = main;
    const focusBefore = walk.focus;
    const apart = tellsOfBefore(sentence, main) ? openFile(walk, 'once') : null;
    const series = blamesForSeries(sentence, sentences[sentence.index - 1]) ? walk.before : null;
    for (const clause of sentence.clauses) {
      const focus = walk.focus;
      const placed = apart
        ? putApart(apart, clause, mentionFiles)
        : series?.extent === 'series'
          ? { file: series, because: BLAMED_FOR_SERIES }
          : placeClause(walk, clause, mentionFiles);
      if (placed) placements.set(clause, placed);
      else if (sentence.fence === null) waiting.push(clause);
      if (placed) bringAlong(placements, clause, placed);
      if (isAside(clause, focus !== focusBefore)) walk.focus = focus;
    }
    toldBefore = apart?.mentions.length ? apart : null;
    if (toldBefore && !isBeforeTheDeed(sentence)) walk.focus = walk.before = toldBefore;
    walk.listed = openingPlace(sentence) ?? walk.listed;
  }
  if (!walk.files.some(isOwn) && !isNamedInLead(walk)) openUnnamed(walk, sentences);
  if (!walk.files.some(isOwn) || tellsDead(walk)) takeForOne(walk);
  const main = heaviest(walk.files);
  for (const clause of waiting)
    if (main)
      placements.set(clause, {
        file: main,
        because: `rule 7: said before any event was named; ${WHAT_IT_IS_ABOUT}`,
      });
  const filed = merged(walk.files, placements, mentionFiles);
  if (filed.main) placeMain(filed.main, filed.placements, sentences);
  return withToldElsewhere(filed);
}

/** "Nine people died | when a bomb exploded in Leon": what the clause before tells came of an event that it does not name. */
function bringAlong(
  placements: Map<ReadClause, Placement>,
  { opener, sentence, from }: ReadClause,
  { file }: Placement,
): void {
  const before = opener === 'when' ? sentence.clauses.find((c) => c.to === from) : undefined;
  const placed = before && placements.get(before);
  if (!placed || placed.file === file || !placed.because.startsWith('rule 7') || before.mentions.length) return;
  placements.set(before, { file, because: 'rule 7: what came about when' });
}

/** The first sentence has a word for an event, be it a series. */
const isNamedInLead = ({ files }: Walk): boolean =>
  files.some(({ extent, mentions }) => extent !== 'possible' && mentions.some(({ sentence }) => sentence.index === 0));

/** "A thief was beaten to death": a note without any word for an event is about what its first sentence tells. */
function openUnnamed(walk: Walk, sentences: readonly ReadSentence[]): void {
  const lead = sentences.find(({ fence }) => fence === null);
  if (!lead) return;
  const file = openFile(walk, 'once');
  const next = sentences.find(({ fence, index }) => fence === null && index > lead.index);
  const deed = deedWithoutHarm(next ? `${lead.text} ${next.text}` : lead.text);
  if (deed) file.classes.add(deed);
  const places = lead.places.filter((p) => p.located && !p.around && !isElsewhere(lead, p));
  file.place = places.toSorted((a, b) => a.place.where_prec - b.place.where_prec)[0]?.place ?? null;
  const time = lead.times.find((t) => !t.ofSpeech);
  file.days = time?.days ?? null;
  file.weekday = time?.weekday ?? null;
}

function placeClause(walk: Walk, clause: ReadClause, mentionFiles: Map<Mention, EventFile>): Placement | null {
  const { sentence } = clause;
  if (sentence.fence === 'boilerplate' || sentence.fence === 'byline' || sentence.fence === 'stamp') return null;
  if (sentence.fence === 'caption') return sceneOf(walk, clause);
  const head = resumed(clause, mentionFiles);
  const own: Placement | null = head && { file: head, because: RESUMED };
  let placed = own;
  for (const mention of clause.mentions) {
    const next = own && mention.form === 'verb' ? own : placeMention(walk, mention, clause, heaviest(walk.files));
    remember(walk, next, mention, clause);
    mentionFiles.set(mention, next.file);
    if (!placed || (placed.file.extent !== 'once' && next.file.extent === 'once')) placed = next;
  }
  placed ??= nearest(clause, mentionFiles) ?? carried(walk, clause);
  if (placed) walk.before = placed.file;
  return placed;
}

/** "The raid followed a bombing | where three died", "It recalled the bombing in May, | which left nine dead": what "where" goes on about is the event named last before it. */
function nearest(clause: ReadClause, mentionFiles: ReadonlyMap<Mention, EventFile>): Placement | null {
  if (clause.opener !== 'where' && clause.opener !== 'which') return null;
  const before = clause.sentence.clauses.find((c) => c.to === clause.from)?.mentions ?? [];
  const file = before.length > 1 ? mentionFiles.get(before.at(-1)!) : undefined;
  return file?.extent === 'once' ? { file, because: 'rule 7: the event named right before' } : null;
}

/** A clause without an event word goes with the one before it in its sentence, else with what is spoken of. */
function carried({ files, focus, before }: Walk, clause: ReadClause): Placement | null {
  const isFact = before?.extent === 'possible' && clause.opener === 'after'; // "said rebels may strike, after a bomb killed nine"
  const goesOn = clause.from > 0 && before !== null && !isFact;
  if (goesOn && clause.opener !== 'but') return { file: before, because: 'rule 7: the same sentence goes on' };
  const main = heaviest(files);
  const file = goesOn ? before : isBackThere(clause, focus, main) ? main : (focus ?? main);
  return file && { file, because: `rule 7: no event named; ${file === main ? WHAT_IT_IS_ABOUT : LAST_SPOKEN_OF}` };
}

function sceneOf(walk: Walk, { sentence }: ReadClause): Placement {
  const file = walk.files.find((f) => f.extent === 'scene') ?? openFile(walk, 'scene');
  file.place ??= sentence.places[0]?.place ?? null;
  file.days ??= sentence.times[0]?.days ?? null;
  return { file, because: 'fence: a caption' };
}

function remember(walk: Walk, { file, because }: Placement, mention: Mention, clause: ReadClause): void {
  file.mentions.push({ mention, sentence: clause.sentence, because });
  file.weight += mention.extent === 'once' && !isBeforeIt(mention, clause) ? weightOf(clause.sentence) : 0;
  if (mention.place && (!file.place || mention.place.where_prec < file.place.where_prec)) file.place = mention.place;
  if (mention.time) {
    if (mention.time.days && (!file.days || mention.time.days.date_prec < file.days.date_prec))
      file.days = mention.time.days;
    file.weekday ??= mention.time.weekday;
  }
  for (const id of mention.by) file.by.add(id);
  for (const id of mention.on) file.on.add(id);
  for (const name of mention.victims) file.victims.add(name);
  file.classes.add(mention.class);
  if (mention.extent === 'once') walk.focus = file;
}

/** Brings files together that turned out to be one event: one place and no day that forbids it. */
function merged(
  files: readonly EventFile[],
  placements: Map<ReadClause, Placement>,
  mentionFiles: Map<Mention, EventFile>,
): Filed {
  const into = new Map<EventFile, EventFile>();
  const main = heaviest(files);
  const homes: EventFile[] = [];
  for (const file of files) {
    const home = file.extent === 'once' ? homes.find((f) => areOne(f, file, main)) : undefined;
    if (home) {
      into.set(file, home);
      absorb(home, file);
    } else homes.push(file);
  }
  if (into.size === 0) return { files: homes, main, placements, mentionFiles };
  const target = (file: EventFile): EventFile => into.get(file) ?? file;
  return {
    files: homes,
    main: main ? target(main) : null,
    placements: new Map([...placements].map(([clause, p]) => [clause, { file: target(p.file), because: p.because }])),
    mentionFiles: new Map([...mentionFiles].map(([mention, file]) => [mention, target(file)])),
  };
}

function areOne(a: EventFile, b: EventFile, main: EventFile | null): boolean {
  if (a.extent !== 'once') return false;
  const first = b.mentions[0];
  if (!first || first.because === TOLD_OF_BEFORE || isToldApart(first) || isHoursBefore(first)) return false;
  if (isOfOther(first, a) || isOfLongBefore(first.mention, a)) return false;
  if (disjoint(a.place, b.place) || otherDays(a.days, b.days)) return false;
  if (isOtherWeekday(b, a)) return false;
  if ([...a.by].some((id) => b.on.has(id)) || [...b.by].some((id) => a.on.has(id))) return false;
  if ([...a.victims].some((name) => b.victims.has(name))) return true;
  if (a.victims.size && b.victims.size) return false;
  if (isOfAnotherMonth(first.mention, a) || (a.days === null && isDatedAnew(first.mention))) return false;
  return samePlace(a.place, b.place) && ((a.days !== null && b.days !== null) || a === main);
}

/** It is told of another day or another part of the town. */
const isOfOther = ({ mention, sentence }: EventFile['mentions'][number], file: EventFile): boolean =>
  sentence.clauses.some(
    (clause) =>
      clause.mentions.includes(mention) &&
      (opensOtherDay(mention, clause, file) || isInOtherQuarter(mention, clause, file)),
  );

/** "hours after | a shooting in Toledo": what came before, in the same town. */
const isHoursBefore = ({ mention, sentence }: EventFile['mentions'][number]): boolean =>
  mention.form === 'a' && sentence.clauses.some((clause) => clause.mentions.includes(mention) && isBehindSpan(clause));

/** "a bombing in October 2002": dated by a month, as news does not date what it is about. */
const isDatedAnew = ({ form, time }: Mention): boolean =>
  (form === 'a' || form === 'verb') && (time?.days?.date_prec ?? 1) >= 3;

function absorb(home: EventFile, file: EventFile): void {
  home.mentions.push(...file.mentions);
  home.weight += file.weight;
  if (file.place && (!home.place || file.place.where_prec < home.place.where_prec)) home.place = file.place;
  home.days ??= file.days;
  home.weekday ??= file.weekday;
  for (const key of ['by', 'on', 'victims'] as const) for (const id of file[key]) home[key].add(id);
  for (const kind of file.classes) home.classes.add(kind);
}
