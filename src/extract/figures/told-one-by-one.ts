import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import { areDifferent, mayMean, type Telling, tellingOf } from './tellings.ts';
import type { Rival } from './totals/rival.ts';

/** Somebody told of once or more often: shot, hurt, dead. */
type Person = { readonly tellings: Telling[] };

/**
 * "A woman was hit by a stray bullet. A man was hurt too. The woman died.": who is told of on their own is followed from one
 * telling to the next, so that who died is not among the hurt, and those of whom the report gives no number are counted.
 */
export function withToldOneByOne(drafts: readonly Draft[], fileOf: (draft: Draft) => EventFile | null): Draft[] {
  const singles = drafts.flatMap((draft) => tellingOf(draft) ?? []);
  if (!singles.some(isHurt) || singles.length < 2 || singles.length > MOST) return [...drafts];
  const many = drafts.filter(isOfMany);
  const settled = new Map<Draft, Draft | null>();
  for (const [file, ofFile] of Map.groupBy(singles, ({ draft }) => fileOf(draft as Draft))) {
    const rest = many.filter((draft) => fileOf(draft) === file);
    for (const [draft, now] of settle(peopleIn(ofFile), rest)) settled.set(draft, now);
  }
  return drafts.flatMap((draft) => {
    const now = settled.get(draft);
    return now === null ? [] : [now ?? draft];
  });
}

/** More than so many are a list, and comparing them would cost their square. */
const MOST = 100;

const isHurt = ({ draft }: Telling): boolean => draft.field !== 'killed';
const isPlainlyHurt = (draft: Rival): boolean => draft.field === 'wounded';
const isShot = ({ draft }: Telling): boolean => draft.foundBy === 'casualties/shot';
const isDead = ({ tellings }: Person): boolean => tellings.some(({ draft }) => draft.field === 'killed');
const isAlive = ({ tellings }: Person): boolean => tellings.some((telling) => isHurt(telling) && !isShot(telling));
const isOfMany = (draft: Draft): draft is Rival & Draft => {
  if (draft.field !== 'killed' && draft.field !== 'wounded' && draft.field !== 'wounded_serious') return false;
  const { says, floor, ceiling, state } = draft.value as Rival['value'];
  return state !== 'none' && (floor !== 1 || ceiling !== 1) && !/^(?:both|all)$/iu.test(says);
};

function peopleIn(tellings: readonly Telling[]): Person[] {
  const people: Person[] = [];
  for (const telling of tellings.toSorted((a, b) => a.draft.cue.start - b.draft.cue.start)) {
    const maybe = people.filter(
      ({ tellings: told }) =>
        !told.some((one) => areDifferent(one, telling)) &&
        (!telling.isKnown || told.some((one) => mayMean(telling, one))),
    );
    const same = telling.isKnown ? maybe.at(-1) : maybe.find((person) => fits(person, telling));
    if (same) same.tellings.push(telling);
    else people.push({ tellings: [telling] });
  }
  return people;
}

/** Who is told to be hurt is not dead; who was shot may be either. */
const fits = (person: Person, telling: Telling): boolean =>
  isShot(telling) || (isHurt(telling) ? !isDead(person) : !isAlive(person));

/** What becomes of the tellings: null for the wounds of one who died. */
function settle(people: readonly Person[], rest: readonly Rival[]): [Draft, Draft | null][] {
  const dead = people.filter(isDead);
  const healed = dead.flatMap(({ tellings }) => tellings.filter(isHurt));
  const now: [Draft, Draft | null][] = healed.map(({ draft }) => [draft as Draft, null]);
  if (rest.some(({ field }) => field !== 'killed')) return now;
  const most = Math.max(0, ...rest.map(({ value }) => value.floor ?? Number.POSITIVE_INFINITY));
  const alive = people.filter((person) => !isDead(person) && (isAlive(person) || most <= dead.length));
  const apart: Person[] = [];
  for (const person of alive) if (apart.every((one) => areTwo(one, person))) apart.push(person);
  if (apart.length < 2 && !isShotBesides(apart[0], dead)) return now;
  const tellings = alive.flatMap((person) => person.tellings.map(({ draft }) => draft)).filter(isPlainlyHurt);
  const last = tellings.findLast((draft) => apart.some(({ tellings: [first] }) => first!.draft === draft));
  if (!last) return now;
  return [
    ...now,
    ...tellings.map((draft): [Draft, Draft] => [
      draft as Draft,
      draft === last ? countOf(draft, apart.length) : partOf(draft),
    ]),
  ];
}

/** "A man died. A woman was shot in the foot.": not the one who died. */
const isShotBesides = (person: Person | undefined, dead: readonly Person[]): boolean =>
  person !== undefined && !isAlive(person) && dead.length > 0 && dead.every((one) => areTwo(one, person));

const countOf = (draft: Rival, many: number): Draft =>
  ({
    ...(draft as Draft),
    foundBy: 'casualties/counted',
    value: { ...draft.value, floor: many, ceiling: many, part: false },
  }) as Draft;

const partOf = (draft: Rival): Draft => ({ ...draft, value: { ...draft.value, part: true } }) as Draft;

const areTwo = (one: Person, two: Person): boolean =>
  one.tellings.some((a) => two.tellings.some((b) => areDifferent(a, b)));
