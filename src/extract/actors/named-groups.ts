import { countryNamed } from '../lexicon/gazetteer.ts';
import { type Actor, actorPhrases } from '../lexicon/lexicon.ts';
import { beginsTownOfTwo } from '../lexicon/town-of-two.ts';
import type { Hit } from '../text/phrases.ts';
import { isCapitalised, isNext, joined, type Word } from '../text/words.ts';
import { type ActorMention, mention, slug } from './actor-mention.ts';
import { pastBranch } from './past-branch.ts';
import { isSaidOfDeed } from './said-of-deed.ts';

/** What those are called who fight without a name of their own, and what may stand behind a group's name. */
export const CLASSES = new Set(
  'militia militias militants militant group groups proxy proxies rebels rebel fighters faction factions forces insurgents armed takfiri paramilitary terror terrorist terrorists guerrilla guerrillas commandos'.split(
    ' ',
  ),
);
const ORGANISATION = new Set(
  'front army brigade brigades movement battalion battalions organization organisation command party league resistance militia network group tigers shield guards squad cell commandos'.split(
    ' ',
  ),
);
/** In a text in capitals every word looks like a part of a name: these are none. */
const NO_NAME = new Set(
  'the a an other another any some several of by in on at to for and or with from against that which who was were is are has have had it itself themselves calling called claimed said attacked attacks killed kills bombs claims raids today yesterday members high'.split(
    ' ',
  ),
);

/** A name of the lexicon, with what it is called behind it: "the Houthi rebel group". */
export function lexiconAt(words: readonly Word[], i: number): ActorMention | null {
  const hit = actorPhrases.at(words, i);
  if (!hit || isTown(words, hit) || !(isNameWritten(words, hit) || /^(?:al|the)$/u.test(words[i]!.raw))) return null;
  const { id, name } = hit.value;
  const level = readAs(hit.value.level);
  if (level === 'state' && isWhere(words, i)) return null;
  let to = hit.to;
  while (level !== 'state' && CLASSES.has(words[to]?.fold ?? '')) to += 1; // "the Houthi rebel group"
  if (level === 'group' && to === hit.to && words[to] && isNext(words, to)) to = organisationAt(words, to)?.to ?? to; // "the Red Dawn People's Army"
  if (level === 'group' && words[to]?.fold === 'outfit') to += 1;
  if (level === 'group') to = pastBranch(words, to);
  if (
    level === 'group' &&
    /^(?:affiliate|offshoot|splinter|franchise)$/u.test(words[to]?.fold ?? '') &&
    isOneOfSome(words, i)
  )
    to += 1;
  const isPart =
    level === 'group' && /^(?:factions?|offshoot|affiliate|splinter|group|outfit)$/u.test(words[to - 1]!.fold);
  const isSplinter = level === 'group' && SPLINTER.test(words[hit.to]?.fold ?? '') && isNext(words, hit.to);
  if (isSplinter) to = /^(?:group|faction|wing)$/u.test(words[hit.to + 1]?.fold ?? '') ? hit.to + 2 : hit.to + 1;
  if (isSplinter || (isPart && isOneOfSome(words, i)))
    return mention(words, i, to, `${id}-faction`, joined(words, i, to), 'class');
  const splinter = level === 'group' ? splinterBefore(words, i) : i;
  if (splinter < i) return mention(words, splinter, to, `${id}-faction`, joined(words, splinter, to), 'class');
  const named = mention(words, i, to, id, name, level);
  return level === 'state' && isSaidOfDeed(words, i, to) ? { ...named, adjective: true } : named;
}

/** A brand under which others claim and an umbrella over several act and speak in reports as any group does. */
const readAs = (level: Actor['level']): Actor['level'] => (level === 'brand' || level === 'umbrella' ? 'group' : level);

/** "a | splinter group of the ELN": where those begin who broke away from it; `i` where nobody did. */
function splinterBefore(words: readonly Word[], i: number): number {
  const of = words[i - 1]?.fold === 'the' ? i - 2 : i - 1;
  const isOf =
    words[of]?.fold === 'of' && /^(?:groups?|factions?|wings?|cells?|outfits?)$/u.test(words[of - 1]?.fold ?? '');
  if (!isOf || !/^(?:splinter|breakaway|renegade|offshoot)$/u.test(words[of - 2]?.fold ?? '')) return i;
  let from = of - 2;
  while (/^(?:little|known|unknown|obscure|new|small|shadowy|previously)$/u.test(words[from - 1]?.fold ?? ''))
    from -= 1;
  return from;
}

/** "ELN | splinter group", "ELN | offshoot": not the group itself. */
const SPLINTER = /^(?:splinter|offshoot|breakaway)$/u;

/** "| Tak Bai", where TAK stands for a group: the first word of a town. */
const isTown = (words: readonly Word[], { from, to, value }: Hit<Actor>): boolean =>
  value.level === 'group' && to - from === 1 && /^\p{Lu}\p{Ll}/u.test(words[from]!.raw) && beginsTownOfTwo(words, from);

/** "a | ELN faction", "a little-known | ELN group": one of those that it has, and not itself. */
function isOneOfSome(words: readonly Word[], i: number): boolean {
  let k = i - 1;
  while (
    k > i - 4 &&
    /^(?:little|known|unknown|obscure|new|small|shadowy|previously|rival|local|breakaway)$/u.test(words[k]?.fold ?? '')
  )
    k -= 1;
  return /^(?:an?|another|one)$/u.test(words[k]?.fold ?? '');
}

/** "the Sirte Province of the Islamic State": a part of it that is called after where it is, and has no name in the lexicon. */
export function provinceAt(words: readonly Word[], i: number): ActorMention | null {
  if (words[i]!.fold === 'the' || lexiconAt(words, i)?.level === 'group') return null;
  let k = i;
  while (k - i < 3 && isCapitalised(words[k]) && !PROVINCE.test(words[k]!.raw)) k += 1;
  if (k === i || !PROVINCE.test(words[k]?.raw ?? '') || words[k + 1]?.raw !== 'of') return null;
  const group = lexiconAt(words, words[k + 2]?.fold === 'the' ? k + 3 : k + 2);
  return group?.level === 'group' ? { ...group, from: i, start: words[i]!.start } : null;
}

const PROVINCE = /^(?:Province|Chapter|Branch|Wing|Wilayat|Wilayah|faction|branch|wing|chapter|affiliate|subgroup)$/u;

/** A capital, a figure or Arabic letters; wires that lost their capitals still have names of two words or with a figure. */
const isNameWritten = (words: readonly Word[], { from, to, value }: Hit<Actor>): boolean =>
  (/^[\p{Lu}\d\p{Script=Arabic}]/u.test(words[from]!.raw) && !isOnlyWord(words, from, value.name)) ||
  (value.level === 'group' && (to - from > 1 || /\d/u.test(words[from]!.fold)));

/** "Raw materials", "RAW VIDEO:", where RAW is a name of letters alone. */
const isOnlyWord = (words: readonly Word[], from: number, name: string): boolean => {
  const { raw, fold } = words[from]!;
  const next = words[from + 1];
  const isHeading = next !== undefined && (/^\p{Lu}{2}/u.test(next.raw) || !isNext(words, from + 1));
  return /^\p{Lu}{2,4}$/u.test(name) && fold === name.toLowerCase() && (raw !== name || (name === 'RAW' && isHeading));
};

/** "the Ahrar Brigade", "Liwa Something Front": a capitalised run that ends in what armed groups are called; a longer one may have lost the last capital. */
export function organisationAt(words: readonly Word[], i: number): ActorMention | null {
  if (!isCapitalised(words[i]) || NO_NAME.has(words[i]!.fold)) return null;
  if (countryNamed(words[i]!.raw)) return ofPeople(words, i);
  let k = i + 1;
  while (
    (isCapitalised(words[k]) || isJoint(words, k)) &&
    !NO_NAME.has(words[k]!.fold) &&
    k - i < 7 &&
    isNext(words, k) &&
    !lexiconAt(words, k)
  )
    k += 1;
  if (k - i > 1 && words[k] && isNext(words, k) && LOWERED.test(words[k]!.raw)) k += 1;
  if (k - i < 2) return calledOf(words, i);
  const hasFighters = isNamedFor(words, k) && isOwnName(words, i, k);
  if (!hasFighters && (!ORGANISATION.has(words[k - 1]!.fold) || isHeadquarters(words, k - 1))) return null;
  k = pastGenitive(words, k);
  return mention(words, i, k, slug(joined(words, i, k)), joined(words, i, k), 'group');
}

/** "Central | Command", "Joint Operations | Command": of a state's army. */
const isHeadquarters = (words: readonly Word[], last: number): boolean =>
  words[last]!.fold === 'command' &&
  /^(?:central|northern|southern|eastern|western|africa|european|pacific|operations|forces|strategic|joint|military|regional|army)$/u.test(
    words[last - 1]!.fold,
  );

/** "the Leonese People's Army", "the Leonese Liberation Front": called after a people for whom it fights. */
function ofPeople(words: readonly Word[], i: number): ActorMention | null {
  const rest =
    words[i + 1] && isNext(words, i + 1) && CAUSE.test(words[i + 1]!.raw) ? organisationAt(words, i + 1) : null;
  return (
    rest && {
      ...rest,
      from: i,
      start: words[i]!.start,
      id: slug(joined(words, i, rest.to)),
      name: joined(words, i, rest.to),
    }
  );
}

const CAUSE = /^(?:People|Popular|Liberation|Revolutionary|Resistance|Islamic|Patriotic)$/u;

/** "the Army of Faith", "the Sword of Honour": one word for those who fight, and what they fight for. */
function calledOf(words: readonly Word[], i: number): ActorMention | null {
  const to = BANNER.test(words[i]!.raw) ? pastGenitive(words, i + 1) : i;
  const isOfCountry = to > i + 1 && words.slice(i + 2, to).some(({ raw }) => countryNamed(raw));
  return to > i + 1 && words[i + 1]!.raw === 'of' && !isOfCountry
    ? mention(words, i, to, slug(joined(words, i, to)), joined(words, i, to), 'group')
    : null;
}

const BANNER =
  /^(?:Army|Sword|Swords|Soldiers|Sons|Lions|Knights|Partisans|Defenders|Guardians|Supporters|Companions)$/u;

/** "the Armed Front | of Leon", "the Movement Group | for the Defence of Toledo". */
function pastGenitive(words: readonly Word[], k: number): number {
  if (!/^(?:of|for)$/u.test(words[k]?.raw ?? '') || !isNext(words, k)) return k;
  let to = words[k + 1]?.raw === 'the' ? k + 2 : k + 1;
  const from = to;
  while (to < from + 4 && isCapitalised(words[to]) && isNext(words, to) && !NO_NAME.has(words[to]!.fold)) to += 1;
  return to > from ? to : k;
}

/** The "’s" of "People’s Army" and the number of "M-20 Movement" stand inside a name. */
const isJoint = (words: readonly Word[], k: number): boolean =>
  (words[k]?.fold === "'s" || /^\d{1,3}$/u.test(words[k]?.raw ?? '')) &&
  isCapitalised(words[k + 1]) &&
  isNext(words, k + 1);

const FIGHTERS =
  /^(?:guerrillas|rebels|insurgents|militants|terrorists|fighters|commandos|subversives|militiamen|militia|gunmen|combatants|group)$/u;

/** "M-20 guerrillas", "FDL rebels": letters that stand for a name, where the text is not all in capitals. */
export function acronymAt(words: readonly Word[], i: number): ActorMention | null {
  if (!/^\p{Lu}{1,7}$/u.test(words[i]!.raw)) return null;
  const isNumbered = /^\d{1,3}$/u.test(words[i + 1]?.raw ?? '') && isNext(words, i + 1);
  const k = isNumbered ? i + 2 : i + 1;
  if (
    !words[k] ||
    words[k].start - words[k - 1]!.end > BRACKET_AND_SPACE ||
    !FIGHTERS.test(words[k].raw) ||
    (!isNumbered && words[i]!.raw.length < 2)
  )
    return null;
  const name = words
    .slice(i, k)
    .map((w) => w.raw)
    .join('-');
  const isInBracket = !isNext(words, k);
  return mention(words, i, isInBracket ? k : k + 1, slug(name), name, 'group');
}

const isNamedFor = (words: readonly Word[], k: number): boolean =>
  words[k] !== undefined && isNext(words, k) && words[k].raw !== 'group' && FIGHTERS.test(words[k].raw);

/** "Ansar Dine fighters", not "South Sudanese rebels" or "Suspected Islamist militants". */
const isOwnName = (words: readonly Word[], i: number, k: number): boolean =>
  words.slice(i, k).every(({ raw }, n) => {
    if (/(?:ed|ist)$/u.test(raw) || COMPASS.test(raw)) return false;
    return !countryNamed(raw) && !countryNamed(joined(words, i + n, i + n + 2));
  });

const COMPASS = /^(?:North|South|East|West)(?:ern)?$/u;
const BRACKET_AND_SPACE = 2;
const LOWERED = /^(?:front|army|movement|brigades?|commandos?|command)$/u;
/** "in | Leon", "in volatile southern | Leon": where something is; "pointed the finger at | Leon": who is blamed. */
export function isWhere(words: readonly Word[], i: number): boolean {
  let k = i - 1;
  while (
    k > i - 4 &&
    /^(?:(?:north|south|east|west)\p{L}*|central|volatile|restive|remote|war-torn|neighbou?ring)$/u.test(
      words[k]?.fold ?? '',
    )
  )
    k -= 1;
  return /^(?:in|at|near|from|across)$/u.test(words[k]?.fold ?? '') && !/^fingers?$/u.test(words[k - 1]?.fold ?? '');
}
