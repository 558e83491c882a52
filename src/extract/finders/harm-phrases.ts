import type { Word } from '../text/words.ts';

/** What a phrase says was done to people: `shot` says that bullets hit them, not whether they lived. */
export type Effect = 'killed' | 'wounded' | 'shot';

/** Words that say by themselves what happened to the people that they follow. `to`: the word behind the phrase. */
export type Harm = { readonly effect: Effect; readonly to: number };

/** Words of which one must stand there, unless the step may be left out. */
type Step = { readonly words: ReadonlySet<string>; readonly optional: boolean; readonly gap: boolean };
type Pattern = { readonly effect: Effect; readonly steps: readonly Step[]; readonly behind: RegExp | null };

/** A phrase of steps, each of words between which "|" stands; a step that ends in "?" may be left out; "..." is a few words; `behind`: the word before it. */
const phrase = (effect: Effect, text: string, behind: RegExp | null = null): Pattern => ({
  effect,
  behind,
  steps: text.split(' ').map((step) => ({
    words: new Set(step.replace('?', '').split('|')),
    optional: step.endsWith('?'),
    gap: step === '...',
  })),
});

const TO_HOSPITAL =
  'admitted|taken|rushed|transported|airlifted|flown|sent|driven|carried|brought|transferred|hospitalized|hospitalised';
/** Up to four words on how many wounds there are, or how bad. */
const OF_WOUNDS = Array(4)
  .fill(
    'from|a|an|one|two|three|four|five|six|at|least|single|multiple|several|numerous|various|varying|degrees|of|apparent|possible|minor|major|moderate|light|slight|grievous|critical|superficial|mild|serious|severe|traumatic|brain|head|nonlifethreatening|nonfatal|non|fatal|life|threatening?',
  )
  .join(' ');
const WOUNDS = 'wound|wounds|injury|injuries|burns|bruises|cuts|fractures|concussion|concussions';
/** Who is hit there is hurt; of who is hit in the head nothing is said. */
const LIMBS =
  'arm|arms|leg|legs|hand|hands|foot|feet|shoulder|shoulders|thigh|thighs|knee|knees|ankle|wrist|finger|fingers|limb|limbs';
const PATTERNS: readonly Pattern[] = [
  phrase('killed', `suffered|sustained|received fatal|mortal ${WOUNDS}`),
  phrase('killed', `suffered|sustained|received ${WOUNDS} that|which? were? incompatible with life`),
  phrase('wounded', 'hospitalized|hospitalised'),
  phrase('wounded', 'took|drove themselves|himself|herself to ... hospital|hospitals|clinic'),
  phrase('wounded', 'being treated at|in ... hospital|hospitals|clinic'),
  phrase('wounded', 'treated at|in a|an|the? ... hospital|hospitals|clinic', /^(?:was|were)$/u),
  phrase('wounded', `hit|struck|shot in the|his|her|both left|right|upper|lower? ${LIMBS}`, /^(?:was|were)$/u),
  phrase('wounded', `lost a|an|one|two|three|his|her|their|both left|right? ${LIMBS}|eye|eyes|sight`),
  phrase('wounded', 'being treated after|following', /^(?:is|are|was|were|still)$/u),
  phrase(
    'wounded',
    `${TO_HOSPITAL} by|via|in? a|an? ambulance|private|helicopter|medics? vehicle|vehicles|car? to ... hospital|hospitals|clinic|infirmary`,
  ),
  phrase(
    'wounded',
    `${TO_HOSPITAL} by|via|in? a|an? ambulance|private? vehicle|car? to ... medical|trauma center|centre`,
  ),
  phrase('wounded', 'treated|recovering|located|found ... for|from|with gunshot|bullet|gun|shrapnel|stab wound|wounds'),
  phrase(
    'wounded',
    `suffered|sustained ${OF_WOUNDS} gunshot|bullet ${WOUNDS} and is|are|was|were|remain receiving|undergoing|being|recovering|hospitalized|hospitalised`,
  ),
  phrase('shot', `had|suffered|sustained ${OF_WOUNDS} gunshot|bullet ${WOUNDS}`),
  phrase(
    'wounded',
    `with|had|have|suffering|suffered|sustained|from ${OF_WOUNDS} gunshot|bullet|gun|shrapnel|stab ${WOUNDS}`,
    /^(?!dead$|died$)/u,
  ),
  phrase('wounded', `suffered|sustained|received ${OF_WOUNDS} ${WOUNDS}`),
  phrase('wounded', `came|escaped|survived away? with ${OF_WOUNDS} ${WOUNDS}`),
  phrase('wounded', `treated|treatment|diagnosed for|with ${OF_WOUNDS} ${WOUNDS}`),
  phrase('wounded', `have ${OF_WOUNDS} ${WOUNDS}`),
  phrase('wounded', 'treated|treatment for smoke|gas inhalation'),
  phrase('wounded', 'receiving|undergoing medical|emergency? treatment|attention|care|surgery'),
  phrase('wounded', 'fighting|battling for their|his|her life|lives', /^(?:is|are|was|were|still|now)$/u),
  phrase('wounded', 'in hospital|hospitals', /^(?:is|are|was|were)$/u),
  phrase('wounded', 'in stable|serious|critical|fair|good|grave condition'),
  phrase(
    'wounded',
    'struck|hit by some|flying|the|a|falling? shrapnel|splinters|splinter|fragments|fragment|debris|glass',
  ),
  phrase('shot', 'struck|hit|grazed by a|an|the|several? stray|apparent? gunfire|bullet|bullets|gunshots|shots'),
  phrase('wounded', 'recovering in|at|after', /^(?:is|are|was|were|now|still)$/u),
  phrase('wounded', `recovering from ${OF_WOUNDS} ${WOUNDS}|surgery`),
  phrase('killed', 'lost their|his|her life|lives'),
  phrase('killed', 'embraced|embracing|attained|attaining martyrdom|shahadat'),
  phrase('killed', 'laid|sacrificed down? their|his|her life|lives'),
  phrase('killed', 'paid|pay|made the supreme|ultimate price|sacrifice'),
  phrase('killed', 'found shot? dead'),
  phrase(
    'killed',
    'machinegunned|stabbed|beaten|hacked|burned|burnt|bludgeoned|trampled|tortured|crushed|stoned to death',
  ),
  phrase(
    'killed',
    'shot|stabbed|beaten|hacked|burned|burnt|bludgeoned|stoned or|and shot|stabbed|beaten|hacked|burned|burnt|stoned to death',
  ),
  phrase('killed', 'lynched|beheaded|decapitated|strangled|hanged'),
  phrase('killed', 'burned|burnt|buried|burning alive'),
  phrase('killed', 'succumbed to|due'),
];

const firstWords = ({ steps }: Pattern): string[] =>
  steps.slice(0, 1 + steps.findIndex(({ optional }) => !optional)).flatMap(({ words }) => [...words]);
const BY_FIRST_WORD = new Map<string, Pattern[]>();
for (const pattern of PATTERNS)
  for (const word of firstWords(pattern)) BY_FIRST_WORD.getOrInsertComputed(word, () => []).push(pattern);
/** What phrases of harm begin with. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(BY_FIRST_WORD.keys());

/** "receiving treatment for depression": no attack did that. */
const ILLNESS =
  /^(?:depression|anxiety|cancer|stress|addiction|alcoholism|mental|psychological|psychiatric|ptsd|illness)$/u;

/** "taken to hospital | in a state of severe shock", "treated | for shock": nothing hit him. */
const isOfShock = (words: readonly Word[], to: number): boolean =>
  /^(?:(?:in|with|for|from|suffering from)(?: a)?(?: state of)?(?: severe| deep)? shock)(?! (?:waves?|with|and))\b/u.test(
    words
      .slice(to, to + 6)
      .map(({ fold }) => fold)
      .join(' '),
  );

/** "was treated at hospital | and released": he may only have been looked at. */
const isOnlySeen = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]!.fold === 'treated' &&
  /^(?:at|in)$/u.test(words[from + 1]?.fold ?? '') &&
  /^and (?:later )?(?:released|discharged)/u.test(
    words
      .slice(to, to + 3)
      .map(({ fold }) => fold)
      .join(' '),
  );

/** "found | dead with gunshot wounds": of what he died. */
const isOfDead = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ fold }) => fold === 'dead');

/** The phrase of harm that begins at a word; null where none does. */
export function harmAt(words: readonly Word[], i: number): Harm | null {
  for (const { effect, steps, behind } of BY_FIRST_WORD.get(words[i]!.fold) ?? []) {
    const to = behind?.test(words[i - 1]?.fold ?? '') === false ? null : endOf(words, i, steps);
    if (
      to !== null &&
      (isOfShock(words, to) || isOnlySeen(words, i, to) || (effect === 'wounded' && isOfDead(words, i, to)))
    )
      continue;
    if (to !== null && !(words[to]?.fold === 'for' && ILLNESS.test(words[to + 1]?.fold ?? ''))) return { effect, to };
  }
  return null;
}

function endOf(words: readonly Word[], from: number, steps: readonly Step[]): number | null {
  let at = from;
  for (const [k, { words: choice, optional, gap }] of steps.entries()) {
    if (gap) at = nextOf(words, at, steps[k + 1]!.words);
    else if (choice.has(words[at]?.fold ?? '')) at += 1;
    else if (!optional) return null;
  }
  return at;
}

const WIDEST_GAP = 5;

/** Where one of these words stands next, or the same place where none follows soon. */
function nextOf(words: readonly Word[], from: number, choice: ReadonlySet<string>): number {
  for (let at = from; at <= from + WIDEST_GAP; at += 1) if (choice.has(words[at]?.fold ?? '')) return at;
  return from;
}
