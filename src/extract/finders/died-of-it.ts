import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { peopleFrom } from '../people/people-from.ts';
import type { PeopleGroup } from '../people/people-group.ts';
import { gapAfter } from '../text/gap-after.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Word } from '../text/words.ts';
import { draftsOf } from './figure-drafts.ts';

const DIED = new Set('died dies succumbed'.split(' '));
const NEEDED = neededWords(DIED, ['pronounced', 'declared']);
/** How far before "died" its subject may begin. */
const REACH = 24;
/** Behind these, another subject begins. */
const OPENS = /^(?:say|says|said|that|while|when|after|as|because|if|where|but)$/u;
const OTHER_VERB = /^(?:he|she|they|it|and|killed|dead|died|charged|accused|arrested|suspected|wanted|convicted)$/u;
const HURT = /^(?:shot|wounded|injured|hurt|hit|struck|stabbed|burned|beaten|hospitali[sz]ed|victims?|wounds?)$/u;
const SAID_DEAD = /^(?:pronounced|declared|was|were|been|later|soon|and)$/u;
const AUX = /^(?:has|have|had|later|now|also|since|reportedly)$/u;

/** "A man shot at a party on Saturday | has died", "one of the victims of the blast | died": those who are told to be hurt died of it. */
function diedOfIt(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  return sentence.words.flatMap(({ fold }, i): Draft[] => {
    const [group] = DIED.has(fold) || isSaidDead(sentence.words, i) ? hurtBefore(sentence, i) : [];
    const found = group && { groups: [group], from: group.from, to: i + 1, pattern: 'passive' };
    return found ? draftsOf(sentence, i, 'killed', found) : [];
  });
}

/** "was pronounced | dead". */
const isSaidDead = (words: readonly Word[], i: number): boolean =>
  words[i]!.fold === 'dead' && /^(?:pronounced|declared)$/u.test(words[i - 1]?.fold ?? '');

/** The sentence's figures and those of who died of it: who is dead is not wounded, and one of four wounded leaves three. */
export function withDiedOfIt(sentence: ReadSentence, drafts: readonly Draft[]): Draft[] {
  const knownAs = ({ cue }: Draft): string | undefined =>
    drafts.find((d) => /killed$/u.test(d.field) && d.cue.start < cue.end && cue.end <= d.cue.end)?.foundBy;
  const died = diedOfIt(sentence).filter((draft) => /^(?:casualties\/named)?$/u.test(knownAs(draft) ?? ''));
  const among = (draft: Draft): Draft | undefined =>
    died.find(({ cue }) => /wounded/u.test(draft.field) && cue.start <= draft.cue.start && draft.cue.end <= cue.end);
  return [
    ...drafts.flatMap((draft): Draft[] => {
      const of = among(draft);
      if (!of) return [draft];
      return of.cue.start === draft.cue.start ? [] : [{ ...draft, foundBy: 'casualties/shot' }];
    }),
    ...died.filter((draft) => knownAs(draft) === undefined),
  ];
}

/** The subject of "died" where more than an auxiliary stands between them, and what stands there says that they were hurt. */
function hurtBefore(sentence: ReadSentence, died: number): PeopleGroup[] {
  const { words } = sentence;
  let end = died;
  if (isSaidDead(words, died)) while (SAID_DEAD.test(words[end - 1]?.fold ?? '')) end -= 1;
  while (AUX.test(words[end - 1]?.fold ?? '')) end -= 1;
  const from = subjectFrom(sentence, end);
  const groups = from === null ? [] : peopleFrom(sentence, from);
  const to = groups[0]?.to ?? end;
  if (groups.length !== 1 || to === end || !isTold(words.slice(from!, end))) return [];
  return groups.map((group) => ({ ...group, noun: group.noun?.replace(/ \p{L}+ly$/u, '') ?? null }));
}

/** Where the words begin that hold nothing but the subject; null where something else was done in between. */
function subjectFrom(sentence: ReadSentence, end: number): number | null {
  const { words } = sentence;
  for (let k = end - 1; k >= Math.max(0, end - REACH); k -= 1) {
    const { fold } = words[k]!;
    if (k < end - 1 && /[.;:!?“”"—]/u.test(gapAfter(sentence, k))) return k + 1;
    if (OPENS.test(fold) && !(fold === 'after' && HURT.test(words[k - 1]?.fold ?? ''))) return k + 1;
    if (OTHER_VERB.test(fold) || (isAuxiliary(fold) && words[k - 1]?.fold !== 'who')) return null;
    if (k === 0) return 0;
  }
  return null;
}

const isAuxiliary = (fold: string): boolean => /^(?:was|were|is|are|will|would)$/u.test(fold);

/** "who was shot", not "who shot a guard". */
function isTold(words: readonly Word[]): boolean {
  const who = words.findIndex(({ fold }) => fold === 'who');
  if (who >= 0 && !/^(?:was|were|is|had|suffered|sustained)$/u.test(words[who + 1]?.fold ?? '')) return false;
  return words.some(({ fold }) => HURT.test(fold));
}
