import type { Span } from '../../model/quote.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { countryNamed, placesNamed } from '../lexicon/gazetteer.ts';
import { actorOf } from '../lexicon/lexicon.ts';
import { isCapitalised, isNext, joined, type Word } from '../text/words.ts';
import { type ActorMention, mention, slug } from './actor-mention.ts';
import { lexiconAt } from './named-groups.ts';

type Sentence = { readonly words: readonly Word[] };
type Run = { readonly from: number; readonly to: number };

/** In characters: what stands beside a name. */
const BESIDE = 70;
const LONGEST = 8;
const JOINT = /^(?:of|for|the|de|des|du|la|del|al|ul|wal|wa|and|et|y|i|e|'s)$/u;
const LETTERS = /^\p{Lu}{2,6}$/u;

const FIGHTING =
  '(?:rebel|militant|guerrilla|paramilitary|terrorist|terror|separatist|secessionist|extremist|insurgent|armed|Islamist|jihadist|Islamic|loyalist|republican|dissident|Marxist|Maoist|leftist|nationalist|anarchist|criminal|drug)';
const BAND =
  '(?:groups?|organi[sz]ations?|movement|faction|outfit|gang|militia|army|network|wing|party|cartel|alliance|coalition)';

/** Words before a name that say that it is a party which fights, or lay a deed on it. */
const BEFORE: readonly RegExp[] = [
  new RegExp(`\\b${FIGHTING} ${BAND}(?:,|,? (?:called|known as|named|calling itself))? (?:the )?$`, 'u'),
  new RegExp(`\\b${BAND} (?:called|known as|named|calling itself|calling themselves) (?:the )?["“]?$`, 'u'),
  /\b(?:rebels|guerrillas|militants|fighters|gunm[ae]n|insurgents|separatists|extremists|paramilitaries|terrorists) (?:of|from|belonging to) the $/u,
  /\b(?:suspicion (?:has |had )?(?:immediately )?f(?:e|a)ll(?:s|en)? on|responsibility (?:was |had been )?claimed by|claimed by) (?:the )?$/u,
];
/** Words behind a name that say so. */
const BEHIND: readonly RegExp[] = [
  new RegExp(
    `^, (?:an?|the|one of [^,.]{0,20}) (?:[\\p{L}-]+,? ){0,4}?${FIGHTING} (?:\\p{L}+ ){0,2}?${BAND}(?=[,.;]|$| (?:that|which|who|led|of|in|based|fighting|linked|active|loyal|opposed|with|known|called|whose|blamed|behind|believed)\\b)`,
    'u',
  ),
  /^ (?:has |have |had |later |also |immediately |yesterday |\p{L}+day )*(?:claimed|claims) (?:responsibility|credit)\b/u,
];
/** The same of letters that stand for a name: nobody else is called so in these words. */
const OF_LETTERS: readonly RegExp[] = [
  /^ (?:rebel forces|rebels|militants|fighters|guerrillas|gunm[ae]n|insurgents|militiamen|paramilitaries|militia|cartel|faction)\b/u,
];
/** "for the attack", "of planting it": what is laid on somebody is a deed. */
const OF_DEED =
  /^ (?:for|of) (?:(?:the|this|that|both|\p{Lu}\p{L}+['’]s) (?:[\p{L}-]+ ){0,2}?(?:attacks?|bombings?|blasts?|explosions?|killings?|murders?|shootings?|raids?|ambush|assault|massacre|shelling|deaths)\b|(?:carrying|planting|staging|killing|attacking|bombing|firing|launching|being|orchestrating|perpetrating|masterminding)\b)/u;
const BLAMED: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing)|suspects?) (?:the )?$/u, OF_DEED],
  [/\b(?:blam(?:ed|es|ing)|attributed|pinned)\b[^.]{0,40} (?:on|to) the $/u, /^/u],
  [/\b[Tt]he $/u, /^ (?:is|was|are|were) (?:widely |also )?(?:believed|suspected|thought) (?:to (?:be|have)|of)\b/u],
];
/** Letters that stand for those who look into deeds, keep the peace, help or tell. */
const NO_PARTY =
  /^(?:UN|EU|AU|US|USA|UK|UAE|NATO|FBI|CIA|FSB|NSA|RUC|PSNI|IDF|ISAF|AMISOM|MONUC|MONUSCO|MINUSMA|MINUSCA|UNAMA|UNIFIL|UNHCR|UNICEF|ICRC|WFP|MSF|NGO|BBC|CNN|AFP|AP|DPA|EFE|PTI|ANI|RFE|VOA|TV|GMT|IED|VBIED|SUV|AK|DNA|CCTV|ATM|PM|MP|MLA|DIG|IG|SP|CRPF|BSF|ISPR|SITE)$/u;

/**
 * The actors of each sentence, with the groups that no list knows but that the report itself brings in as parties: "Red Dawn,
 * a separatist group", "blamed the RDF for it". What is brought in once is meant wherever the report writes it so.
 */
export function withBroughtIn(
  sentences: readonly Sentence[],
  actors: readonly (readonly ActorMention[])[],
  text: (span: Span) => string,
): readonly (readonly ActorMention[])[] {
  const names = new Map<string, Called>();
  for (const [k, { words }] of sentences.entries()) {
    if (isShouted(words)) continue;
    for (const run of runsIn(words)) {
      const called = broughtIn(words, run, actors[k]!, text);
      if (!called) continue;
      names.set(joined(words, run.from, run.to), called);
      if (called.letters) names.set(called.letters, called);
    }
  }
  if (!names.size) return actors;
  return sentences.map(({ words }, k) => {
    const added = runsIn(words).flatMap((run): ActorMention[] => {
      const called = names.get(joined(words, run.from, run.to));
      const isFree = actors[k]!.every(
        (a) => a.to <= run.from || run.to <= a.from || (called?.isListed && isIn(a, run)),
      );
      return called && isFree ? [mention(words, run.from, run.to, called.id, called.name, 'group')] : [];
    });
    if (!added.length) return actors[k]!;
    const others = actors[k]!.filter((a) => !added.some((run) => isIn(a, run)));
    return [...others, ...added].sort((one, other) => one.from - other.from);
  });
}

/** What a name that the report brings in is called, and the letters that it gives it. */
type Called = {
  readonly id: string;
  readonly name: string;
  readonly letters: string | null;
  readonly isListed: boolean;
};

/** Less than the whole run. */
const isIn = (a: ActorMention, { from, to }: Run): boolean => from <= a.from && a.to <= to && a.to - a.from < to - from;

function broughtIn(
  words: readonly Word[],
  run: Run,
  actors: readonly ActorMention[],
  text: (span: Span) => string,
): Called | null {
  const letters = lettersBehind(words, run, text) ? words[run.to]!.raw : null;
  const listed = letters ? actors.find((a) => a.from === run.to && a.level === 'group' && actorOf(a.id)) : undefined;
  const known = actors.find((a) => a.from < run.to && run.from < a.to);
  if (listed && (!known || (isIn(known, run) && known.to <= run.to)))
    return { id: listed.id, name: listed.name, letters: null, isListed: true };
  if (known) {
    const isWhole = known.level === 'group' && known.from === run.from && known.to === run.to && run.to - run.from > 1;
    return isWhole ? { id: known.id, name: known.name, letters: null, isListed: false } : null;
  }
  if (!isBroughtIn(words, run, letters !== null, text)) return null;
  const name = written(words, run, text);
  return { id: slug(name), name, letters, isListed: false };
}

const written = (words: readonly Word[], { from, to }: Run, text: (span: Span) => string): string =>
  text({ start: words[from]!.start, end: words[to - 1]!.end }).replace(/\s+/gu, ' ');

/** As many words a short line has, which may be a name and a verb. */
const SHORT = 6;
const SHOUTED = { short: 0.9, long: 0.6 };

/** A headline or a wire in capitals, in which every word looks like a name. */
const isShouted = (words: readonly Word[]): boolean =>
  words.filter(isCapitalised).length > words.length * (words.length > SHORT ? SHOUTED.long : SHOUTED.short);

/** Capitalised words that stand together, with the small words between them. */
function runsIn(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; ) {
    if (!isCapitalised(words[i]) || (i === 0 && /^(?:the|a|an)$/u.test(words[0]!.fold))) {
      i += 1;
      continue;
    }
    let to = i + 1;
    while (
      to < words.length &&
      to - i < LONGEST &&
      isNext(words, to) &&
      (isCapitalised(words[to]) || isJoint(words, to))
    )
      to += 1;
    while (to > i + 1 && !isCapitalised(words[to - 1])) to -= 1;
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

const isJoint = (words: readonly Word[], k: number): boolean =>
  JOINT.test(words[k]!.fold) &&
  words[k + 1] !== undefined &&
  isNext(words, k + 1) &&
  (isCapitalised(words[k + 1]) || (JOINT.test(words[k + 1]!.fold) && isCapitalised(words[k + 2])));

/** "the Armée du Nord | (ADN)": letters in a bracket behind a name, with which its words begin. */
function lettersBehind(words: readonly Word[], { from, to }: Run, text: (span: Span) => string): boolean {
  const letters = words[to];
  if (!letters || to - from < 2 || !/^\p{Lu}[\p{Lu}\p{Ll}-]{1,7}$/u.test(letters.raw)) return false;
  const gap = text({ start: words[to - 1]!.end, end: letters.start });
  return /^ [([]$/u.test(gap) && letters.raw[0] === words[from]!.raw[0];
}

const OF_PEOPLE = /(?:ist|ish|ese|ian|ean|can|gan|tan|man|yan|ic|im|nni|hia|hiite)$/u;
const KIND = new RegExp(
  `^(?:${FIGHTING}|${BAND}|rebels?|radicals|warlords?|activists?|militants?|fighters?|separatists?|gunm[ae]n|guerrillas|insurgents)$`,
  'u',
);
const INSTITUTION =
  /^(?:ministry|department|police|court|government|parliament|senate|council|office|university|church|un|united|nations)$/u;
const OF_TIME =
  /^(?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "a | Leonese rebel group", "the | Islamist militia": what kind of group it is, and no name. */
const isAdjective = (words: readonly Word[], { from, to }: Run): boolean =>
  KIND.test(words[to]?.raw ?? '') && (to - from === 1 || OF_PEOPLE.test(words[to - 1]!.raw));

function isBroughtIn(words: readonly Word[], run: Run, letters: boolean, text: (span: Span) => string): boolean {
  const { from, to } = run;
  const first = words[from]!.raw;
  const isLetters = to - from === 1 && LETTERS.test(first);
  if (to - from === 1 && (isLetters ? NO_PARTY.test(first) : from === 0)) return false;
  if (!isLetters && isAdjective(words, run)) return false;
  if (words.slice(from, to).some(({ fold }) => INSTITUTION.test(fold))) return false;
  if (OF_TIME.test(words[to - 1]!.fold) || COMMON_WORDS.has(words[from]!.fold)) return false;
  if (/^(?:in|at|near)$/u.test(words[words[from - 1]?.fold === 'the' ? from - 2 : from - 1]?.fold ?? '')) return false;
  const name = joined(words, from, to);
  if (countryNamed(name) || countryNamed(first) || placesNamed(name).length > 0 || lexiconAt(words, from)) return false;
  const end = letters ? words[to]!.end + 1 : words[to - 1]!.end;
  const before = text({ start: Math.max(words[0]!.start, words[from]!.start - BESIDE), end: words[from]!.start });
  const behind = text({ start: end, end: Math.min(words.at(-1)!.end, end + BESIDE) });
  if (
    /\b(?:spokes\p{L}+|leader|commander|chief|head|minister|president|,) $/u.test(before) &&
    !letters &&
    /^ (?:said|claimed|has claimed|told)/u.test(behind)
  )
    return false;
  return (
    BEFORE.some((pattern) => pattern.test(before)) ||
    BEHIND.some((pattern) => pattern.test(behind)) ||
    (isLetters && OF_LETTERS.some((pattern) => pattern.test(behind))) ||
    ((isLetters || letters || (to - from > 1 && /\bthe $/u.test(before))) &&
      BLAMED.some(([b, after]) => b.test(before) && after.test(behind)))
  );
}
