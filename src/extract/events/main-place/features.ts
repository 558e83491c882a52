import type { Place } from '../../../model/place.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import type { EventFile } from '../event-file.ts';
import { type Candidate, isCalled, isPlain, isTold, type Naming } from './candidates.ts';

const PROVINCE = 4;
const COUNTRY = 6;
const MOST_NAMED = 4;
const LAST_SENTENCE = 5;
const LATE = 4;
const EARLY = 2;
const NEAR = 8;

/** What all the places of a report are like together. */
export type Setting = {
  readonly main: EventFile;
  /** The country in which most of them lie, each as often as it is named. */
  readonly country: string | null;
  readonly precisions: ReadonlyMap<string, number>;
  readonly finest: number;
  /** How exact the finest of those is that lie in a province or a country, by its name. */
  readonly within: ReadonlyMap<string, number>;
};

export function settingOf(all: readonly Candidate[], main: EventFile): Setting {
  const times = new Map<string, number>();
  const within = new Map<string, number>();
  for (const { place, namings } of all) {
    const { admin1, country, where_prec } = place;
    if (country) times.set(country, (times.get(country) ?? 0) + namings.length);
    for (const wider of [admin1, country])
      if (wider) within.set(wider, Math.min(where_prec, within.get(wider) ?? where_prec));
  }
  return {
    main,
    country: [...times].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    precisions: new Map(all.map(({ place }) => [place.name, place.where_prec])),
    finest: Math.min(...all.map(({ place }) => place.where_prec)),
    within,
  };
}

/** What speaks for or against a place being where the main event was; each is true or absent. */
export function featuresOf(candidate: Candidate, setting: Setting): string[] {
  const features = new Set([
    ...sortOf(candidate.place, setting),
    ...whereNamed(candidate),
    ...candidate.namings.flatMap((naming) => inSentence(naming, setting)),
  ]);
  const exactness = `precision ${candidate.place.where_prec}`;
  const bound = [...features].filter((feature) => !feature.startsWith('precision')).map((f) => `${exactness}: ${f}`);
  if (setting.country !== 'United States') return [...features, ...bound];
  return [
    ...features,
    ...bound,
    ...[...features].filter((feature) => LOCAL.test(feature)).map((feature) => `US ${feature}`),
  ];
}

/** American papers write of their own town: what says where a report was written and how its places are known weighs otherwise. */
const LOCAL = /^(?:precision|named|first|desk|only|cue|in the|in another|in no|holds|of )/u;

function sortOf({ name, where_prec, lat, country }: Place, { country: most, finest, within }: Setting): string[] {
  return [
    `precision ${where_prec}${lat === null ? ', unlisted' : ''}`,
    country === null ? 'in no known country' : country === most ? 'in the country of most' : 'in another country',
    ...(isCalled(name, placeWords.bases) ? ['a base'] : []),
    ...(isCalled(name, placeWords.facilities) ? ['a facility'] : []),
    ...((within.get(name) ?? where_prec) < where_prec ? ['holds another'] : []),
    ...(where_prec >= PROVINCE && finest === where_prec ? ['nothing finer is named'] : []),
    ...(where_prec >= COUNTRY ? ['a country'] : []),
  ];
}

function whereNamed({ namings }: Candidate): string[] {
  const first = namings.find(({ isDesk, line }) => !isDesk && line !== null)?.line ?? null;
  const all = (test: (naming: Naming) => boolean, feature: string): string[] => (namings.every(test) ? [feature] : []);
  return [
    `named ${Math.min(MOST_NAMED, namings.length)} times`,
    `first in sentence ${first === null ? 'none' : Math.min(first, LAST_SENTENCE)}`,
    ...(namings.some(({ line }) => line === null) ? ['in the headline'] : []),
    ...(namings.some(({ isDesk }) => isDesk) ? ['desk'] : []),
    ...(namings.some(({ isDesk, sentence }) => isDesk && THIS_TOWN.test(sentence.text))
      ? ['the desk, called this town']
      : []),
    ...all(({ isDesk }) => isDesk, 'only the desk'),
    ...all(({ isElsewhere }) => isElsewhere, 'only elsewhere'),
    ...all(({ isBeside }) => isBeside, 'only beside'),
  ];
}

function inSentence(naming: Naming, { main, precisions }: Setting): string[] {
  const { mention, isElsewhere, isBeside, isState, file, sentence, line } = naming;
  const of = [
    `cue ${mention.cue}`,
    ...(isElsewhere ? ['elsewhere once'] : []),
    ...(isBeside ? ['beside once'] : []),
    ...(mention.around ? ['around a village'] : []),
    ...(isState ? ['its state'] : []),
  ];
  if (!isPlain(naming)) return of;
  const isMain = file === main;
  const isScene = isMain && isTold(naming);
  return [
    ...of,
    'plain',
    isMain ? 'of the main event' : file ? 'of another event' : 'of no event',
    ...(isScene ? ['told of the main event'] : []),
    ...(isScene && line !== null && line < EARLY ? ['told of the main event early'] : []),
    ...(sentence.paragraph >= LATE ? ['late'] : []),
    ...inWords(naming),
    ...besideOthers(naming, precisions),
  ];
}

/** "in this northern oil centre": the town from which it is written. */
const THIS_TOWN =
  /\b(?:in|on|at|near|of|outside|through|rocked|hit|struck) this (?:[\p{L}’'-]{2,20} ){0,4}(?:city|town|village|cent(?:er|re)|port|capital|island|province|region|district|settlement|camp|resort|suburb|hamlet|enclave|oasis)\b/u;
const BEFORE =
  /^(?:in|at|near|of|from|to|on|outside|around|for|and|the|by|against|town|city|village|district|province|area|region|into|between)$/u;
const BEHIND =
  /^(?:district|province|region|city|town|village|area|police|state|county|on|when|where|airport|base|and|neighbou?rhood|governorate|valley)$/u;
const HARM =
  /\b(?:kill|wound|injur|dead|died|dies|hurt|casualt|shot|blast|explo|attack|bomb|ambush|fire|raid|massacr|gunm|blew|struck|storm)/iu;
const BACKGROUND = /\b(?:last (?:year|month|week)|in (?:19|20)\d\d|years ago|earlier this|since)\b/iu;
const ANOTHER =
  /\b(?:since|last|previous|earlier|another|similar|also|meanwhile|elsewhere|separate|separately|second|other)\b/iu;
/** "Toledo, | a rich district". */
const KIND_BEHIND =
  /^, (?:an?|the|one of) (?:[\p{L}'’-]+ ){0,3}(?:village|town|district|suburb|quarter|neighbou?rhood|area|hamlet|settlement|city|resort|port)\b/u;
const LONGEST_LEAD = 60;
/** In characters: no sentence that people read is longer. */
const REACH = 300;
const LONGEST_TAIL = 40;

/** What the words before a place say of it. */
const LEADS: readonly (readonly [string, RegExp])[] = [
  ['it happened there', /(?:took place|taken place|happened|occurred|carried out)[^.]{0,30}$/iu],
  [
    'a deed before it',
    /(?:attacked|struck|hit|stormed|raided|bombed|shelled|targeted|ambushed|overran|killed|exploded|detonated|blew up|went off|opened fire)[^.]{0,25}$/iu,
  ],
  ['of a town called', /(?:town|village|city|district|suburb|neighbou?rhood|municipality|area|settlement|port) of $/iu],
  ['of a province called', /(?:province|state|region|department|governorate) of $/iu],
  ['the capital', /capital,? (?:city,? )?(?:of )?$/iu],
  ['so far from it', /\b(?:km|kms|kilomet(?:er|re)s?|miles?)\b[^.]{0,40}$/iu],
  [
    'whose officials',
    /(?:officials?|police|governor|minister|spokes\p{L}+|mayor|chief|commander|hospital|army|military|government|authorities) (?:in|of|from|for) (?:the )?$/iu,
  ],
  ['in brackets', /\([^)]{0,50}$/u],
  [
    'on the way',
    /(?:from|to|towards?|between|fled|flee|travell?ing|returning|route|way|road) (?:the )?(?:[\p{L}\d]+ )?$/iu,
  ],
];

function inWords({ sentence, mention }: Naming): string[] {
  const { words, text, start } = sentence;
  const at = words.findIndex((word) => word.start >= mention.start);
  const behind = words.findIndex((word) => word.start >= mention.end);
  const to = behind < 0 ? words.length : behind;
  const before = words[at - 1]?.fold ?? '';
  const next = words[to]?.fold ?? '';
  const near = words.slice(Math.max(0, at - NEAR), at);
  const from = mention.start - start;
  const lead = text.slice(Math.max(0, from - LONGEST_LEAD), from);
  const around = text.slice(Math.max(0, from - REACH), from + REACH);
  const tail = text.slice(mention.end - start, mention.end - start + LONGEST_TAIL);
  return [
    ...(BEFORE.test(before) ? [`before it “${before}”`] : []),
    ...(BEHIND.test(next) ? [`behind it “${next}”`] : []),
    ...(near.some(({ fold }) => eventNoun(fold)) ? ['an event before it'] : []),
    ...(near.some(({ fold }) => HARM.test(fold)) ? ['harm before it'] : []),
    ...(words.slice(to, to + NEAR).some(({ fold }) => eventNoun(fold)) ? ['an event behind it'] : []),
    ...(sentence.times.some(({ days }) => days !== null) ? ['with a day'] : []),
    ...(HARM.test(around) ? ['with harm'] : []),
    ...(BACKGROUND.test(around) ? ['with words of the past'] : []),
    ...(ANOTHER.test(text.slice(0, LONGEST_LEAD)) ? ['with words of another'] : []),
    ...(/^.{0,12}\b(?:said|told|according)\b/u.test(tail) ? ['said behind it'] : []),
    ...(KIND_BEHIND.test(tail) ? ['what it is behind it'] : []),
    ...(/^,? (?:about |some |around )?\d+ ?(?:km|kilomet|miles|kms)/u.test(tail) ? ['how far behind it'] : []),
    ...LEADS.flatMap(([feature, pattern]) => (pattern.test(lead) ? [feature] : [])),
  ];
}

const GAP = 25;

/** "Kabo, Leon": beside a wider or a finer place. */
function besideOthers({ sentence, mention }: Naming, precisions: Setting['precisions']): string[] {
  const precOf = (name: string): number => precisions.get(name)!;
  const own = precOf(mention.place.name);
  const others = sentence.places.filter((other) => other !== mention);
  const follows = others.filter(({ start }) => start > mention.end && start - mention.end < GAP);
  const precedes = others.filter(({ end }) => end < mention.start && mention.start - end < GAP);
  const isJoined = (from: number, to: number): boolean =>
    sentence.text.slice(from - sentence.start, to - sentence.start) === ', ';
  return [
    ...(follows.some(({ place }) => precOf(place.name) > own) ? ['a wider one follows'] : []),
    ...(precedes.some(({ place }) => precOf(place.name) < own) ? ['a finer one precedes'] : []),
    ...(follows.some(({ start }) => isJoined(mention.end, start)) ? ['a comma and another behind it'] : []),
    ...(precedes.some(({ end }) => isJoined(end, mention.start)) ? ['another and a comma before it'] : []),
  ];
}
