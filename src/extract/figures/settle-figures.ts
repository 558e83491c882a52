import type { FigureValue } from '../../model/claim.ts';
import { type Counted, isCounted } from '../../model/figure.ts';
import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

type FigureDraft = Omit<Draft, 'field' | 'value'> & { readonly field: Counted; readonly value: FigureValue };
const figureOf = (draft: Draft): FigureDraft | null => (isCounted(draft.field) ? (draft as FigureDraft) : null);

const EARLIER =
  /\b(?:had (?:earlier |initially |previously |originally |(?:at )?first )(?:reported|said|announced|put|given|spoken)|had (?:reported|said|announced|put|given) (?:that|at least|\d|(?:an?|the) (?:death )?(?:toll|number|count|figure))|(?:earlier|initially|originally|first|previously) (?:had )?(?:said|reported|put)|(?:earlier|first|initial|early|previous) reports?|(?:said|reported|announced) (?:at first|initially|originally)|an earlier)\b/iu;
const EARLIER_NEEDS = neededWords('had earlier early initial initially originally first previous previously');
/** Behind a figure of such a sentence: it does not stand. */
const TAKEN_BACK =
  /\b(?:but|however|though|although)\b[^.]{0,80}\b(?:corrected|retracted|withdrew|were wrong|was wrong|turned out|(?:is|are|was|were) (?:all |still |in fact )?alive|survived)\b/iu;
const NEAR = 20;
const KNOWN = /\b(?:the|those|these|all)\s+$/iu;

/**
 * Settles the figures of one report among themselves: what it says was said earlier gives way, "the 13 dead" repeats a
 * total, one person is a part of many, of those shot the ones who died are not wounded, and the seriously wounded are those
 * who were wounded where no others are spoken of.
 */
export function settleFigures(drafts: readonly Draft[], fileOf: (draft: Draft) => EventFile | null): Draft[] {
  const summaries = new Map<string, Summary>();
  const keyOf = (field: Counted, file: EventFile | null): string => `${file?.id ?? 'none'} ${field}`;
  const figures = drafts.map((draft) => ({ draft, figure: figureOf(draft), file: figureOf(draft) && fileOf(draft) }));
  for (const { figure, file } of figures)
    if (figure?.value.state === 'number') add(summaries, keyOf(figure.field, file), figure);
  const uncounted = new Set(figures.flatMap(({ figure, file }) => (figure && isDeadAlone(figure) ? [file] : [])));
  const areShot = figures.some(({ figure }) => figure !== null && isShot(figure));
  const deadInLead = new Set(
    figures.flatMap(({ figure }) => (areShot && figure && isDeadInLead(figure) ? peopleOf(figure) : [])),
  );
  return figures.flatMap(({ draft, figure, file }): Draft[] => {
    if (!figure) return [draft];
    if (isShot(figure) && peopleOf(figure).some((people) => deadInLead.has(people))) return [];
    const same = summaries.get(keyOf(figure.field, file)) ?? NOTHING;
    const { total: dead, named } = summaries.get(keyOf('killed', file)) ?? NOTHING;
    if (isShot(figure) && ((dead === 0 && uncounted.has(file)) || dead < named)) return [];
    const isDeadBehind = (other: (typeof figures)[number]): boolean =>
      other.file === file && other.figure !== null && areDeadBehind(figure, other.figure);
    if (isShot(figure) && isBesides(figure.value) && figures.some(isDeadBehind)) return [];
    const value = settled(figure, same, dead);
    const hurt =
      figure.field === 'wounded_serious' &&
      figure.value.state !== 'none' &&
      !figure.value.part &&
      !summaries.get(keyOf('wounded', file))?.plain;
    return [
      ...(value ? [{ ...draft, value } as Draft] : []),
      ...(hurt ? [{ ...draft, field: 'wounded', foundBy: 'casualties/seriously' } as Draft] : []),
    ];
  });
}

/** What the figures of one count of one event say together. */
type Summary = {
  readonly plain: number;
  readonly highest: number;
  readonly total: number;
  /** So many dead are known by name, and it is not said how many there are. */
  readonly named: number;
  readonly earlier: FigureDraft | null;
};
const NOTHING: Summary = { plain: 0, highest: 0, total: 0, named: 0, earlier: null };

function add(summaries: Map<string, Summary>, key: string, figure: FigureDraft): void {
  const { plain, highest, total, named, earlier } = summaries.get(key) ?? NOTHING;
  const shot = isShot(figure);
  summaries.set(key, {
    plain: plain + (shot ? 0 : 1),
    highest: shot || figure.value.part || repeats(figure) ? highest : Math.max(highest, boundOf(figure)),
    total: shot || figure.value.doubtful ? total : Math.max(total, boundOf(figure)),
    named: figure.value.doubtful ? Math.max(named, boundOf(figure)) : named,
    earlier: earlier ?? (isEarlier(figure) ? figure : null),
  });
}

const boundOf = ({ value }: FigureDraft): number => value.floor ?? value.ceiling ?? 0;

/** As many are said to be wounded as were shot and lived: that says it better. */
const isCovered = (value: FigureValue, same: Summary, dead: number): boolean =>
  same.highest > 0 && same.highest >= (value.floor ?? value.ceiling ?? 0) - dead;

/** "Nine died, said police, who had earlier put the toll at 12", "it was at first put at 12, but nine died": what stands before such words, or behind a "but", is what they say now. */
function isEarlier({ sentence, cue }: FigureDraft): boolean {
  const said = holdsAny(sentence, EARLIER_NEEDS) ? EARLIER.exec(sentence.text) : null;
  if (!said) return false;
  const behind =
    said.index + sentence.start < cue.start ? sentence.text.slice(said.index, cue.start - sentence.start) : '';
  if (/[,;] (?:but|while|whereas|although|though)\b/u.test(behind)) return false;
  return (
    said.index + sentence.start < cue.end ||
    !/\b(?:toll|number|figure|count|\d+)\b/u.test(sentence.text.slice(said.index))
  );
}

/** "Police first said that two had died, but they are alive." */
const isTakenBack = (figure: FigureDraft): boolean =>
  isEarlier(figure) && TAKEN_BACK.test(figure.sentence.text.slice(figure.cue.end - figure.sentence.start));

function settled(figure: FigureDraft, same: Summary, dead: number): FigureValue | null {
  const { value } = figure;
  if (isTakenBack(figure)) return null;
  if (same.plain > 0 && isNounAlone(figure)) return null;
  if (dead > 0 && areFoundHit(figure)) return stillAlive(value, isBesides(value) ? 0 : dead);
  if (isShot(figure))
    return isCovered(value, same, dead)
      ? null
      : stillAlive(value, isBesides(value) || isToldBehindDead(figure) ? 0 : dead);
  const others = same.plain - (value.state === 'number' ? 1 : 0);
  if (others > 0 && repeats(figure)) return null;
  if (same.earlier && others > 0 && value.replaces === null && !isEarlier(figure))
    return { ...value, replaces: same.earlier.value.floor ?? same.earlier.value.ceiling };
  if (value.part && value.state === 'number' && same.plain === 1) return { ...value, part: false };
  return isOne(figure) && same.highest > boundOf(figure) ? { ...value, part: true } : value;
}

/** "officers found | two victims with gunshot wounds": who died of it is among them. */
const areFoundHit = ({ field, sentence, cue }: FigureDraft): boolean =>
  field === 'wounded' &&
  /\b(?:found|located|discovered) $/iu.test(sentence.text.slice(0, cue.start - sentence.start)) &&
  /\b(?:gunshot|bullet)\b/iu.test(sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start));

/** "the priests": a noun alone, not even a word such as "several". */
const isNounAlone = ({ value, modality }: FigureDraft): boolean => value.state === 'vague' && modality === null;

/** It says that people were killed or wounded, and nothing about how many. */
export const isUncounted = (draft: Draft): boolean => {
  const figure = figureOf(draft);
  return figure !== null && isNounAlone(figure);
};

/** "the family was killed": some of those who were shot are dead, and it is not said how many. */
const isDeadAlone = (figure: FigureDraft): boolean =>
  figure.field === 'killed' && isNounAlone(figure) && /^(?:the|his|her|their)\b/iu.test(figure.value.says);

const LEAD = 3;
const isDeadInLead = ({ field, sentence }: FigureDraft): boolean => field === 'killed' && sentence.index < LEAD;

/** "two police officers", "two officers shortly" → "2 officers": those who are called the same are the same people. */
function peopleOf(figure: FigureDraft): string[] {
  const { victims, floor, state, part } = figure.value;
  const noun =
    victims
      ?.toLowerCase()
      .split(' ')
      .findLast((word) => !/ly$/u.test(word)) ?? '';
  const isWholeCount = state === 'number' && !part && !isBesides(figure.value) && (floor ?? 0) > 1;
  return isWholeCount && SORT.test(noun) && figure.foundBy !== 'casualties/named' ? [`${floor} ${noun}`] : [];
}

/** A sort of people, which "people" and "men" are none of. */
const SORT = /^(?!(?:people|persons|victims|men|women|males|females)$)\p{L}+s$|^children$/u;

const isShot = (figure: FigureDraft): boolean => figure.foundBy === 'casualties/shot';
const isOne = ({ value, foundBy, sentence, cue }: FigureDraft): boolean =>
  foundBy === 'casualties/named' ||
  (value.floor === 1 &&
    (!/\bone\b|\d/iu.test(value.says) || ONE_OF_THE.test(sentence.text.slice(cue.start - sentence.start))));

const ONE_OF_THE = /^one of (?:the|those)\b/iu;

/** "four others were shot": besides those who died. */
const isBesides = ({ says, victims }: FigureValue): boolean =>
  /\b(?:others?|more|additional)\b/iu.test(victims ?? '') && !/^the other$/iu.test(says);

/** "shot at least one other person. … They shot and killed at least one person": the same, told again with what became of him. */
const areDeadBehind = (shot: FigureDraft, dead: FigureDraft): boolean =>
  dead.field === 'killed' &&
  dead.sentence.index > shot.sentence.index &&
  dead.value.says === shot.value.says &&
  /\bat least\b/iu.test(shot.value.says);

/** "Two lost their lives and nine suffered gunshot wounds": nobody shot who is not among the nine. */
const isToldBehindDead = ({ sentence, cue }: FigureDraft): boolean =>
  /\b(?:suffered|sustained)\b/iu.test(sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start)) &&
  /\b(?:killed|dead|died|lost their lives)\b[^.]*\band\b/iu.test(sentence.text.slice(0, cue.start - sentence.start));

/** Of so many shot, those who were killed are not among the wounded; null where nobody is left. */
function stillAlive(value: FigureValue, dead: number): FigureValue | null {
  const less = (bound: number | null): number | null => (bound === null ? null : Math.max(0, bound - dead));
  const rest = { ...value, floor: less(value.floor), ceiling: less(value.ceiling) };
  return rest.state === 'number' && (rest.floor ?? rest.ceiling) === 0 ? null : rest;
}

const NEVER_REPEAT = new Set(['casualties/toll', 'casualties/harm-of', 'casualties/named']);

/** "The toll rose to nine" says something new for all its article; in "the murder of two judges" it is the murder that is known. */
const repeats = ({ sentence, cue, foundBy }: FigureDraft): boolean =>
  !NEVER_REPEAT.has(foundBy) &&
  KNOWN.test(sentence.text.slice(Math.max(0, cue.start - sentence.start - NEAR), cue.start - sentence.start));
