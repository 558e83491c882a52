import type { Draft } from '../draft.ts';
import { ATTACKERS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { attackersApart } from '../people/asides.ts';
import { countsNobody } from '../people/no-count.ts';
import { type NumberPhrase, numberAt } from '../people/numbers.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import { draftsOf } from './figure-drafts.ts';

const KILLED = new Set('fatality fatalities death deaths martyrs'.split(' '));
const WOUNDED = new Set('injury injuries'.split(' '));
/** What may stand between the number and its noun; "no further", "no Iraqi" and "no civilian" do not speak of all. */
const ADJECTIVE =
  /^(?:reported|known|confirmed|immediate|human|unfortunate|regrettable|tragic|innocent|precious|young)$/u;
/** Whose deaths a number counts: "4 civilian fatalities", "two police deaths". */
const OF_A_SORT = /^(?:civilian|military|police|army|government|troop|child)$/u;
/** "suffered two injuries", "escaped with no injuries": of one person. */
const OF_ONE = /^(?:suffer(?:ed|ing)?|sustain(?:ed|ing)?|with|without|from|his|her)$/u;

const LABELS = [
  ['killed', new Set('toll fatalities deaths dead killed'.split(' '))],
  ['wounded', new Set('injuries injured wounded'.split(' '))],
] as const;
/** "no loss of life", "no lives were lost". */
const NO_LOSS = /^(?:no|without) (?:loss(?:es)? of (?:human )?li(?:fe|ves)|lives? (?:was|were) lost)\b/u;
/** "no loss of life was suffered by the guards": nothing of others. */
const ONE_SIDE = /\b(?:suffered by|among|(?:on|from) (?:the|our|their|its|either|\p{L}+) (?:\p{L}+ )?side)\b/u;
/** "claimed nine lives", "with the loss of nine lives", "nine lives were lost": a vest saved nine. */
const TAKING = /^(?:claim(?:s|ed|ing)|cost(?:s|ing)?|takes?|took|taken|taking|loss|end(?:ed|ing))$/u;
const LOSS = ['loss', 'losses', 'lost'];
const LOST = neededWords(LOSS);
const COUNTED = neededWords(KILLED, WOUNDED, ['lives']);
const LABELLED = neededWords(...LABELS.map(([, labels]) => labels));

type Counting = {
  readonly field: 'killed' | 'wounded' | 'attackers_killed' | 'attackers_wounded';
  readonly number: NumberPhrase;
  readonly to: number;
};

/** "2 fatalities", "at least 4 deaths and 10 injuries", "no fatalities", "no deaths or injuries": harm itself is counted. */
export function harmCounts(sentence: ReadSentence): Draft[] {
  const mayCount = holdsAny(sentence, COUNTED);
  const mayLabel = holdsAny(sentence, LABELLED) && sentence.text.includes(':');
  const mayLose = holdsAny(sentence, LOST);
  if (!mayCount && !mayLabel && !mayLose) return [];
  const drafts: Draft[] = [];
  for (let i = 0; i < sentence.words.length; ) {
    const counted = mayCount ? countingsFrom(sentence, i) : [];
    const list = counted.length
      ? counted
      : [...(mayLabel ? labelledAt(sentence, i) : []), ...(mayLose ? noLossAt(sentence, i) : [])];
    for (const counting of list) drafts.push(...draftsFor(sentence, counting));
    i = list.at(-1)?.to ?? i + 1;
  }
  return drafts;
}

/** A number with its noun of harm and those that it also counts: "no deaths or injuries". */
function countingsFrom(sentence: ReadSentence, i: number): Counting[] {
  const { words } = sentence;
  const number = numberAt(words, i);
  if (!number || (number.state === 'vague' && number.modality === null) || countsNobody(sentence, number)) return [];
  if (!/^\s/u.test(gapAfter(sentence, number.to - 1))) return [];
  let at = number.to;
  while (ADJECTIVE.test(words[at]?.fold ?? '')) at += 1;
  const sort = number.state === 'number' ? (words[at]?.fold ?? '') : '';
  if (OF_A_SORT.test(sort) || ATTACKERS.has(sort)) at += 1;
  if (words[at]?.fold === 'lives')
    return number.state !== 'none' && areLost(words, number, at) ? [{ field: 'killed', number, to: at + 1 }] : [];
  const found: Counting[] = [];
  for (let field = fieldAt(sentence, at); field; field = fieldAt(sentence, at)) {
    if (field === 'wounded' && isOfOne(words, i)) break;
    found.push({ field: ATTACKERS.has(sort) ? `attackers_${field}` : field, number, to: at + 1 });
    const more = field === 'killed' && number.state === 'number' ? uncountedAt(sentence, at + 1) : null;
    if (more) found.push(more);
    if (number.state !== 'none' || !/^(?:or|and)$/u.test(words[at + 1]?.fold ?? '')) break;
    at += 2;
  }
  return found;
}

const isOfOne = (words: ReadSentence['words'], i: number): boolean =>
  OF_ONE.test(words[i - 1]?.fold ?? '') && !/^(?:along|together)$/u.test(words[i - 2]?.fold ?? '');

const areLost = (words: ReadSentence['words'], { from }: NumberPhrase, at: number): boolean =>
  words.slice(Math.max(0, from - 3), from).some(({ fold }) => TAKING.test(fold)) ||
  words.slice(at + 1, at + 4).some(({ fold }) => fold === 'lost');

/** "one death, injuries and damage", "two deaths and injuries": some were hurt, and it is not said how many. */
function uncountedAt(sentence: ReadSentence, to: number): Counting | null {
  const at = sentence.words[to]?.fold === 'and' ? to + 1 : to;
  if (sentence.words[at]?.fold !== 'injuries' || (at === to && !/^,\s/u.test(gapAfter(sentence, to - 1)))) return null;
  const number = {
    from: at,
    to: at + 1,
    floor: null,
    ceiling: null,
    approximate: false,
    state: 'vague',
    modality: null,
  } as const;
  return { field: 'wounded', number, to: at + 1 };
}

/** "Death toll: 7", "Fatalities: 2", "Rebels killed: 4". */
function labelledAt(sentence: ReadSentence, i: number): Counting[] {
  const field = LABELS.find(([, labels]) => labels.has(sentence.words[i]!.fold))?.[0];
  if (!field || !/^\s?:\s/u.test(gapAfter(sentence, i))) return [];
  const number = numberAt(sentence.words, i + 1);
  const areAttackers = ATTACKERS.has(sentence.words[i - 1]?.fold ?? '');
  return number && number.state !== 'vague' && !countsNobody(sentence, number)
    ? [{ field: areAttackers ? `attackers_${field}` : field, number, to: number.to }]
    : [];
}

function noLossAt({ words }: ReadSentence, i: number): Counting[] {
  if (!/^(?:no|without)$/u.test(words[i]!.fold)) return [];
  const behind = words.slice(i, i + 5).map(({ fold }) => fold);
  const found = NO_LOSS.exec(behind.join(' '))?.[0];
  if (
    found === undefined ||
    ONE_SIDE.test(
      words
        .slice(i, i + 12)
        .map(({ fold }) => fold)
        .join(' '),
    )
  )
    return [];
  const to = i + found.split(' ').length;
  const number = { from: i, to, floor: 0, ceiling: 0, approximate: false, state: 'none', modality: null } as const;
  return [{ field: 'killed', number, to }];
}

function fieldAt(sentence: ReadSentence, at: number): 'killed' | 'wounded' | null {
  const fold = sentence.words[at]?.fold ?? '';
  if (/^(?:among|to|of)$/u.test(sentence.words[at + 1]?.fold ?? '') || gapAfter(sentence, at) === '-') return null;
  return KILLED.has(fold) ? 'killed' : WOUNDED.has(fold) ? 'wounded' : null;
}

/** What is counted, without the attackers whom a bracket behind it counts among them: "nine deaths (six guards, three rebels)". */
function draftsFor(sentence: ReadSentence, { field, number, to }: Counting): Draft[] {
  const attackers = field.startsWith('attackers_');
  const all: PeopleGroup = { number, noun: null, attackers, from: number.from, to };
  const groups = number.state === 'number' ? attackersApart(sentence, [all], to) : [all];
  const found = { groups, from: number.from, to: groups.at(-1)!.to, pattern: 'counted' };
  return draftsOf(sentence, number.from, field.endsWith('killed') ? 'killed' : 'wounded', found);
}
