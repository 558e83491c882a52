import { mention, slug } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import type { Found } from './found.ts';

const NEEDED = neededWords('forces police policemen troops guards personnel soldiers gendarmes');

const FORCES =
  '(?:(?:[Ss]ecurity|[Gg]overnment|[Ss]tate|[Rr]iot|[Aa]nti-riot|[Pp]aramilitary|[Mm]ilitary|[Bb]order) (?:forces|police|troops|guards|personnel)|[Ss]oldiers|[Tt]roops|[Pp]olice(?: officers|men)?|[Gg]endarmes|[Pp]rison guards)';
/** Those who are no party to a fight; troops shoot at anybody else in the course of their duty. */
const CIVILIANS =
  '(?:protest(?:e|o)rs|demonstrators|marchers|strikers|civilians|villagers|residents|farmers|herders|fishermen|miners|worshippers|mourners|passengers|students|pupils|children|schoolchildren|teenagers|boys|girls|women|crowds?|refugees|migrants|asylum seekers|traders|shoppers|journalists|aid workers|rioters|inmates|prisoners|youths)';
const BETWEEN = '(?:(?!(?:and|who|after|when|as|by|of|from|near|said)\\b)[\\p{L}\\d-]+ ){0,4}';
const SHOT = '(?:shot dead|shot and killed|shot and wounded|gunned down|shot|killed|massacred|executed|fatally shot)';
const FIRED =
  '(?:opened fire (?:on|at|into)|fired (?:live (?:rounds|ammunition|bullets|fire) |rounds |shots |bullets |tear gas and live rounds )?(?:on|at|into))';
const AT = 'a |an |the |unarmed |peaceful |hundreds of |dozens of |thousands of |crowds? of ';

const ACTIVE = new RegExp(
  `(?<!\\b(?:by|on|against|the|of|at) )\\b(${FORCES}) (?:have |had |also |then |later )*(?:${SHOT} ${BETWEEN}|${FIRED} (?:${AT})*${BETWEEN})${CIVILIANS}\\b`,
  'u',
);
/** Whom they disperse stands before, or was told of. */
const DISPERSING = new RegExp(
  `\\b(${FORCES}) (?:opened fire|fired (?:live|tear gas|rubber|shots|into)|used live)[^.;]{0,60}\\bto disperse\\b`,
  'u',
);
const PASSIVE = new RegExp(
  `\\b${CIVILIANS} (?:were|was|have been|had been)? ?(?:reportedly |also )?${SHOT}[^.;,]{0,60}\\bby (?:the )?(${FORCES})\\b(?!['’]|\\s(?:fire|said))`,
  'u',
);

/** "Soldiers shot dead nine villagers", "three protesters were killed by police": the forces of a state, without its name, who harmed those who fought nobody. */
export function forcesOnCivilians(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { words, text, start } = sentence;
  const from = words[clause.from]!.start - start;
  const told = text.slice(from, words[clause.to - 1]!.end - start);
  const match = ACTIVE.exec(told) ?? DISPERSING.exec(told) ?? PASSIVE.exec(told);
  if (!match || LEFT_OPEN.test(told)) return [];
  const name = match[1]!;
  const at = start + from + match.index + match[0].lastIndexOf(name);
  const first = words.findIndex((w) => w.start === at);
  const last = words.findIndex((w) => w.end === at + name.length);
  if (first < 0 || last < first) return [];
  const actor = mention(words, first, last + 1, slug(name), name, 'state');
  const begin = words.findIndex((w) => w.start >= start + from + match.index);
  const end = words.findLastIndex((w) => w.end <= start + from + match.index + match[0].length);
  return [{ stance: 'asserted', actor, from: Math.min(begin, first), to: Math.max(end, last) + 1 }];
}

const LEFT_OPEN =
  /\b(?:not|never|denied|whether|if|alleged\p{L}*|accus\p{L}+|blam\p{L}+|claim\p{L}*|threaten\p{L}*)\b/iu;
