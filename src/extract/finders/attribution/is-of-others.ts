import type { ActorMention } from '../../actors/actor-mention.ts';
import { eventNoun } from '../../lexicon/event-words.ts';
import type { ReadSentence } from '../../mention.ts';

/** "the war that | Leon launched", "the war | Leon fought", "| Leon fought two wars there". */
export const isOfWar = ({ words }: ReadSentence, { from, to }: ActorMention): boolean => {
  if (/^(?:launched|began|started|waged|fought)$/u.test(words[to]?.fold ?? ''))
    if (
      words
        .slice(to + 1, to + 5)
        .some(({ fold }, k) => /^wars?$/u.test(fold) && !eventNoun(words[to + k + 2]?.fold ?? ''))
    )
      return true;
  const war = /^(?:that|which)$/u.test(words[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  return (
    /^(?:war|conflict|insurgency)$/u.test(words[war]?.fold ?? '') &&
    /^(?:launched|began|started|waged|fought|declared)$/u.test(words[to]?.fold ?? '')
  );
};

/** "the ELN | 's terror allies strike": others than they. */
export const isOfAllies = ({ words }: ReadSentence, { to }: ActorMention): boolean =>
  words[to]?.fold === "'s" &&
  words
    .slice(to + 1, to + 4)
    .some(({ fold }) => /^(?:allies|ally|affiliates?|rivals?|enemies|foes|victims?|neighbou?rs?)$/u.test(fold));

/** "by Leon | 's oldest and largest rebel group": the group did it. */
export const isHomeOfGroup = ({ text, start }: ReadSentence, { level, end }: ActorMention): boolean =>
  level === 'state' && OWN_GROUP.test(text.slice(end - start));
const OWN_GROUP =
  /^['’]s (?:[\p{Ll}-]+,? ){0,5}(?:rebel|guerrilla|militant|terrorist|drug|criminal|extremist|rebels|guerrillas|militants)(?:\s|$)/u;
