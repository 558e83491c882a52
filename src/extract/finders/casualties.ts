import type { FigureValue } from '../../model/claim.ts';
import type { Counted } from '../../model/figure.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mentions.ts';
import { type NumberPhrase, numberAt } from '../numbers.ts';
import type { Word } from '../words.ts';

type Effect = 'killed' | 'wounded';
const EFFECTS: Record<string, Effect> = {
  ...Object.fromEntries('killed killing kills kill dead died dies slain perished massacred assassinated murdered'.split(' ').map((w) => [w, 'killed' as const])),
  ...Object.fromEntries('wounded wounding wounds injured injuring injures hurt hurting maimed'.split(' ').map((w) => [w, 'wounded' as const])),
};
const ACTIVE = new Set('killed killing kills kill wounded wounding injured injuring injures hurt hurting'.split(' '));
const AUX = new Set('was were been being be is are has have had reportedly also still now later apparently allegedly seriously critically severely badly lightly slightly fatally both all'.split(' '));
const SERIOUS = new Set('seriously critically severely badly gravely'.split(' '));
const THINGS = new Set('rockets rocket missiles missile drones drone shots rounds homes houses vehicles cars buildings years year days weeks months hours minutes percent times attacks strikes bombs explosions miles kilometers kilometres meters metres dollars cattle sheep dogs horses oct a.m p.m am pm'.split(' '));
const ATTACKERS = new Set('attackers attacker assailants assailant gunmen gunman militants militant insurgents insurgent terrorists terrorist bombers bomber extremists extremist rebels rebel guerrillas guerrilla subversives subversive suspects suspect assailant'.split(' '));
const NP_STOPS = new Set('in on at by from with after when while as for during near outside inside following who which that where this is was were has have had are be been being will would can could said told and or but than to against into of because including wednesday monday tuesday thursday friday saturday sunday'.split(' '));

/** Numbers of people killed, wounded or seriously wounded, wherever a verb or noun of harm governs a number. */
export function findCasualties(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const effect = EFFECTS[words[i]!.fold];
    if (!effect || isDescription(words, i)) continue;
    const found = objectOf(sentence, i) ?? subjectOf(sentence, i);
    if (found) drafts.push(...draftsOf(sentence, i, effect, found));
  }
  return [...distinct(drafts), ...seriousInjuries(sentence)];
}

/** "the wounded Americans", "one of the wounded": says which people, not how many were. */
const isDescription = (words: readonly Word[], i: number): boolean => /^(?:the|those|of|other|some)$/u.test(words[i - 1]?.fold ?? '') && !/^(?:in|by)$/u.test(words[i + 1]?.fold ?? '');

type Group = { readonly number: NumberPhrase; readonly noun: string | null; readonly attackers: boolean };
type Found = { readonly groups: readonly Group[]; readonly from: number; readonly to: number; readonly pattern: string };

/** "killed three soldiers and wounded dozens more", "wounding at least seven". */
function objectOf(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  if (!ACTIVE.has(words[i]!.fold) || isPassive(words, i)) return null;
  let k = i + 1;
  if (/^(?:and|or)$/u.test(words[k]?.fold ?? '') && EFFECTS[words[k + 1]?.fold ?? '']) k += 2;
  while (words[k]?.fold === 'another' || words[k]?.fold === 'the' || words[k]?.fold === 'all') k += 1;
  const groups = groupsFrom(sentence, k);
  return groups.length ? { groups: groups.map((g) => g.group), from: i, to: groups.at(-1)!.to, pattern: 'active' } : null;
}

const isPassive = (words: readonly Word[], i: number): boolean => {
  let k = i - 1;
  while (k >= 0 && AUX.has(words[k]!.fold) && !/^(?:was|were|been|being|be|are)$/u.test(words[k]!.fold)) k -= 1;
  return /^(?:was|were|been|being|be|are|got)$/u.test(words[k]?.fold ?? '');
};

/** "At least five US personnel were injured", "six killed and over 135 wounded", "the four people killed in the strike". */
function subjectOf(sentence: ReadSentence, i: number): Found | null {
  const { words } = sentence;
  let k = i - 1;
  while (k >= 0 && AUX.has(words[k]!.fold)) k -= 1;
  const end = k + 1;
  const groups: { group: Group; from: number }[] = [];
  for (let at = end - 1; at >= 0 && end - at < 14; at -= 1) {
    if (at < end - 1 && (breaks(sentence, at) || (EFFECTS[words[at]!.fold] && !isDescription(words, at)))) break;
    const number = numberStartingAt(words, at, end);
    if (!number) continue;
    const noun = nounBetween(words, number.to, groups.at(-1)?.from ?? end);
    if (noun === false) return null;
    groups.push({ group: { number, noun, attackers: noun !== null && ATTACKERS.has(noun.split(' ').at(-1)!.toLowerCase()) }, from: number.from });
    at = number.from;
    if (!/^(?:and|,)$/u.test(words[number.from - 1]?.fold ?? '') && !/,\s*$/u.test(gap(sentence, number.from - 1))) break;
  }
  if (!groups.length) return null;
  groups.reverse();
  return { groups: groups.map((g) => g.group), from: groups[0]!.from, to: i + 1, pattern: 'passive' };
}

/** The number phrase that ends before `end` and covers word `at`, taken with its hedge. */
function numberStartingAt(words: readonly Word[], at: number, end: number): NumberPhrase | null {
  let best: NumberPhrase | null = null;
  for (let from = Math.max(0, at - 3); from <= at; from += 1) {
    const number = numberAt(words, from);
    if (number && number.from <= at && at < number.to && number.to <= end) {
      best = number;
      break;
    }
  }
  return best;
}

const gap = (sentence: ReadSentence, k: number): string => (k < 0 || !sentence.words[k + 1] ? '' : sentence.text.slice(sentence.words[k]!.end - sentence.start, sentence.words[k + 1]!.start - sentence.start));
const breaks = (sentence: ReadSentence, k: number): boolean => /[.;:!?“”"—]/u.test(gap(sentence, k)) || /^(?:was|were|has|have|had|said|told|is|are|when|after|while|which|who|that|but|as)$/u.test(sentence.words[k]!.fold);

/** The noun between a number and what follows; false where it is a thing, not people. */
function nounBetween(words: readonly Word[], from: number, to: number): string | null | false {
  const list: Word[] = [];
  for (let k = from; k < to && list.length < 7; k += 1) {
    if (THINGS.has(words[k]!.fold)) return false;
    if (NP_STOPS.has(words[k]!.fold) && words[k]!.fold !== 'of' && words[k]!.fold !== 'and') break;
    list.push(words[k]!);
  }
  while (list.length && /^(?:and|of|,)$/u.test(list.at(-1)!.fold)) list.pop();
  return list.length ? list.map((w) => w.raw).join(' ').replace(/ (['’]s)/gu, '$1') : null;
}

/** Number phrases with their nouns, joined by "and" or commas, from word `k` on. */
function groupsFrom(sentence: ReadSentence, k: number): { group: Group; to: number }[] {
  const { words } = sentence;
  const groups: { group: Group; to: number }[] = [];
  for (let at = k; at < words.length && groups.length < 5; ) {
    const number = numberAt(words, at) ?? single(words, at);
    if (!number) break;
    let to = number.to;
    while (to < words.length && to - number.to < 7 && !NP_STOPS.has(words[to]!.fold) && !EFFECTS[words[to]!.fold] && !(to > number.to && /[,.;:]/u.test(gap(sentence, to - 1)))) to += 1;
    if (words.slice(number.to, to).some((w) => THINGS.has(w.fold))) return [];
    const noun = words.slice(number.to, to).map((w) => w.raw).join(' ') || null;
    if (number.from === at && number.state === 'number' && noun === null && /^(?:a|an)$/u.test(words[number.from]!.fold)) break;
    groups.push({ group: { number, noun, attackers: noun !== null && ATTACKERS.has(words[to - 1]!.fold) }, to });
    if (words[to]?.fold !== 'and' && !/^,\s*$/u.test(gap(sentence, to - 1))) break;
    at = words[to]?.fold === 'and' ? to + 1 : to;
    if (EFFECTS[words[at]?.fold ?? '']) break;
  }
  return groups;
}

/** "killing a soldier": one. */
function single(words: readonly Word[], at: number): NumberPhrase | null {
  if (!/^(?:a|an)$/u.test(words[at]?.fold ?? '')) return null;
  return { from: at, to: at + 1, floor: 1, ceiling: 1, approximate: false, state: 'number', modality: null };
}

function draftsOf(sentence: ReadSentence, i: number, effect: Effect, found: Found): Draft[] {
  const serious = SERIOUS.has(sentence.words[i - 1]?.fold ?? '') && effect === 'wounded';
  const attackers = found.groups.filter((g) => g.attackers);
  const victims = found.groups.filter((g) => !g.attackers);
  const from = serious ? Math.min(found.from, i - 1) : found.from;
  const cue = { start: sentence.words[from]!.start, end: sentence.words[Math.max(found.to, i + 1) - 1]!.end };
  const one = (groups: readonly Group[], field: Counted): Draft[] =>
    groups.length ? [{ field, value: sum(sentence, groups), sentence, cue, modality: groups[0]!.number.modality, foundBy: `casualties/${found.pattern}` } as Draft] : [];
  return [...one(victims, serious ? 'wounded_serious' : effect), ...one(attackers, effect === 'killed' ? 'attackers_killed' : 'attackers_wounded')];
}

/** Groups that one sentence lists side by side add up; a vague one among them leaves a floor. */
function sum(sentence: ReadSentence, groups: readonly Group[]): FigureValue {
  const numbers = groups.map((g) => g.number);
  const add = (pick: (n: NumberPhrase) => number | null): number | null => (numbers.some((n) => pick(n) === null) ? null : numbers.reduce((total, n) => total + pick(n)!, 0));
  const vague = numbers.every((n) => n.state === 'vague');
  const none = numbers.every((n) => n.state === 'none');
  return {
    floor: vague ? null : numbers.some((n) => n.floor !== null) && groups.length > 1 ? numbers.reduce((total, n) => total + (n.floor ?? 0), 0) : add((n) => n.floor),
    ceiling: vague ? null : add((n) => n.ceiling),
    says: numbers.map((n) => saysOf(sentence, n)).join(' and '),
    approximate: numbers.some((n) => n.approximate),
    victims: groups.map((g) => g.noun?.replace(/^of (?:the|those|them) ?/u, '').replace(/^(?:wounded|injured) /u, '')).filter(Boolean).join(' and ') || null,
    state: vague ? 'vague' : none ? 'none' : 'number',
    part: false,
    replaces: null,
  };
}

const saysOf = ({ text, start, words }: ReadSentence, n: NumberPhrase): string => text.slice(words[n.from]!.start - start, words[n.to - 1]!.end - start);

/** "one of the injured Americans sustained serious injuries", "two were in critical condition". */
function seriousInjuries(sentence: ReadSentence): Draft[] {
  const { words } = sentence;
  const at = words.findIndex((w, k) => /^(?:serious|critical|severe|lifethreatening)$/u.test(w.fold) && /^(?:injuries|injury|condition|wounds)$/u.test(words[k + 1]?.fold ?? ''));
  if (at < 0) return [];
  for (let k = Math.max(0, at - 9); k < at; k += 1) {
    const number = numberAt(words, k);
    if (!number || number.to > at || number.state === 'none' || THINGS.has(words[number.to]?.fold ?? '')) continue;
    return [{ field: 'wounded_serious', value: sum(sentence, [{ number, noun: null, attackers: false }]), sentence, cue: { start: words[k]!.start, end: words[at + 1]!.end }, modality: number.modality, foundBy: 'casualties/serious-injuries' } as Draft];
  }
  return [];
}

const distinct = (drafts: readonly Draft[]): Draft[] => drafts.filter((d, k) => !drafts.slice(0, k).some((e) => e.field === d.field && e.cue.start < d.cue.end && d.cue.start < e.cue.end));
