import type { Span } from '../../model/quote.ts';
import { beginsCountry, countryNamed } from '../lexicon/gazetteer.ts';
import { actorOf, actorPhrases, belongsTo } from '../lexicon/lexicon.ts';
import { isCapitalised, joined, type Word } from '../text/words.ts';
import { type ActorMention, mention, slug } from './actor-mention.ts';
import { calledByKind } from './called-by-kind.ts';
import { followersBefore } from './followers.ts';
import { initialsAt } from './initials.ts';
import { acronymAt, CLASSES, isWhere, lexiconAt, organisationAt, provinceAt } from './named-groups.ts';
import { isAgainst, isOnlyOfIt } from './only-of-it.ts';
import { sponsored } from './sponsored.ts';

const TIES = new Set('aligned backed linked affiliated supported sponsored allied proxy proxies inspired'.split(' '));
/** The actors that a sentence names, left to right: a class tied to a sponsor, a name of the lexicon, a state, an unknown organisation. */
export function actorsIn(words: readonly Word[], text: (span: Span) => string): ActorMention[] {
  const found: ActorMention[] = [];
  for (let i = 0; i < words.length; ) {
    const named = isCapitalised(words[i]) ? namedAt(words, i) : lexiconAt(words, i);
    const hit =
      named && isTied(words, named, text) ? followersOf(words, named) : named && (affiliateOf(words, named) ?? named);
    const isHome = hit !== null && (isHomeOf(words, hit) || isHomeBehind(words, hit, found.at(-1)));
    if (hit && !isHome && !isOnlyOfIt(words, hit.to, text) && !isAgainst(words, hit.from, text)) found.push(hit);
    i = hit?.to ?? i + 1;
  }
  const spanned = (from: number, to: number): string => text({ start: words[from]!.start, end: words[to - 1]!.end });
  const tied = found.map((m) => sponsored(words, m, spanned) ?? followersBefore(words, m, text) ?? m);
  return tied
    .filter(
      (m, k) =>
        !isTiedToo(words, tied[k - 1], m) &&
        !tied.some(
          (o) => o !== m && o.level === 'class' && o.from <= m.from && m.to <= o.to && o.to - o.from > m.to - m.from,
        ),
    )
    .map((m) => (m.level === 'class' || (m.level === 'group' && !actorOf(m.id)) ? { ...m, name: text(m) } : m));
}

/** "men tied to the ELN and | the FARC": the second of two to whom they are tied. */
const isTiedToo = (words: readonly Word[], before: ActorMention | undefined, { from, level }: ActorMention): boolean =>
  before?.id.endsWith('-linked') === true &&
  level === 'group' &&
  words[before.to]?.fold === 'and' &&
  from === (words[before.to + 1]?.fold === 'the' ? before.to + 2 : before.to + 1);

const namedAt = (words: readonly Word[], i: number): ActorMention | null =>
  classAt(words, i) ??
  provinceAt(words, i) ??
  lexiconAt(words, i) ??
  calledByKind(words, i) ??
  stateAt(words, i) ??
  organisationAt(words, i) ??
  initialsAt(words, i) ??
  acronymAt(words, i);

/** "al-Qaeda-linked": what follows is tied to the group, and is not the group. */
const isTied = (words: readonly Word[], { level, to }: ActorMention, text: (span: Span) => string): boolean =>
  level !== 'state' && TIES.has(words[to]?.fold ?? '') && isHyphened(words, to, text);

/** "an ELN | affiliate": somebody else; those of the Islamic State are its own provinces. */
const affiliateOf = (words: readonly Word[], { from, to, id, level }: ActorMention): ActorMention | null =>
  level === 'group' && id !== 'islamic-state' && /^(?:affiliates?|offshoots?)$/u.test(words[to]?.fold ?? '')
    ? mention(words, from, to + 1, `${id}-linked`, joined(words, from, to + 1), 'class')
    : null;

const isHyphened = (words: readonly Word[], to: number, text: (span: Span) => string): boolean =>
  words[to] !== undefined && text({ start: words[to - 1]!.end, end: words[to].start }) === '-';

/** "al-Qaeda-linked | militants"; null where a name follows, which speaks for itself. */
function followersOf(words: readonly Word[], { from, to, id }: ActorMention): ActorMention | null {
  let k = to + 1;
  while ((CLASSES.has(words[k]?.fold ?? '') || GUNMEN.test(words[k]?.fold ?? '')) && !isCapitalised(words[k])) k += 1;
  return k === to + 1 ? null : mention(words, from, k, `${id}-linked`, joined(words, from, k), 'class');
}

/** "Yemen’s Houthi rebels", "the Iranian Revolutionary Guards": the state is only where they are from. */
const isHomeOf = (words: readonly Word[], { level, to, id }: ActorMention): boolean => {
  if (level !== 'state') return false;
  let at = words[to]?.fold === "'s" ? to + 1 : to;
  if (TIES.has(words[at + 1]?.fold ?? '') && countryNamed(words[at]?.raw ?? '')) at += 2; // "Yemen's Iran-aligned"
  while (KIND_OF_GROUP.test(words[at]?.raw ?? '') || words[at]?.raw === 'Al') at += 1;
  const next = lexiconAt(words, at);
  if (next?.level === 'state') return next.id !== id && words[to]?.fold !== "'s" && belongsTo(next.id, id);
  return next !== null && words[to]?.fold === "'s";
};

/** "Leon’s | paramilitary Red Dawn", "Leon’s | main rebel group, ELN": what the group is. */
const KIND_OF_GROUP =
  /^(?:paramilitary|outlawed|banned|main|largest|biggest|powerful|ruling|armed|rebel|militant|separatist|elite|Islamist|jihadist|extremist|insurgent|group)$/u;

/** "the Houthi rebels | of Yemen", "the Revolutionary Guards | of Iran": the state is only where they are from. */
const isHomeBehind = (
  words: readonly Word[],
  { level, from }: ActorMention,
  before: ActorMention | undefined,
): boolean =>
  level === 'state' && words[from - 1]?.fold === 'of' && before?.to === from - 1 && before.adjective === undefined;

const GUNMEN = /^(?:gunm[ae]n|jihadists?|extremists?|fighter|attackers?|bombers?|militiamen|cells?|networks?)$/u;

/** "Iran-aligned militia groups", "Iran’s proxy militias", "Iranian-backed Iraqi militias". */
function classAt(words: readonly Word[], i: number): ActorMention | null {
  const tie = words[i + 1]?.fold === "'s" ? i + 2 : i + 1;
  if (!TIES.has(words[tie]?.fold ?? '')) return null;
  const sponsor = countryNamed(words[i]!.raw);
  if (!sponsor) return null;
  let k = tie + 1;
  while (
    words[k] &&
    (CLASSES.has(words[k]!.fold) || (CLASSES.has(words[k + 1]?.fold ?? '') && !actorPhrases.at(words, k)))
  )
    k += 1;
  if (k === tie + 1 && !words[tie]!.fold.startsWith('prox')) return null;
  const id = `${slug(sponsor.name)}-aligned-militias`;
  return mention(words, i, k, id, joined(words, i, k), 'class');
}

/** A state or its people: "Israel", "an Israeli strike", "US forces". */
function stateAt(words: readonly Word[], i: number): ActorMention | null {
  if (words[i]!.raw === 'Indians' && isCapitalised(words[i - 1])) return null; // "Leonese Indians"
  if (words[i - 1]?.raw === 'Northern' && /^(?:Ireland|Irish|Cyprus)$/u.test(words[i]!.raw)) return null;
  if (isWhere(words, i) || (i > 1 && isWhere(words, i - 1) && countryNamed(joined(words, i - 1, i + 1)))) return null;
  for (const length of beginsCountry(words[i]!.raw) ? [2, 1] : [1]) {
    const country = countryNamed(joined(words, i, i + length));
    if (country && words[i + length - 1])
      return isOfPeople(words, i + length)
        ? null
        : {
            ...mention(words, i, i + length, stateId(country.name), country.name, 'state'),
            adjective: isAdjective(words[i]!.raw, country.name),
          };
  }
  return null;
}

/** "Leonese | rebels", "a Leonese | radical group", "Leon | soccer team": who comes from there or plays for it, and not its state. */
const isOfPeople = (words: readonly Word[], k: number): boolean =>
  /^(?:islamists?|rebels?|fighters?|militants?|gunm[ae]n|bandits|extremists?|terrorists?|jihadists?|settlers?|radicals?|guerrillas?|separatists?|insurgents?|secessionists?|dissidents?|opposition|exiles?|tribesmen|nationals?|citizens?|students?|soccer|football|team|terror|terrorist)$/iu.test(
    words[k]?.raw ?? '',
  );

const isAdjective = (raw: string, country: string): boolean => raw !== country.split(' ')[0];
const stateId = (country: string): string =>
  country === 'United States' ? 'us' : (actorOf(slug(country))?.id ?? slug(country));
