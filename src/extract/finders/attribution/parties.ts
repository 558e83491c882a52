import type { ActorLevel } from '../../../model/attribution.ts';
import { type ActorMention, mention, slug } from '../../actors/actor-mention.ts';
import { eventVerb } from '../../lexicon/event-words.ts';
import { countryNamed, placesNamed } from '../../lexicon/gazetteer.ts';
import type { ReadSentence } from '../../mention.ts';
import { gapAfter } from '../../text/gap-after.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import { isCapitalised, joined, type Word } from '../../text/words.ts';

/** Words that name a kind of party by themselves. */
const KINDS: ReadonlyMap<string, ActorLevel> = new Map([
  ...'guerrillas guerillas rebels insurgents subversives separatists paramilitaries narcoterrorists narcotraffickers jihadists islamists communists leftists rightists ultrarightists mafias herders herdsmen jihadis mercenaries'
    .split(' ')
    .map((word) => [word, 'class'] as const),
  ...'army military soldiers government junta regime'.split(' ').map((word) => [word, 'state'] as const),
]);

/** Two words that name a kind of party together, by the first: what it is, and what the second may be. */
const PAIRS: ReadonlyMap<string, readonly (readonly [ActorLevel, ReadonlySet<string>])[]> = pairs([
  ['class', 'death', 'squad squads'],
  ['class', 'suspected alleged armed islamist', 'bandits militants extremists terrorists jihadists herders'],
  [
    'class',
    'outlaw lawless rogue criminal',
    'group groups gang gangs faction factions militia militias elements gunmen',
  ],
  ['class', 'drug narcotics cocaine trafficking', 'traffickers mafia mafias lords barons cartel cartels dealers gangs'],
  [
    'class',
    'paramilitary resistance rightist leftist ultrarightist ultraleftist wing separatist guerrilla rebel insurgent subversive republican loyalist nationalist anarchist islamist jihadist',
    `group groups grouping groupings outfit outfits faction factions squad squads band bands forces commando commandos unit units fighters militia militias
     gunmen extremists organization organizations element elements cells`,
  ],
  [
    'state',
    'armed security government military police air special navy naval border',
    'force forces troop troops personnel patrol patrols',
  ],
  ['state', 'national civil secret treasury rural', 'guard police service'],
]);

function pairs(
  lists: readonly (readonly [ActorLevel, string, string])[],
): Map<string, [ActorLevel, ReadonlySet<string>][]> {
  const byFirst = new Map<string, [ActorLevel, ReadonlySet<string>][]>();
  for (const [level, firsts, seconds] of lists)
    for (const first of firsts.split(' '))
      byFirst.getOrInsertComputed(first, () => []).push([level, new Set(seconds.split(/\s+/u))]);
  return byFirst;
}

const FIGHTERS = new Set(
  'rebels insurgents guerrillas separatists jihadists militiamen militias extremists fundamentalists nationalists loyalists militants fighters'.split(
    ' ',
  ),
);
const BAND = new Set('group militia cartel gang faction'.split(' '));
/** "Murle youths", "Turkana herders": of a people, where no town is called so. */
const KINSMEN = new Set('herders herdsmen pastoralists tribesmen clansmen youths youth hunters'.split(' '));
const CALLED = neededWords(FIGHTERS, BAND, KINSMEN);
const NEEDED = neededWords(CALLED, KINDS.keys(), PAIRS.keys(), ['troops']);

const DESCRIBES = new Set(
  'the a an of and in by to on with for from that this these those other all many most two three four five six seven eight nine ten is was were are has have had some several'.split(
    ' ',
  ),
);

/** A sentence with the parties that have no name of their own: "death squads", "the drug mafias", "the Leonese Army", "guerrillas". */
export function withParties(sentence: ReadSentence): ReadSentence {
  if (!holdsAny(sentence, NEEDED)) return sentence;
  const mayBeCalled = holdsAny(sentence, CALLED);
  const taken = new Set(sentence.actors.flatMap((a) => Array.from({ length: a.to - a.from }, (_, k) => a.from + k)));
  const added: ActorMention[] = [];
  for (let i = 0; i < sentence.words.length; i += 1) {
    if (taken.has(i)) continue;
    const found = (mayBeCalled ? calledAt(sentence, i) : null) ?? partyAt(sentence, i);
    if (
      !found ||
      taken.has(found.to - 1) ||
      isOfNamed(sentence, found.to) ||
      isOwnArmy(sentence, i) ||
      isOfGroup(sentence, found)
    )
      continue;
    added.push(found);
    i = found.to - 1;
  }
  return added.length
    ? { ...sentence, actors: [...sentence.actors, ...added].sort((a, b) => a.from - b.from) }
    : sentence;
}

/** "guerrillas of the ELN": it is the group that counts. */
const isOfNamed = ({ words, actors }: ReadSentence, to: number): boolean =>
  words[to]?.fold === 'of' &&
  actors.some(
    (a) => a.level !== 'state' && (a.from === to + 1 || (a.from === to + 2 && words[to + 1]!.fold === 'the')),
  );

/** "ELN | separatists", "the Islamist group | ELN": the name says who they are. */
const isOfGroup = ({ actors, words }: ReadSentence, { from, to, level }: ActorMention): boolean =>
  (level === 'class' &&
    /^groups?$/u.test(words[to - 1]!.fold) &&
    actors.some((a) => a.from === to && a.level === 'group')) ||
  (level === 'class' &&
    to - from === 1 &&
    actors.some((a) => a.to === from && a.level === 'group') &&
    /s$/u.test(words[from]!.fold));

/** "the Red Dawn's | military spokesman": a group's own, and no state's. */
const isOwnArmy = ({ words, actors }: ReadSentence, i: number): boolean => {
  const owner = words[i - 1]?.fold === "'s" ? i - 1 : i;
  return words[i]!.fold === 'military' && actors.some((a) => a.to === owner && a.level === 'group');
};

function partyAt(sentence: ReadSentence, i: number): ActorMention | null {
  const { words } = sentence;
  const [here, next] = [words[i]!.fold, words[i + 1]?.fold ?? ''];
  if (words[i - 1]?.fold === 'anti' && words[i]!.start - words[i - 1]!.end === 1) return null; // "anti-government rebels"
  const pair = PAIRS.get(here)?.find(([, seconds]) => seconds.has(next));
  if (pair) return bandAt(sentence, i + 2, pair[0]) ?? party(sentence, i, pastCommand(words, i + 2), pair[0]);
  if (here === 'troops' && (next === 'of' || words[i - 1]?.fold === "'s")) return party(sentence, i, i + 1, 'state');
  const kind = KINDS.get(here);
  if (here === 'army' && next === 'group') return null;
  return kind && !KINDS.has(next) && !WORN.test(next) ? party(sentence, i, pastCommand(words, i + 1), kind) : null;
}

/** "the rebel group | Red Dawn": a name in no list behind what it is. */
function bandAt(sentence: ReadSentence, from: number, level: ActorLevel): ActorMention | null {
  const { words, text, start } = sentence;
  if (level !== 'class' || !/^(?:group|organi[sz]ation|faction|militia|outfit)$/u.test(words[from - 1]!.fold))
    return null;
  let to = from;
  while (to < from + LONGEST_NAME && isNamePart(words[to]) && gapAfter(sentence, to - 1) === ' ') to += 1;
  const name = to > from ? text.slice(words[from]!.start - start, words[to - 1]!.end - start) : '';
  return name ? mention(words, from, to, slug(name), name, 'group') : null;
}

/** "in military | uniforms": what attackers wear. */
const WORN = /^(?:uniforms?|fatigues|outfits?|garb|cloth(?:es|ing)|dress|camouflage|attire|gear|style|issue|grade)$/u;
const LONGEST_NAME = 4;

/** "Moro rebels", "the Red Dawn group": a name in no list, known by what stands in lower case behind it. */
function calledAt(sentence: ReadSentence, i: number): ActorMention | null {
  const { words, text, start } = sentence;
  let k = i;
  while (k < i + LONGEST_NAME && isNamePart(words[k]) && /^[\s-]$/u.test(gapAfter(sentence, k))) k += 1;
  const kind = words[k];
  if (k === i || !kind) return null;
  const areKin = isOfPeople(sentence, i, k);
  if (!(FIGHTERS.has(kind.raw) || BAND.has(kind.raw) || areKin)) return null;
  const isOfFaith = words.slice(i, k).every(({ fold }) => FAITH.test(fold));
  const mayOpen = isOfFaith || ((k === 1 || (areKin && k === 2)) && !OPENS_SENTENCE.test(words[0]!.fold));
  if (i === 0 && !(mayOpen && (FIGHTERS.has(kind.raw) || areKin))) return null; // a sentence begins with a capital
  const isGroup = BAND.has(kind.raw) && !isOfFaith;
  const to = isOfFaith && /^(?:groups|members|fighters)$/u.test(words[k + 1]?.fold ?? '') ? k + 2 : k + 1;
  const name = text.slice(words[i]!.start - start, (isGroup ? words[k - 1]! : words[to - 1]!).end - start);
  const level = isGroup ? 'group' : 'class';
  return mention(words, i, to, slug(name), name, level);
}

/** "Murle youth | attacked": those of a people, who did something, and not "Leon youths". */
const isOfPeople = ({ words, text }: ReadSentence, from: number, k: number): boolean =>
  KINSMEN.has(words[k]!.raw) &&
  !FAITH.test(words[from]!.fold) &&
  !(words[k]!.raw === 'hunters' && /^(?:nazi|bounty|treasure|fortune|game|trophy)$/u.test(words[k - 1]?.fold ?? '')) &&
  !IN_ANGER.test(text) &&
  (words[k]!.raw !== 'youth' ||
    eventVerb(
      words[/^(?:reportedly|allegedly|also|then)$/u.test(words[k + 1]?.fold ?? '') ? k + 2 : k + 1]?.fold ?? '',
    ) !== undefined) &&
  placesNamed(joined(words, from, k)).length === 0;

/** What is done about an attack. */
const IN_ANGER =
  /\b(?:in (?:protest|anger|revenge|retaliation)|to protest|after the (?:\p{L}+ )?(?:attack|bombing|blast|killings?|shooting|raid))\b/u;

/** What may begin a sentence before "rebels" and is no people: "Chechen | rebels" are called so, "Armed | rebels" are not. */
const OPENS_SENTENCE =
  /(?:ed|y|ing|ive|ous|ful|less|able)$|^(?:drunk|suspect|when|after|before|as|if|while|until|since|but|or|though|although|because|where|then|how|why|what|whether|with|by|both|such|more|other|another|any|no|only|even|now|today|later|earlier|its|their|his|our|fellow|former|ex|local|foreign|young|government|anti|pro|hundreds|dozens|thousands|scores|teenage|women|female|child|hardline|rival|fresh|new|rogue|urban|rural|right|left|far|wing|dissident|provincial|regional|domestic|ethnic|tribal|nomadic|religious|radical|extreme|extremist|top)$/u;

/** "the Sunni group": what they believe or whose kin they are, and no name. */
const FAITH =
  /^(?:militant|armed|rebel|terror|terrorist|extremist|insurgent|criminal|shia|shiite|sunni|muslim|islamist|islamic|salafist|salafi|christian|hindu|sikh|jewish|jihadist|kurdish|arab|tuareg|baloch|pashtun|maoist|marxist|communist|anarchist|separatist|republican|loyalist|unionist)$/u;

const isNamePart = (word: Word | undefined): boolean =>
  isCapitalised(word) && /^\p{Lu}\p{Ll}/u.test(word.raw) && !DESCRIBES.has(word.fold) && !countryNamed(word.raw);

/** "armed forces High Command", "Army General Staff": its head is named with it. */
const pastCommand = (words: readonly Word[], to: number): number =>
  /^(?:high command|general staff)$/u.test(`${words[to]?.fold} ${words[to + 1]?.fold}`) ? to + 2 : to;

/** With the adjective before it: "Leonese Army", "extreme rightist groups". */
function party({ words, text, start }: ReadSentence, i: number, to: number, level: ActorLevel): ActorMention {
  const before = i > 0 && isAdjective(words[i - 1]!) && text[words[i]!.start - start - 1] !== ',' ? i - 1 : i;
  const home = level === 'state' && before === i && words[i - 1]?.fold === "'s" ? i - 2 : i;
  const country = home >= 0 && home < i ? countryNamed(words[home]!.raw) : null;
  const from = country
    ? home
    : words[before]!.fold === 'wing' && /^(?:right|left)$/u.test(words[before - 1]?.fold ?? '')
      ? before - 1
      : before;
  const written = text.slice(words[from]!.start - start, words[to - 1]!.end - start).replace(/\s+/gu, ' ');
  const name = country ? country.name : written; // “Leon’s military” is Leon
  return mention(words, from, to, slug(name), name, level);
}

const isAdjective = (word: Word): boolean =>
  !DESCRIBES.has(word.fold) &&
  (/(?:an|ese|ist|ish|ian|eme|al|ing|right|left|dissident)$/u.test(word.fold) || countryNamed(word.raw) !== undefined);
