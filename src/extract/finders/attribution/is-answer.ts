import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadSentence } from '../../mention.ts';

/** "soldiers killed | three of the attackers", "killed | four of them", "shot | out the tyres": the answer to the deed. */
export const isAnswer = (words: ReadSentence['words'], k: number): boolean =>
  words[k + 1]?.fold === 'out' ||
  isAfterwards(words, k) ||
  (words[k + 2]?.fold === 'of' && words[k + 3]?.fold === 'them') ||
  words
    .slice(k + 1, k + NEAR)
    .some(
      ({ fold }, n, near) =>
        (DOERS.test(fold) ||
          (FOES.test(fold) && near.slice(0, n).some((w) => /^(?:the|all|suspected|alleged)$/u.test(w.fold)))) &&
        !near.slice(0, n).some((w) => /^(?:in|by|with|after|near)$/u.test(w.fold)),
    );

/** "shot | and killed one of the | gunmen": how far they may stand behind the first verb. */
const NEAR = 7;

/** Behind the lead, "the army killed | three rebels", "forces conducted | an operation": what those without a name did about the deed that it tells. */
export const isLaterAnswer = (
  { words, index }: ReadSentence,
  { level, name, from }: ActorMention,
  k: number,
): boolean =>
  index > 1 &&
  level === 'state' &&
  (/^\p{Ll}/u.test(name) || (from === 0 && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name))) && // “Security forces” where a sentence begins
  words
    .slice(k + 1, k + 4)
    .some(
      ({ fold }, n, near) =>
        (FOES.test(fold) || fold === 'guerrillas' || fold === 'operation') &&
        near
          .slice(0, n)
          .every((w) =>
            /^(?:\d+|an?|air|supported|joint|search|one|two|three|four|five|six|seven|eight|nine|ten|more|\p{L}+(?:een|dozen))$/u.test(
              w.fold,
            ),
          ),
    );

/** "killed nine | in the ensuing gunfight", "in the clash that followed". */
const isAfterwards = (words: ReadSentence['words'], k: number): boolean =>
  words
    .slice(k + 1, k + 12)
    .some(({ fold }, n, near) => fold === 'ensuing' || (fold === 'followed' && near[n - 1]?.fold === 'that'));

/** "killed the four | terrorists", "killed all the | rebels": those of whom the report has told. */
export const FOES = /^(?:terrorists?|militants?|separatists?|insurgents?|rebels?|jihadists?|extremists?)$/u;

/** Those who did the deed that a report tells of, whatever they are. */
const DOERS =
  /^(?:attackers?|assailants?|gunm[ae]n|bombers?|hijackers?|hostage-takers?|kidnappers?|shooters?|perpetrators?)$/u;

/** "We responded to | the massacres by the ELN", "in revenge for | a raid by the ELN": words of answering stand right before the deed. */
export const isAnswered = (words: ReadSentence['words'], from: number, deed: number): boolean =>
  ANSWERED.test(
    words
      .slice(Math.max(from, deed - LONGEST_ANSWER), deed)
      .map(({ fold }) => fold)
      .join(' '),
  );

const LONGEST_ANSWER = 10;
const ANSWERED =
  /\b(?:(?:we|it|they|group|movement) (?:(?:have|has|had) )?responded to|in (?:revenge|retaliation|reprisal|response) (?:for|to)|to avenge|avenging) (?:the |an? |that |this |these |those |its |last |recent |\p{L}+ (?=\p{L}+ (?:by|carried)\b)){0,3}(?:\p{L}+ )?(?:\p{L}+ (?:out )?)?$/u;
