import { disjoint } from '../../model/same-place.ts';
import type { Draft } from '../draft.ts';
import type { Mention, ReadClause } from '../mention.ts';
import { isElsewhere } from '../places/place-elsewhere.ts';
import { type EventFile, type Filed, LAST_SPOKEN_OF, type Placement } from './event-file.ts';

/**
 * What is said of who did it, in a new paragraph behind the background, is on what the report is about: "A train was
 * bombed in May.\n\nNobody has claimed the attack", "In May rebels killed two on a train.\n\nPolice suspect the ELN".
 * A charge is so only where its own words name no other event, day or place.
 */
export function backToMain(
  draft: Draft,
  { file, because }: Placement,
  clause: ReadClause,
  { main }: Filed,
): Placement | null {
  if (draft.field !== 'attribution' || !main || file === main) return null;
  const { sentence, value } = draft;
  if (!because.endsWith(LAST_SPOKEN_OF) || OF_IT.test(sentence.text)) return null;
  if (!CLAIM.test(value.stance) && !(CHARGE.test(value.stance) && isOfNoOther(clause, main))) return null;
  const last = file.mentions.findLast((m) => m.sentence.index < sentence.index);
  return last && last.sentence.paragraph < sentence.paragraph
    ? { file: main, because: 'a new paragraph goes back to what the report is about' }
    : null;
}

const CLAIM = /^(?:claimed|no_claim)$/u;
const CHARGE = /^(?:blamed|suspected|denied)$/u;

/** "Responsibility for it was claimed", "It was claimed", "blamed the ELN for them": what was spoken of before; "accused the ELN of killing a soldier": what it names itself. */
export const OF_IT =
  /^(?:(?:it|that|this) (?:was|has been|had been|went) |.{0,60}\bresponsibility for (?:it|that|this)\b)|\bthat (?:day|night|morning|evening|week)['’]s\b|\bat (?:the|that) time\b|\blater that\b|\b(?:attack|bombing|blast|raid|killings?|fighting|died|killed|wounded|hurt) there\b|\bfor (?:it|them|those|these)\b|\bin their (?:abduction|kidnapping|disappearance|death|killing)s?\b|\bof (?:killing|shooting|wounding) (?:an?|another|\p{L}+|\d+) \p{L}+/iu;

const isOfNoOther = ({ sentence, from, to }: ReadClause, main: EventFile): boolean => {
  const [start, end] = [sentence.words[from]!.start, sentence.words[to - 1]!.end];
  return (
    sentence.clauses.every(({ mentions }) => mentions.every((m) => isUntold(m) && isCalledSo(m, main))) &&
    !sentence.times.some((time) => !time.ofSpeech && time.start >= start && time.end <= end)
  );
};

/** "the slaying" is no rocket attack; any event may be called "the attack". */
const isCalledSo = (mention: Mention, main: EventFile): boolean =>
  mention.class === 'attack' || main.classes.has(mention.class);

/** "the attack": no words of its own for which one, as "that attack", "the killing of Rowe" and "Friday's attack" have. */
const isUntold = ({ form, place, time, victims }: Mention): boolean =>
  form === 'the' && !place && !time && victims.length === 0;

/** "Guards were shot at in Toledo. … The bomber in Leon was a clerk": in the town of what the report is about, and not in that of what was told last. */
export const isBackThere = (
  { sentence, from, to }: ReadClause,
  focus: EventFile | null,
  main: EventFile | null,
): boolean =>
  focus !== null &&
  focus !== main &&
  sentence.places.some(
    (p) =>
      p.located &&
      !p.around &&
      !IN_HOSPITAL.test(sentence.text.slice(0, p.start - sentence.start)) &&
      p.place.where_prec <= DISTRICT &&
      p.start >= sentence.words[from]!.start &&
      p.end <= sentence.words[to - 1]!.end &&
      disjoint(p.place, focus.place) &&
      !isElsewhere(sentence, p) &&
      main?.place != null &&
      !disjoint(p.place, main.place),
  );

/** UCDP GED's precision of a place within a district. */
const DISTRICT = 3;
/** Where those are who tell, or who were brought there. */
const IN_HOSPITAL = /\b(?:hospitals?|clinics?|morgue|ministry|officials?|authorities) (?:in|of) (?:the )?$/iu;
