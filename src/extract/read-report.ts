import type { AttributionValue, Claim } from '../model/claim.ts';
import { quote } from '../model/quote.ts';
import {
  type EventKind,
  type ReadIncident,
  ReadIncident as ReadIncidentSchema,
  type Reading,
} from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { ActorMention } from './actor-mentions.ts';
import { documentOf } from './document.ts';
import type { Draft } from './draft.ts';
import type { EventFile, Filed } from './event-file.ts';
import { fileEvents } from './event-files.ts';
import { findAftermath, findTargets } from './finders/aftermath.ts';
import { findAttribution } from './finders/attribution.ts';
import { findCasualties } from './finders/casualties.ts';
import { findWhen, findWhere } from './finders/circumstances.ts';
import { findTolls } from './finders/tolls.ts';
import { findWeapons } from './finders/weapons.ts';
import { speaksFor } from './lexicon/lexicon.ts';
import type { ReadClause, ReadSentence } from './mention.ts';
import { readSentences } from './mentions.ts';
import { settleFigures } from './settle-figures.ts';
import { type Speech, speechesOf } from './speakers.ts';
import { kindOf, seriesTitle, sinceOf, titleOf } from './title.ts';

/** Raise it whenever the reader would read some report otherwise: stored readings of an older one are made anew. */
export const READER_VERSION = 1;

/** Reads a report: sentences, then mentions, then event files, then claims. */
export function readReport(report: Report): Reading {
  const document = documentOf(report);
  const sentences = readSentences(document);
  const filed = fileEvents(sentences);
  const speeches = speechesOf(sentences);
  const drafts = sentences
    .filter((s) => s.fence === null || s.fence === 'caption')
    .flatMap((sentence) => draftsOf(sentence, filed, groupBefore(sentences, sentence)));
  const settled = settleFigures(drafts, (draft) => placementOf(draft, filed)?.file ?? null);
  const files = filed.files.filter((f) => f === filed.main || worthKeeping(f, drafts, filed));
  const claims = settled
    .flatMap((draft) => claimOf(draft, filed, files, speeches, report))
    .sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end || (a.field < b.field ? -1 : 1));
  return {
    id: report.id,
    publishedAt: document.publishedAt,
    source: document.source,
    url: report.url ?? null,
    notRead: null,
    incidents: files.map((file) => incidentOf(file, filed, claims, files)),
    claims: claims.map((claim, k) => ({ ...claim, id: `${report.id}-${String(k + 1).padStart(2, '0')}` })),
    sentences: sentences.map((s) => ({
      start: s.start,
      end: s.end,
      paragraph: s.paragraph,
      incident: incidentAbout(s, filed, files),
    })),
  };
}

/** The group or class that the sentences before named last. */
const groupBefore = (sentences: readonly ReadSentence[], sentence: ReadSentence): ActorMention | null =>
  sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index)
    .flatMap((s) => s.actors)
    .findLast((a) => a.level !== 'state' && a.level !== 'class') ?? null;

function draftsOf(sentence: ReadSentence, filed: Filed, spoken: ActorMention | null): Draft[] {
  const attribution = findAttribution(sentence, spoken);
  const claims = attribution.some((d) => d.field === 'attribution' && d.value.stance === 'claimed');
  const found = [
    ...findCasualties(sentence),
    ...findTolls(sentence),
    ...attribution,
    ...findWeapons(sentence, claims),
    ...findWhere(sentence, filed),
    ...findWhen(sentence, filed),
  ];
  return sentence.fence === null ? [...found, ...findAftermath(sentence), ...findTargets(sentence)] : found;
}

/** The file of the words that carry the value: the mention that governs them in their clause, else the clause's file. */
function placementOf(draft: Draft, filed: Filed): { file: EventFile; because: string } | null {
  if (draft.file) return { file: draft.file, because: draft.because ?? 'the finder knows its object' };
  const { words } = draft.sentence;
  const clause = draft.sentence.clauses.find(
    (c) => words[c.from]!.start <= draft.cue.start && draft.cue.start < words[c.to - 1]!.end,
  );
  const placed = clause && filed.placements.get(clause);
  if (!placed) return null;
  if (isAboutMain(draft) && placed.file.extent !== 'once')
    return filed.main
      ? { file: filed.main, because: 'what is said in general is said of the event that the report is about' }
      : null;
  return placed;
}

/** What is said or done about an attack is about the attack itself, also where it speaks of "any attack". */
const isAboutMain = ({ field }: Draft): boolean =>
  field === 'response' || field === 'attribution.statement' || field === 'damage';

function claimOf(
  draft: Draft,
  filed: Filed,
  files: readonly EventFile[],
  speeches: readonly Speech[],
  report: Report,
): Claim[] {
  const placed = placementOf(draft, filed);
  const incident = placed ? files.indexOf(placed.file) : -1;
  if (!placed || incident < 0) return [];
  const speech = speeches[draft.sentence.index]!;
  const stated = draft.field === 'attribution' ? inSomebodysName(draft.value, speech) : draft.value;
  return [
    {
      id: '',
      incident,
      field: draft.field,
      value: stated,
      modality: draft.modality,
      speaker: draft.speaker === undefined ? speech.speaker : draft.speaker,
      via: speech.via,
      quote: quote(report, draft.sentence),
      cue: draft.cue,
      foundBy: draft.foundBy,
      because: placed.because,
    } as Claim,
  ];
}

/** A deed told in somebody's name is blame, and an admission where the doer itself speaks. */
function inSomebodysName(value: AttributionValue, { speaker, via }: Speech): AttributionValue {
  if (value.stance !== 'asserted' || (speaker === null && via === null)) return value;
  const own = speaker !== null && value.actorId !== null && speaksFor(speaker, value.actorId);
  return { ...value, stance: own ? 'admitted' : 'blamed' };
}

/** A file that carries nothing (a hypothetical, a passing word) is no incident; a series counts people or attacks. */
function worthKeeping(file: EventFile, drafts: readonly Draft[], filed: Filed): boolean {
  const hasFigure = (): boolean =>
    drafts.some((d) => d.foundBy.startsWith('casualties/') && placementOf(d, filed)?.file === file);
  if (file.extent === 'once') return file.place !== null || file.victims.size > 0 || hasFigure();
  if (file.extent === 'series') return hasFigure() || /\d/u.test(seriesTitle(file));
  return file.extent === 'scene';
}

function incidentAbout(sentence: ReadSentence, filed: Filed, files: readonly EventFile[]): number | null {
  const named = sentence.clauses.find(
    (c) => c.mentions.length > 0 && files.includes(filed.placements.get(c)?.file as EventFile),
  );
  const file = filed.placements.get(named ?? (sentence.clauses[0] as ReadClause))?.file;
  return file && files.includes(file) ? files.indexOf(file) : null;
}

function incidentOf(
  file: EventFile,
  filed: Filed,
  claims: readonly Claim[],
  files: readonly EventFile[],
): ReadIncident {
  const first = file.mentions[0]?.mention ?? { start: 0, end: 0 };
  const own = claims.filter((c) => c.incident === files.indexOf(file));
  const kind: EventKind = kindOf(file, own);
  return ReadIncidentSchema.parse({
    main: file === filed.main,
    title: titleOf(file, kind, own),
    kind,
    extent: file.extent,
    place: file.place,
    when: file.days,
    by: [...file.by].sort(),
    on: [...file.on].sort(),
    victims: [...file.victims].sort(),
    since: file.extent === 'series' ? sinceOf(file) : null,
    mention: { start: first.start, end: first.end },
  });
}
