import type { ActorMention } from './actor-mentions.ts';
import type { Draft } from './draft.ts';
import type { Filed } from './event-file.ts';
import { findAftermath } from './finders/aftermath.ts';
import { findAttribution } from './finders/attribution.ts';
import { findCasualties } from './finders/casualties.ts';
import { findWhen, findWhere } from './finders/circumstances.ts';
import { findTargets } from './finders/targets.ts';
import { findTolls } from './finders/tolls.ts';
import { findWeapons } from './finders/weapons.ts';
import type { ReadSentence } from './mention.ts';

/** Everything that the finders find in the prose and the captions of a report, in text order. */
export function findDrafts(sentences: readonly ReadSentence[], filed: Filed): Draft[] {
  return sentences
    .filter(({ fence }) => fence === null || fence === 'caption')
    .flatMap((sentence) => draftsOf(sentence, filed, groupBefore(sentences, sentence)));
}

/** The group or class that the sentences before named last. */
const groupBefore = (sentences: readonly ReadSentence[], sentence: ReadSentence): ActorMention | null =>
  sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index)
    .flatMap((s) => s.actors)
    .findLast((a) => a.level !== 'state' && a.level !== 'class') ?? null;

function draftsOf(sentence: ReadSentence, filed: Filed, spoken: ActorMention | null): Draft[] {
  const attribution = findAttribution(sentence, spoken);
  const claims = attribution.some((d) => d.field === 'attribution' && d.value.stance === 'claimed');
  const found = [
    ...findCasualties(sentence),
    ...findTolls(sentence),
    ...attribution,
    ...findWeapons(sentence, claims),
    ...findWhere(sentence, filed),
    ...findWhen(sentence, filed),
  ];
  return sentence.fence === null ? [...found, ...findAftermath(sentence), ...findTargets(sentence)] : found;
}
