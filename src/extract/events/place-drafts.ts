import type { AttributionValue, Claim } from '../../model/claim.ts';
import { quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Draft } from '../draft.ts';
import { speaksFor } from '../lexicon/lexicon.ts';
import type { Mention, ReadClause } from '../mention.ts';
import type { Speech } from '../speech/speakers.ts';
import { backToMain } from './back-to-main.ts';
import type { Filed, Placement } from './event-file.ts';
import { objectOfStatement, ofEither } from './object-of-statement.ts';

/** The file of the words that carry the value: the mention that governs them in their clause, else the clause's file. */
export function placementOf(draft: Draft, filed: Filed): Placement | null {
  if (draft.file) return { file: draft.file, because: draft.because ?? 'the finder knows its object' };
  const { words } = draft.sentence;
  const clause = draft.sentence.clauses.find((c) => draft.cue.start < words[c.to - 1]!.end);
  const placed = clause && (ownPlacement(draft, clause, filed) ?? filed.placements.get(clause));
  if (!placed) return null;
  const back = ofEither(draft, clause, filed) ?? backToMain(draft, placed, clause, filed);
  if (back) return back;
  const object = /^(?:series|possible)$/u.test(placed.file.extent) ? objectOfStatement(draft, clause, filed) : null;
  if (object) return object;
  if (isAboutMain(draft) && placed.file.extent !== 'once')
    return filed.main
      ? { file: filed.main, because: 'what is said in general is said of the event that the report is about' }
      : null;
  return placed;
}

/** Where a clause speaks of two events, a figure in the words of one of them is of that one: "the raid and the murder of two judges", "the attacks killed two". */
function ownPlacement(draft: Draft, clause: ReadClause, filed: Filed): Placement | null {
  const { cue, field, foundBy } = draft;
  if (field === 'attribution') return objectBehind(draft, clause, filed);
  if (!foundBy.startsWith('casualties/')) return null;
  const isSubject = foundBy === 'casualties/active';
  if (filed.main && clause.mentions.length > 0 && clause.mentions.every((m) => isOfSomebody(draft, m)))
    return { file: filed.main, because: 'what follows only says who somebody is' };
  const mention =
    clause.mentions.find((m) => cue.start < m.end && m.end <= cue.end && m.extent === 'once') ??
    (isSubject ? clause.mentions.findLast((m) => m.end <= cue.start && m.extent !== 'possible') : undefined);
  const file = mention && filed.mentionFiles.get(mention);
  return file && file !== filed.placements.get(clause)?.file
    ? { file, because: 'the event whose own words count them' }
    : null;
}

/** "Nine were killed | at a memorial for Tom Rowe, who was assassinated in 2020": told of him whom it is for. */
const isOfSomebody = ({ cue, sentence: { text, start } }: Draft, mention: Mention): boolean =>
  mention.start > cue.end &&
  /\b(?:for|of) (?:[\p{L}.’'-]+ ){1,6}?[\p{L}.’'-]+, who (?:was|had been) $/u.test(
    text.slice(cue.end - start, mention.start - start),
  );

/** Characters behind the words of a statement in which its object begins. */
const NEAR = 25;

/** "Fear has grown in the war, and police held the ELN responsible for | the bombings": what is pointed to right behind is what was done. */
function objectBehind(draft: Draft, clause: ReadClause, filed: Filed): Placement | null {
  const { cue } = draft;
  const known = isDenial(draft)
    ? clause.mentions.find((m) => m.start >= cue.end && m.start - cue.end < FAR)
    : claimedBefore(draft, clause);
  const object = known ?? clause.mentions.find((m) => m.end > cue.start && m.start - cue.end < NEAR);
  const file = object && (known || isPointedTo(object)) && filed.mentionFiles.get(object);
  return file && file !== filed.placements.get(clause)?.file ? { file, because: 'the event that it is said of' } : null;
}

/** "The attack was like the raid on a mill in May, | claimed by the ELN": the one that stands right before the comma. */
const claimedBefore = ({ cue, sentence: { text, start } }: Draft, { mentions }: ReadClause): Mention | undefined =>
  mentions.length > 1 && text.slice(cue.start - start - 2, cue.start - start + 10).startsWith(', claimed by')
    ? mentions.findLast((m) => m.end <= cue.start && (m.form === 'other' || m.time !== null || m.place !== null))
    : undefined;

/** "The ELN, which had claimed the bombing in Leon, denied that it had anything to do with | the raid". */
const FAR = 60;
const isDenial = (draft: Draft): boolean => draft.field === 'attribution' && draft.value.stance === 'denied';

const isPointedTo = ({ extent, form }: Mention): boolean => extent === 'once' && (form === 'the' || form === 'that');

/** What is said or done about an attack is about the attack itself, also where it speaks of "any attack". */
const isAboutMain = ({ field, foundBy }: Draft): boolean =>
  field === 'response' || field === 'attribution.statement' || field === 'damage' || foundBy === 'attribution/pointed';

/** A draft as a claim about the incident with this number; its speaker is the sentence's, unless the finder knows better. */
export function claimOf(draft: Draft, incident: number, because: string, speech: Speech, report: Report): Claim {
  const value = draft.field === 'attribution' ? inSomebodysName(draft.value, speech, draft.sentence.text) : draft.value;
  const { field, modality, cue, foundBy } = draft;
  const speaker = draft.speaker === undefined ? speech.speaker : draft.speaker;
  return {
    id: '',
    incident,
    field,
    value,
    modality,
    speaker,
    via: speech.via,
    quote: quote(report, draft.sentence),
    cue,
    foundBy,
    because,
  } as Claim;
}

/** "police reported that": told as a fact. */
const AS_A_FACT = /\b(?:reported|confirmed)\b[^.]{0,40}\bthat\b/u;

/** A deed told in somebody's name is blame unless it is reported as a fact, and an admission where the doer itself speaks. */
function inSomebodysName(value: AttributionValue, { speaker, via }: Speech, sentence: string): AttributionValue {
  if (value.stance !== 'asserted' || (speaker === null && via === null)) return value;
  const own = speaker !== null && value.actorId !== null && speaksFor(speaker, value.actorId);
  if (!own && AS_A_FACT.test(sentence)) return value;
  return { ...value, stance: own ? 'admitted' : 'blamed' };
}
