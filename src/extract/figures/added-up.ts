import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { boundOf, contestsOf, type Rival } from './totals/rival.ts';

const ARMED =
  /^(?:soldiers?|troops|policem[ae]n|police|officers?|guards?|gendarmes?|jawans?|constables?|troopers?|commandos?|servicem[ae]n|peacekeepers?|vigilantes?|service members?)$/u;
const UNARMED =
  /^(?:civilians?|farmers?|villagers?|residents?|students?|pupils?|worshippers?|passengers?|traders?|shopkeepers?|herders?|shepherds?|pilgrims?|bystanders?|workers?|miners?|contractors?|children|pensioners?)$/u;
/** Who may be anybody, and so also those told of before. */
const ANYBODY = /^(?:people|persons?|victims?|others?|m[ae]n|wom[ae]n|males?|females?|individuals?|members?)$/u;
const ALSO = /\balso (?:been )?(?:died|killed|wounded|injured|hurt)\b/iu;
const NEEDED = neededWords(
  'also other',
  'soldier soldiers troops police policeman policemen officer officers guard guards gendarme gendarmes jawan jawans constable constables trooper troopers commando commandos serviceman servicemen service peacekeeper peacekeepers vigilante vigilantes',
);

/** "Rebels killed two farmers. Three guards were also killed.": those of another sort are counted besides those told before, where no number is said to be of all. */
export function withAddedUp(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
  sentences: readonly ReadSentence[],
): Draft[] {
  if (!drafts.some(({ sentence }) => holdsAny(sentence, NEEDED))) return [...drafts];
  const sums = new Map<unknown, Rival['value']>();
  for (const { rivals } of contestsOf(drafts, fileOf)) {
    const pair = oneAndOthers(rivals) ?? onlyPair(rivals);
    if (pair && !isListOfDead(sentences, pair)) sums.set(pair[1], sumOf(...pair));
  }
  return drafts.map((draft) => {
    const value = sums.get(draft);
    return value ? ({ ...draft, value } as Draft) : draft;
  });
}

/** "Nine people were killed. The dead include two locals. | A guard was also killed.": one of the nine. */
const isListOfDead = (sentences: readonly ReadSentence[], [first, second]: readonly [Rival, Rival]): boolean =>
  sentences.slice(first.sentence.index + 1, second.sentence.index).some(({ text }) => LISTS_DEAD.test(text));
const LISTS_DEAD =
  /\b(?:dead|killed|victims|deceased|casualties|fatalities|injured|wounded) (?:also )?(?:includ(?:e|es|ed)|were|are)\b|^(?:among|including) (?:the |those )/iu;

/** "beheaded the chief, killed two other villagers": the one of the same sentence and the others, where nobody else is told of. */
function oneAndOthers(rivals: readonly Rival[]): [Rival, Rival] | null {
  const others = rivals.filter(({ value }) => /^others?\b/iu.test(value.victims ?? '') && (value.floor ?? 0) > 1);
  const [second] = others;
  if (!second || others.some(({ value }) => value.floor !== second.value.floor)) return null;
  const rest = rivals.filter((rival) => !others.includes(rival));
  const first = rest.find(({ sentence, cue }) => sentence === second.sentence && cue.end < second.cue.start);
  if (!first || ELSEWHEN.test(betweenOf(first, second))) return null;
  return rest.every(({ value }) => value.floor === 1 && value.ceiling === 1) ? [first, second] : null;
}

const betweenOf = ({ sentence: { text, start }, cue }: Rival, second: Rival): string =>
  text.slice(cue.end - start, second.cue.start - start);

/** "killed in Leon, and a day earlier | two others", "while medics said | two others": another day, or another's count. */
const ELSEWHEN = /\b(?:earlier|later|before|after|said|says|told|day|week|month|elsewhere|meanwhile)\b/iu;

/** The two sorts of people who are told of, each by one number, if the second are others than the first. */
function onlyPair(rivals: readonly Rival[]): [Rival, Rival] | null {
  const [first, ...more] = rivals.filter((rival) => rival.foundBy !== 'casualties/shot');
  const second = more.find((rival) => sortOf(rival) !== sortOf(first!));
  if (!first || !second || first.value.part || second.value.part) return null;
  const isTold = ({ value }: Rival, one: Rival): boolean => value.floor === one.value.floor;
  if (more.some((rival) => !isTold(rival, first) && !isTold(rival, second))) return null;
  return areOthers(first, second) ? [first, second] : null;
}

/** Farmers and guards told one behind the other, or any two sorts where the second "were also killed" or an "and" alone stands between: "five clerks were killed and two miners were killed". */
function areOthers(first: Rival, second: Rival): boolean {
  const [one, two] = [sortOf(first), sortOf(second)];
  if (!one || !two || ANYBODY.test(one) || ANYBODY.test(two)) return false;
  const tellsBoth = (value: Rival['value'], sort: string): boolean => ` ${value.victims ?? ''} `.includes(` ${sort} `);
  if (tellsBoth(first.value, two) || tellsBoth(second.value, one)) return false; // "10 clerks, three guards killed … killing 10 clerks"
  const far = second.sentence.index - first.sentence.index;
  const words = second.sentence.text.slice(
    second.cue.start - second.sentence.start,
    second.cue.end - second.sentence.start,
  );
  if (ALSO.test(words)) return far < 4;
  if (far === 0 && /^,?\s+and\s+$/u.test(betweenOf(first, second))) return true;
  return far < 2 && ((ARMED.test(one) && UNARMED.test(two)) || (UNARMED.test(one) && ARMED.test(two)));
}

/** "soldiers" of "two soldiers", "soldier" of "a soldier"; null for "Ann Rowe" and where nobody is named by a sort. */
function sortOf({ value, foundBy }: Rival): string | null {
  const last = /(?:\bservice )?\S+$/u.exec(value.victims ?? '')?.[0] ?? '';
  return foundBy === 'casualties/named' || !/^\p{Ll}/u.test(last) ? null : last;
}

function sumOf(first: Rival, second: Rival): Rival['value'] {
  const { ceiling } = first.value;
  const all = ceiling === null || second.value.ceiling === null ? null : ceiling + second.value.ceiling;
  const says = `${first.value.says} and ${second.value.says}`;
  return { ...second.value, floor: boundOf(first) + boundOf(second), ceiling: all, says };
}
