import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { peopleFrom } from '../people/people-from.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Word } from '../text/words.ts';
import { draftsOf } from './figure-drafts.ts';
import { isUnreal } from './unreal-harm.ts';

const DEATH = new Set(
  'murder murders assassination assassinations killing killings death deaths massacre massacres slaying slayings execution executions life lives'.split(
    ' ',
  ),
);
const INJURY = new Set('injury injuries wounding hospitalisation hospitalization'.split(' '));
const BODY = new Set('body bodies corpse corpses remains'.split(' '));
/** "fighting to save | the lives of nine people": hurt. */
const isFoughtFor = (words: readonly Word[], i: number): boolean =>
  words[i]!.fold === 'lives' &&
  /^(?:save|saving)$/u.test(words[i - 2]?.fold ?? '') &&
  words.slice(Math.max(0, i - 7), i).some(({ fold }) => FIGHTING.test(fold));
const FIGHTING = /^(?:battl|fight|struggl)(?:e|es|ed|ing|s)$|^fought$/u;

/** "injuries to five people". */
const DONE_TO = new Set(['injury', 'injuries', 'wounds']);
/** "the fatal | shooting of a guard". */
const isFatal = (words: readonly Word[], i: number): boolean =>
  SHOOTING.has(words[i]!.fold) && /^(?:fatal|deadly)$/u.test(words[i - 1]?.fold ?? '');
const SHOOTING = new Set(['shooting', 'stabbing', 'beating']);
const NEEDED = neededWords(DEATH, INJURY, BODY, DONE_TO, SHOOTING);

/** "the | attempted murder of two guards". */
const TRIED = /^(?:attempted|failed|planned|foiled|intended)$/u;

/** "had been blamed for the deaths of 900 people": all that somebody is known for. */
const isRecord = (words: readonly Word[], i: number): boolean =>
  /\bbeen (?:responsible|blamed) for (?:the )?$/u.test(
    words
      .slice(Math.max(0, i - 5), i)
      .map(({ fold }) => `${fold} `)
      .join(''),
  );

/** "the killing | on Monday | of two clerks": the first word behind the day. */
const pastTime = (words: readonly Word[], k: number): number =>
  words[k]?.fold === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(words[k + 1]?.fold ?? '') ? k + 2 : k;

const ARTICLE = /^(?:the|his|her|their)$/u;

/** "the bodies of three men were found", "found the bodies of three men": dead, whoever they are. */
const isFoundDead = (words: readonly Word[], i: number): boolean =>
  BODY.has(words[i]!.fold) &&
  words[i + 3]?.fold !== 'more' &&
  words.slice(Math.max(0, i - 3), i + 16).some(({ fold }) => /^(?:found|discovered|dumped)$/u.test(fold));

/** "claimed the lives of nine people"; a vest "saved the lives of the officers", and he "tried to take their lives". */
const isTaken = (words: readonly Word[], i: number): boolean =>
  !/^li(?:fe|ves)$/u.test(words[i]!.fold) ||
  words
    .slice(Math.max(0, i - 3), i)
    .some(({ fold }, k, near) => TAKEN.test(fold) && !isUnreal(words, i - near.length + k));
const TAKEN = /^(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|takes?|taken|taking|took|loss|lost|losing|end(?:s|ed|ing)?)$/u;

/** "the murder of four teachers and a driver", "the injury of nine people": people whom a noun of harm governs. */
export function harmOfPeople(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { words } = sentence;
  return words.flatMap(({ fold }, i): Draft[] => {
    const isDoneTo = DONE_TO.has(fold) && words[i + 1]?.fold === 'to';
    const isHurt = INJURY.has(fold) || isDoneTo || isFoughtFor(words, i);
    const effect = (DEATH.has(fold) && isTaken(words, i)) || isFatal(words, i) ? 'killed' : isHurt ? 'wounded' : null;
    if ((!effect && !isFoundDead(words, i)) || TRIED.test(words[i - 1]?.fold ?? '')) return [];
    const of = isDoneTo ? i + 1 : pastTime(words, i + 1);
    if ((words[of]?.fold !== 'of' && !isDoneTo) || isRecord(words, i)) return [];
    const groups = peopleFrom(sentence, words[of + 1]?.fold === 'another' ? of + 2 : of + 1);
    // "The killing of the leader" speaks of somebody known, and counts nobody anew.
    if (groups.every(({ from, number }) => number.state === 'number' && ARTICLE.test(words[from]!.fold))) return [];
    const pattern = groups.every(({ family }) => family) ? 'named' : 'harm-of';
    return draftsOf(sentence, i, effect ?? 'killed', { groups, from: i, to: groups.at(-1)!.to, pattern });
  });
}
