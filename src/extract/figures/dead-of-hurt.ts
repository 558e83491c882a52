import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import { ATTACKERS } from '../lexicon/people-words.ts';
import { numberAt } from '../people/numbers.ts';
import type { Rival } from './totals/rival.ts';

/** So many sentences behind those who were hurt, "one of them" may stand. */
const NEAR = 3;
const OF_THEM =
  /^(?:both\b|\w+ (?:fatally|of (?:them|whom|those (?:hurt|shot|hit|wounded|injured)|the (?:\w+ )?(?:victims|wounded|injured|people|men|women|teens|teenagers|boys|girls|children|students|officers)))\b)/iu;
const OF_THE = /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) of (?:the |those )?/giu;
const ONE_OF_THEM = /\bone of (?:them|the (?:victims|wounded|injured)),\s?$/iu;

/** No shorter than what may stand before those who are counted: "one of the wounded, ". */
const LONGEST_SHARE = 24;
const COUNTED = /^(?:one|two|three|four|\d{1,2})\b/iu;

/** "Five people were wounded. One of them died.": those hurt lose their dead, as those shot do, unless the report tells the dead apart from them. */
export function withDeadOfHurt(drafts: readonly Draft[], fileOf: (draft: Draft) => EventFile | null): readonly Draft[] {
  const figures = drafts.flatMap((draft) => figureOf(draft) ?? []);
  const hurt = figures.filter(isHurt);
  const dead = hurt.length ? figures.filter(({ field }) => field === 'killed') : [];
  const apart = new Set(dead.filter(areOthers).map(({ sentence }) => sentence));
  const lessened = new Set<unknown>();
  for (const share of dead) {
    const told = shareOf(share);
    const whole = hurt.findLast(
      (w) => (isShareOf(told, w) || isToldOf(share, w)) && fileOf(w as Draft) === fileOf(share as Draft),
    );
    const same = hurt.filter(({ value }) => value.floor === whole?.value.floor);
    if (!same.some(({ sentence }) => apart.has(sentence))) for (const figure of same) lessened.add(figure);
  }
  return drafts.map((draft) => (lessened.has(draft) ? ({ ...draft, foundBy: 'casualties/shot' } as Draft) : draft));
}

const figureOf = (draft: Draft): Rival | null =>
  (draft.field === 'killed' || draft.field === 'wounded') && (draft as Rival).value.state === 'number'
    ? (draft as Rival)
    : null;

/** Several people, not those besides others who were told of before. */
const isHurt = ({ field, value, foundBy }: Rival): boolean =>
  field === 'wounded' &&
  foundBy !== 'casualties/shot' &&
  (value.floor ?? 0) > 1 &&
  !/\b(?:others?|more|additional)\b/iu.test(`${value.says} ${value.victims ?? ''}`);

/** What the words of some dead say of those whom they were of: asked once, however many were hurt. */
type Share = { readonly share: Rival; readonly counted: number | null; readonly ofThem: boolean };
const shareOf = (share: Rival): Share => ({ share, counted: numberOfAll(share), ofThem: isOfThem(share) });

/** "One of them", "two fatally", "both", "where one died", "one of them, Ann Rowe,", "Ann Rowe, one of the five": some of these who were hurt, told behind them. */
function isShareOf({ share, counted, ofThem }: Share, whole: Rival): boolean {
  const many = share.value.floor ?? 0;
  const all = whole.value.floor ?? 0;
  if (whole.cue.end > share.cue.start || many === 0 || many > all) return false;
  if (counted !== null) return counted === all;
  if (!ofThem || (/^both\b/iu.test(share.value.says) && all !== 2)) return false;
  return share.sentence.index - whole.sentence.index <= NEAR && !areAttackersTold(whole, share);
}

/** "Man dies of wounds. | Tom Rowe was one of three people wounded": whom the report is about, and so the one who died. */
const isToldOf = (share: Rival, { sentence: { text } }: Rival): boolean =>
  share.value.floor === 1 && share.sentence.index < LEAD && DIES.test(share.sentence.text) && ONE_HURT.test(text);
const LEAD = 2;
const DIES = /\b(?:dies|died|succumbs|succumbed)\b/iu;
const ONE_HURT =
  /\b\p{Lu}\p{L}+(?:, \d{1,2},)? was (?:one of|among) (?:\p{L}+|\d+) (?:people|persons|men|women|others|victims) (?:who were )?(?:wounded|injured|hurt)\b/u;

function isOfThem({ sentence: { text, start }, cue }: Rival): boolean {
  const at = cue.start - start;
  const [before, behind] = [text.slice(Math.max(0, at - LONGEST_SHARE), at), text.slice(at)];
  const isWhere = /\bwhere $/iu.test(before) && COUNTED.test(behind);
  return isWhere || OF_THEM.test(behind) || ONE_OF_THEM.test(before);
}

/** The five of "one of the five"; null where no number is named. */
function numberOfAll({ sentence, cue, value }: Rival): number | null {
  const from = value.floor === 1 ? 0 : cue.start - sentence.start;
  const next = wholesIn(sentence).find(({ at }) => at >= from);
  return next?.number ?? null;
}

/** Every "one of the five" of a sentence: where it begins, and its five. */
const wholesIn = (sentence: Rival['sentence']): readonly Whole[] =>
  known.getOrInsertComputed(sentence, ({ text, start, words }) => {
    const byStart = new Map(words.map((word, k) => [word.start, k]));
    return [...text.matchAll(OF_THE)].map((told) => {
      const word = byStart.get(start + told.index + told[0].length);
      return { at: told.index, number: word === undefined ? null : (numberAt(words, word)?.floor ?? null) };
    });
  });
type Whole = { readonly at: number; readonly number: number | null };
const known = new WeakMap<Rival['sentence'], readonly Whole[]>();

/** "Two gunmen wounded five people. One of them was killed.": it may be a gunman. */
const areAttackersTold = (whole: Rival, share: Rival): boolean =>
  [whole.sentence, share.sentence].some(({ words }) =>
    words.some(({ fold, start }) => start < share.cue.start && /(?:s|men)$/u.test(fold) && ATTACKERS.has(fold)),
  );

/** "One man was killed and five people were wounded": dead who are told of beside the five are others. */
const areOthers = (dead: Rival): boolean => !isOfThem(dead) && numberOfAll(dead) === null;
