import type { AttributionValue } from '../../model/claim.ts';
import type { Stance } from '../../model/attribution.ts';
import type { ActorMention } from '../actor-mentions.ts';
import type { Draft } from '../draft.ts';
import { eventNoun, eventVerb } from '../event-words.ts';
import type { ReadClause, ReadSentence } from '../mentions.ts';

type Found = { readonly stance: Stance; readonly actor: ActorMention | null; readonly from: number; readonly to: number; readonly by?: ActorMention | null };
type Finder = { readonly name: string; readonly find: (sentence: ReadSentence, clause: ReadClause) => readonly Found[] };

/** What a clause says of responsibility. The first finder that answers for a clause wins: "no group has claimed" comes before "claimed". */
const FINDERS: readonly Finder[] = [
  { name: 'attribution/no-claim', find: noClaim },
  { name: 'attribution/denial', find: denial },
  { name: 'attribution/claim', find: claim },
  { name: 'attribution/blame', find: blame },
  { name: 'attribution/ordered', find: ordered },
  { name: 'attribution/behind', find: behind },
  { name: 'attribution/deed', find: deed },
];

export function findAttribution(sentence: ReadSentence): Draft[] {
  return sentence.clauses.flatMap((clause) => {
    for (const { name, find } of FINDERS) {
      const found = find(sentence, clause);
      if (found.length) return found.map((f) => draftOf(sentence, f, name));
    }
    return [];
  });
}

function draftOf(sentence: ReadSentence, found: Found, foundBy: string): Draft {
  const { words } = sentence;
  const value: AttributionValue = { stance: found.stance, actor: found.actor?.name ?? null, actorId: found.actor?.id ?? null, actorLevel: levelOf(found), asOf: null };
  return { field: 'attribution', value, sentence, cue: { start: words[found.from]!.start, end: words[found.to - 1]!.end }, modality: null, foundBy, ...(found.by === undefined ? {} : { speaker: found.by?.name ?? null }) };
}

/** A state said to have ordered what others did is a sponsor. */
const levelOf = ({ stance, actor }: Found): AttributionValue['actorLevel'] => (!actor ? null : actor.level === 'state' && stance === 'suspected' ? 'sponsor' : actor.level);

const folds = (sentence: ReadSentence, clause: ReadClause): string[] => sentence.words.slice(clause.from, clause.to).map((w) => w.fold);
const indexOf = (sentence: ReadSentence, clause: ReadClause, test: (fold: string) => boolean): number => sentence.words.findIndex((w, k) => k >= clause.from && k < clause.to && test(w.fold));
const actorBefore = (sentence: ReadSentence, at: number, reach = 12): ActorMention | null => sentence.actors.filter((a) => a.to <= at && at - a.to <= reach).at(-1) ?? null;
const actorAfter = (sentence: ReadSentence, at: number, reach = 8): ActorMention | null => sentence.actors.find((a) => a.from >= at && a.from - at <= reach) ?? null;
const responsibility = (fold: string): boolean => fold === 'responsibility' || fold === 'credit';
const CLAIMING = /^(?:claimed|claims|claim|claiming|took|taken|take|taking|accepted)$/u;
const nobody = /^(?:no|nobody|none|not|yet|never|neither|without)$/u;

/** "no group has claimed responsibility", "there was no immediate claim of responsibility". */
function noClaim(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, responsibility);
  const claimWord = at < 0 ? indexOf(sentence, clause, (f) => /^claims?$/u.test(f)) : at;
  if (claimWord < 0) return [];
  const list = folds(sentence, clause);
  if (!list.some((f) => nobody.test(f)) || !list.some((f) => CLAIMING.test(f))) return [];
  const no = indexOf(sentence, clause, (f) => nobody.test(f));
  const silent = words[no]!.fold === 'not' || words[no]!.fold === 'yet' ? actorBefore(sentence, no, 3) : null;
  return no < claimWord || words[no]!.fold === 'yet' ? [{ stance: 'no_claim', actor: silent, from: no, to: Math.min(clause.to, Math.max(claimWord + 1, no + 1)), by: null }] : [];
}

/** "X denied involvement", "neither confirming nor denying". */
function denial(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const at = indexOf(sentence, clause, (f) => /^(?:denied|denies|denying|deny|disavowed|rejected)$/u.test(f));
  if (at < 0 || folds(sentence, clause).includes('nor')) return [];
  const actor = actorBefore(sentence, at, 6);
  const what = sentence.words.slice(at + 1, Math.min(clause.to, at + 10)).some((w) => /^(?:responsibility|involvement|role|behind|carrying|accusation|accusations|allegations|any|link|responsible)$/u.test(w.fold));
  return actor && what ? [{ stance: 'denied', actor, from: actor.from, to: at + 1, by: actor }] : [];
}

/** "X claimed responsibility", "responsibility was claimed by X", "the attack was claimed by X". */
function claim(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) => CLAIMING.test(f));
  if (at < 0) return calledThemselves(sentence, clause);
  const after = words.slice(at + 1, Math.min(words.length, at + 9)).findIndex((w) => responsibility(w.fold));
  const passive = words[at + 1]?.fold === 'by' && words[at]!.fold === 'claimed';
  if (passive) {
    const actor = actorAfter(sentence, at + 2, 5);
    return actor ? [{ stance: 'claimed', actor, from: at, to: actor.to, by: actor }] : [];
  }
  if (after < 0) return [];
  const actor = actorBefore(sentence, at);
  return actor ? [{ stance: 'claimed', actor, from: actor.from, to: at + after + 2, by: actor }] : [];
}

/** "The group, identifying themselves as X, stated that they targeted": the name under which it claims. */
function calledThemselves(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) => /^(?:identifying|calling|styling|identified|calls)$/u.test(f));
  if (at < 0 || !/^(?:themselves|itself)$/u.test(words[at + 1]?.fold ?? '')) return [];
  const actors = sentence.actors.filter((a) => a.from > at && a.from - at < 10 && a.level !== 'state');
  const named = actors.find((a) => a.to - a.from === 1) ?? actors[0];
  return named ? [{ stance: 'claimed', actor: named, from: at, to: Math.max(...actors.map((a) => a.to)), by: named }] : [];
}

/** "blamed X for", "blamed the attack on X", "accused X of", "with blame laid on X". */
function blame(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) => /^(?:blamed|blames|blame|blaming|accused|accuses|accusing|attributed)$/u.test(f));
  if (at < 0 || words.slice(Math.max(clause.from, at - 4), at).some((w) => /^(?:assign|assigning|no|not|without)$/u.test(w.fold))) return [];
  const on = words.slice(at, clause.to).findIndex((w) => /^(?:on|to)$/u.test(w.fold));
  const actor = on >= 0 && !sentence.actors.some((a) => a.from > at && a.from < at + on && words[a.from - 1]!.fold !== 'the') ? actorAfter(sentence, at + on + 1, 4) : actorAfter(sentence, at + 1, 5);
  if (!actor || actor.from >= clause.to) return [];
  const by = blamer(sentence, clause, at);
  return [{ stance: 'blamed', actor, from: at, to: actor.to, ...(by ? { by } : {}) }];
}

/** Who stands right before the verb, where it is a state or a group. */
function blamer(sentence: ReadSentence, clause: ReadClause, at: number): ActorMention | null {
  const before = sentence.actors.filter((a) => a.from >= clause.from && a.to <= at).at(-1);
  return before && sentence.words.slice(before.to, at).every((w) => /^(?:has|have|had|also|officials|government|\p{L}+ly)$/u.test(w.fold)) ? before : null;
}

/** "operating under the assumption that it was ordered by X": a sponsor is suspected. */
function ordered(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) => /^(?:ordered|directed|orchestrated|masterminded|sponsored)$/u.test(f));
  if (at < 0 || words[at + 1]?.fold !== 'by') return [];
  const actor = actorAfter(sentence, at + 2, 3);
  if (!actor || actor.from >= clause.to) return [];
  const hedge = indexOf(sentence, clause, (f) => /^(?:assumption|suspected|suspects|suspect|believed|believes|thought|likely)$/u.test(f));
  const by = actorBefore(sentence, hedge < 0 ? at : hedge, 6);
  return [{ stance: 'suspected', actor: { ...actor, level: actor.level === 'state' ? 'sponsor' : actor.level }, from: hedge < 0 ? at : hedge, to: actor.to, ...(by ? { by } : {}) }];
}

/** "X was behind the attack", "X is believed to be responsible", "suspected X". */
function behind(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) => /^(?:behind|responsible)$/u.test(f));
  if (at < 0) return [];
  const list = folds(sentence, clause);
  if (list.some((f) => /^(?:unclear|unknown|who|not|if|whether)$/u.test(f))) return [];
  const holds = list.some((f) => /^(?:finds?|found|holds?|held)$/u.test(f));
  const actor = actorBefore(sentence, at, 7);
  if (!actor || actor.from < clause.from) return [];
  const hedged = list.some((f) => /^(?:suspected|suspects|believed|believes|believe|likely|probably|possibly|may|might|could|thought)$/u.test(f));
  return [{ stance: hedged ? 'suspected' : holds || list.some((f) => /^(?:said|says)$/u.test(f)) ? 'blamed' : 'asserted', actor, from: actor.from, to: at + 1 }];
}

/** "An Iran-linked militia fired …", "today’s Iran-aligned militia attack", "an attack by X": a deed with its doer. */
function deed(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  for (const mention of clause.mentions) {
    const actor = sentence.actors.find((a) => mention.by.includes(a.id) && a.from >= clause.from && a.to <= clause.to);
    if (!actor || mention.extent === 'possible') continue;
    const suspected = sentence.words.slice(Math.max(clause.from, actor.from - 2), mention.word).some((w) => w.fold === 'suspected');
    const [from, to] = actor.from <= mention.word ? [actor.from, mention.word + 1] : [mention.word, actor.to];
    if (eventVerb(sentence.words[mention.word]!.fold) || eventNoun(sentence.words[mention.word]!.fold)) return [{ stance: suspected ? 'suspected' : 'asserted', actor, from, to }];
  }
  return [];
}
