import type { ActorMention } from './actors/actor-mention.ts';
import type { Draft } from './draft.ts';
import type { Filed } from './events/event-file.ts';
import { withDeathsToldNext } from './figures/died-later.ts';
import { putRight } from './figures/put-right.ts';
import { withDoersWords } from './figures/told-by-doers.ts';
import { findAftermath } from './finders/aftermath.ts';
import { chargedBy } from './finders/attribution/charged-by.ts';
import { lettersOf } from './finders/attribution/letters.ts';
import { ofWhomTold } from './finders/attribution/of-whom-told.ts';
import { withSelfStyled } from './finders/attribution/self-styled.ts';
import type { StandIns } from './finders/attribution/stand-ins.ts';
import { findAttribution } from './finders/attribution.ts';
import { findCasualties } from './finders/casualties.ts';
import { findWhen, findWhere } from './finders/circumstances.ts';
import { findTargets } from './finders/targets.ts';
import { findTolls } from './finders/tolls.ts';
import { findWeapons } from './finders/weapons.ts';
import { actorOf } from './lexicon/lexicon.ts';
import type { ReadSentence } from './mention.ts';

/** Everything that the finders find in the prose and the captions of a report, in text order. */
export function findDrafts(sentences: readonly ReadSentence[], filed: Filed): Draft[] {
  const only = onlyGroup(sentences);
  const letters = lettersOf(sentences);
  const groups = sentences.map(lastGroup);
  const told: Draft[][] = [];
  for (const sentence of sentences) {
    if (sentence.fence !== null && sentence.fence !== 'caption') continue;
    const charged = chargedBy(told.slice(-NEAR).flat());
    const subject = subjectOf(sentences[sentence.index - 1]);
    told.push(draftsOf(sentence, filed, { spoken: groupBefore(groups, sentence), only, letters, subject, charged }));
  }
  return withDeathsToldNext(told.flat(), sentences, filed);
}

/** How many sentences before a denial the charge may stand. */
const NEAR = 3;

/** The group that a sentence names last, as others or as it names itself. */
const lastGroup = (sentence: ReadSentence): ActorMention | null =>
  ofWhomTold(withSelfStyled(sentence), (a) => a.level !== 'state' && a.level !== 'class');

/** The group with which a sentence begins, or the only party that it names. */
const subjectOf = (sentence: ReadSentence | undefined): ActorMention | null => {
  const [first, ...rest] = sentence?.actors ?? [];
  const isSubject = first && (first.from <= 3 || rest.every(({ id }) => id === first.id));
  return isSubject && first.level === 'group' ? first : null;
};

/** The group that the sentences before named last. */
const groupBefore = (groups: readonly (ActorMention | null)[], { index }: ReadSentence): ActorMention | null =>
  groups.slice(Math.max(0, index - 3), index).findLast((group) => group !== null) ?? null;

/** The armed group that a report speaks of, if it names no other that is known. */
function onlyGroup(sentences: readonly ReadSentence[]): ActorMention | null {
  const groups = new Map(
    sentences
      .flatMap((s) => s.actors)
      .filter((a) => a.level === 'group' && actorOf(a.id))
      .map((a) => [a.id, a]),
  );
  return groups.size === 1 ? [...groups.values()][0]! : null;
}

function draftsOf(sentence: ReadSentence, filed: Filed, standIns: StandIns): Draft[] {
  const attribution = findAttribution(sentence, standIns);
  const claims = attribution.some((d) => d.field === 'attribution' && d.value.stance === 'claimed');
  const found = [
    ...withDoersWords(sentence, putRight(sentence, [...findCasualties(sentence), ...findTolls(sentence)])),
    ...attribution,
    ...findWeapons(sentence, claims),
    ...findWhere(sentence, filed),
    ...findWhen(sentence, filed),
  ];
  return sentence.fence === null ? [...found, ...findAftermath(sentence), ...findTargets(sentence)] : found;
}
