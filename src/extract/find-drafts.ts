import type { ActorMention } from './actors/actor-mention.ts';
import type { Draft } from './draft.ts';
import type { Filed } from './events/event-file.ts';
import { withDeathsToldNext } from './figures/died-later.ts';
import { putRight } from './figures/put-right.ts';
import { withDoersWords } from './figures/told-by-doers.ts';
import { findAftermath } from './finders/aftermath.ts';
import { chargedBy } from './finders/attribution/charged-by.ts';
import { lettersOf } from './finders/attribution/letters.ts';
import { withNamesToldNext } from './finders/attribution/names-told-next.ts';
import { isOfOutlet } from './finders/attribution/of-outlet.ts';
import { ofWhomTold } from './finders/attribution/of-whom-told.ts';
import { withSelfStyled } from './finders/attribution/self-styled.ts';
import { findAttribution } from './finders/attribution.ts';
import { findCasualties } from './finders/casualties.ts';
import { findWhen, findWhere } from './finders/circumstances.ts';
import { findTargets } from './finders/targets.ts';
import { findTolls } from './finders/tolls.ts';
import { findWeapons } from './finders/weapons.ts';
import { actorOf } from './lexicon/lexicon.ts';
import type { ReadSentence } from './mention.ts';

/**
 * Everything that the finders find in the prose and the captions of a report, in text order. Each goes over all sentences
 * before the next one does: its code is at hand then, which counts for more than the lists that are made.
 */
export function findDrafts(sentences: readonly ReadSentence[], filed: Filed): Draft[] {
  const read = sentences.filter(({ fence }) => fence === null || fence === 'caption');
  const attributions = attributionsIn(read, sentences);
  const casualties = read.map(findCasualties);
  const tolls = read.map(findTolls);
  const found: readonly (readonly Draft[])[][] = [
    read.map((sentence, k) => withDoersWords(sentence, putRight(sentence, [...casualties[k]!, ...tolls[k]!]))),
    attributions,
    read.map((sentence, k) => findWeapons(sentence, attributions[k]!.some(isClaim))),
    read.map((sentence) => findWhere(sentence, filed)),
    read.map((sentence) => findWhen(sentence, filed)),
    read.map((sentence) => (sentence.fence === null ? findAftermath(sentence) : [])),
    read.map((sentence) => (sentence.fence === null ? findTargets(sentence) : [])),
  ];
  const drafts = read.flatMap((_, k) => found.flatMap((bySentence) => bySentence[k]!));
  return withDeathsToldNext(drafts, sentences, filed);
}

/** What each sentence that is read says of who did it, in the light of those before. */
function attributionsIn(read: readonly ReadSentence[], all: readonly ReadSentence[]): Draft[][] {
  const only = onlyGroup(all);
  const letters = lettersOf(all);
  const groups = all.map((sentence) => lastGroup(sentence));
  const speakers = all.map((sentence) => lastGroup(sentence, (a) => !isOfOutlet(sentence, a)));
  const told: Draft[][] = [];
  for (const sentence of read) {
    const charged = chargedBy(told.slice(-NEAR).flat());
    const subject = subjectOf(all[sentence.index - 1]);
    const before = all[sentence.index - 1];
    const spoken = groupBefore(speakers, sentence) ?? groupBefore(groups, sentence);
    told.push(findAttribution(sentence, { spoken, only, letters, subject, charged, before }));
  }
  return withNamesToldNext(told, read);
}

const isClaim = (draft: Draft): boolean => draft.field === 'attribution' && draft.value.stance === 'claimed';

/** How many sentences before a denial the charge may stand. */
const NEAR = 3;

/** The group that a sentence names last, as others or as it names itself. */
const lastGroup = (sentence: ReadSentence, mayBe: (actor: ActorMention) => boolean = () => true): ActorMention | null =>
  ofWhomTold(withSelfStyled(sentence), (a) => a.level !== 'state' && a.level !== 'class' && mayBe(a));

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
