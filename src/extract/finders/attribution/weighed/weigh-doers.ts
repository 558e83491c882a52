import type { Stance } from '../../../../model/attribution.ts';
import type { ActorMention } from '../../../actors/actor-mention.ts';
import type { Draft } from '../../../draft.ts';
import type { EventFile, Filed } from '../../../events/event-file.ts';
import { oddsOf, type Weights } from '../../../lexicon/weights.ts';
import type { ReadSentence } from '../../../mention.ts';
import { featuresOf } from './features.ts';
import { isVetoed } from './vetoes.ts';

/** In log odds: weaker than this, a sentence does not say it. */
const LEAST = -0.9;

type Named = { readonly sentence: ReadSentence; readonly actor: ActorMention };

/** Those whom a report names and who may have done what it tells of, in the sentences that are read. */
export const namedDoers = (sentences: readonly ReadSentence[]): Named[] =>
  sentences
    .filter(({ fence }) => fence === null || fence === 'caption')
    .flatMap((sentence) => sentence.actors.filter(isNamed).map((actor) => ({ sentence, actor })));

const isNamed = ({ level }: ActorMention): boolean => level !== 'class' && level !== 'individual';

/**
 * The drafts with what no finder found, but what the words around a name make likely enough: that the one whom it names did
 * the main deed. Weights that were trained on reports with known answers decide (`npm run train:doers`); of all sentences
 * that say it, the likeliest is quoted. What a finder read stands: that he did or denied it, what else a sentence says of him,
 * and every sentence in which anybody claims it.
 */
export function withWeighedDoers(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  filed: Filed,
  fileOf: (draft: Draft) => EventFile | null,
  weights: Weights,
): readonly Draft[] {
  const { main } = filed;
  if (!main) return drafts;
  const attributions = drafts.filter((draft) => draft.field === 'attribution');
  const told = new Set(
    attributions.flatMap((d) => (DID.test(d.value.stance) && fileOf(d) === main ? d.value.actorId : [])),
  );
  const bySentence = Map.groupBy(attributions, ({ sentence }) => sentence);
  const isRead = ({ sentence, actor }: Named): boolean =>
    bySentence.get(sentence)?.some((d) => d.value.actorId === actor.id || OWNED.test(d.value.stance)) === true;
  const best = new Map<string, Named & { readonly odds: number }>();
  for (const named of namedDoers(sentences)) {
    const { sentence, actor } = named;
    if (told.has(actor.id) || isRead(named) || isVetoed(sentence, actor, filed)) continue;
    const odds = oddsOf(featuresOf(sentence, actor, filed), weights);
    if (odds >= Math.max(LEAST, best.get(actor.id)?.odds ?? LEAST)) best.set(actor.id, { ...named, odds });
  }
  return [...drafts, ...[...best.values()].map((named) => draftOf(named, main))];
}

/** What a finder read of somebody, be it that he denies it. */
const DID = /^(?:asserted|blamed|suspected|confirmed|denied)$/u;
const OWNED = /^(?:claimed|admitted)$/u;

const draftOf = ({ sentence, actor }: Named, file: EventFile): Draft => ({
  field: 'attribution',
  value: { stance: stanceOf(sentence), actor: actor.name, actorId: actor.id, actorLevel: actor.level, asOf: null },
  sentence,
  cue: { start: actor.start, end: actor.end },
  modality: null,
  foundBy: 'attribution/weighed',
  file,
  because: 'the words around the name, as weighed',
});

const BLAMING = /\b(?:blam|accus|attribut|point(?:ed|ing) )/u;
const SUSPECTING = /\b(?:suspect|belie[fv]|alleg|apparent|presum|possib|likely|probab|thought|suppos|reported)/u;

/** How sure the sentence is that somebody did it. */
const stanceOf = ({ text }: ReadSentence): Stance =>
  BLAMING.test(text) && !SUSPECTING.test(text) ? 'blamed' : 'suspected';
