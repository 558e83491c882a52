import type { Stance } from '../../model/attribution.ts';
import type { AttributionValue } from '../../model/claim.ts';
import type { ActorMention } from '../actor-mentions.ts';
import type { Draft } from '../draft.ts';
import { eventNoun, eventVerb } from '../event-words.ts';
import type { ReadClause, ReadSentence } from '../mentions.ts';

type Found = {
  readonly stance: Stance;
  readonly actor: ActorMention | null;
  readonly from: number;
  readonly to: number;
  readonly by?: ActorMention | null;
};
type Finder = {
  readonly name: string;
  readonly find: (sentence: ReadSentence, clause: ReadClause) => readonly Found[];
  readonly only?: 'first' | 'alone';
};

/** What a clause says of responsibility. "No group has claimed" and denials come first and stand alone; a bare deed counts only where nothing else is said. */
const FINDERS: readonly Finder[] = [
  { name: 'attribution/no-claim', find: noClaim, only: 'first' },
  { name: 'attribution/denial', find: denial, only: 'first' },
  { name: 'attribution/claim', find: claim },
  { name: 'attribution/own-words', find: ownWords },
  { name: 'attribution/blame', find: blame },
  { name: 'attribution/ordered', find: ordered },
  { name: 'attribution/behind', find: behind },
  { name: 'attribution/deed', find: deed, only: 'alone' },
];

/** `spoken` is the group that the sentences before spoke of last: whom "the group" means. */
export function findAttribution(sentence: ReadSentence, spoken: ActorMention | null): Draft[] {
  const known = withPronouns(sentence, spoken);
  return sentence.clauses.flatMap((clause) => {
    const found: Draft[] = [];
    for (const { name, find, only } of FINDERS) {
      if (only === 'alone' && found.length) continue;
      const here = find(known, clause);
      found.push(...here.map((f) => draftOf(sentence, f, name)));
      if (only === 'first' && here.length) break;
    }
    return distinct(found);
  });
}

/** "the group", "the organization" stands for the group that was named last. */
function withPronouns(sentence: ReadSentence, spoken: ActorMention | null): ReadSentence {
  const added = sentence.words.flatMap((word, k): ActorMention[] => {
    if (
      !/^(?:group|organization|organisation|movement|militia)$/u.test(word.fold) ||
      sentence.words[k - 1]?.fold !== 'the'
    )
      return [];
    const named = sentence.actors.filter((a) => a.to <= k && a.level !== 'state').at(-1) ?? spoken;
    return named && !sentence.actors.some((a) => a.from <= k && k < a.to)
      ? [{ ...named, from: k - 1, to: k + 1, start: sentence.words[k - 1]!.start, end: word.end }]
      : [];
  });
  return added.length
    ? { ...sentence, actors: [...sentence.actors, ...added].sort((a, b) => a.from - b.from) }
    : sentence;
}

const distinct = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (d, k) =>
      !drafts
        .slice(0, k)
        .some(
          (e) =>
            e.field === 'attribution' &&
            d.field === 'attribution' &&
            e.value.stance === d.value.stance &&
            e.value.actorId === d.value.actorId,
        ),
  );

function draftOf(sentence: ReadSentence, found: Found, foundBy: string): Draft {
  const { words } = sentence;
  const value: AttributionValue = {
    stance: found.stance,
    actor: found.actor?.name ?? null,
    actorId: found.actor?.id ?? null,
    actorLevel: levelOf(found),
    asOf: null,
  };
  return {
    field: 'attribution',
    value,
    sentence,
    cue: { start: words[found.from]!.start, end: words[found.to - 1]!.end },
    modality: null,
    foundBy,
    ...(found.by === undefined ? {} : { speaker: found.by && asWritten(sentence, found.by) }),
  };
}

/** "Washington" stays Washington; a group speaks under its own name. */
const asWritten = (sentence: ReadSentence, by: ActorMention): string =>
  by.level === 'state' ? sentence.text.slice(by.start - sentence.start, by.end - sentence.start) : by.name;

/** A state said to have ordered what others did is a sponsor. */
const levelOf = ({ stance, actor }: Found): AttributionValue['actorLevel'] =>
  !actor ? null : actor.level === 'state' && stance === 'suspected' ? 'sponsor' : actor.level;

const folds = (sentence: ReadSentence, clause: ReadClause): string[] =>
  sentence.words.slice(clause.from, clause.to).map((w) => w.fold);
const indexOf = (sentence: ReadSentence, clause: ReadClause, test: (fold: string) => boolean): number =>
  sentence.words.findIndex((w, k) => k >= clause.from && k < clause.to && test(w.fold));
const actorBefore = (sentence: ReadSentence, at: number, reach = 12): ActorMention | null =>
  sentence.actors.filter((a) => a.to <= at && at - a.to <= reach).at(-1) ?? null;
const actorAfter = (sentence: ReadSentence, at: number, reach = 8): ActorMention | null =>
  sentence.actors.find((a) => a.from >= at && a.from - at <= reach) ?? null;
const responsibility = (fold: string): boolean => fold === 'responsibility' || fold === 'credit';
const CLAIMING = /^(?:claimed|claims|claim|claiming|took|taken|take|taking|accepted)$/u;
const nobody = /^(?:no|nobody|none|not|yet|never|neither|without)$/u;

/** "no group has claimed responsibility", "there was no immediate claim of responsibility". */
function noClaim(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, responsibility);
  const claimed = indexOf(sentence, clause, (f) => f === 'claimed');
  const claimWord =
    at < 0 ? (words[claimed + 1]?.fold === 'the' || words[claimed - 1]?.fold === 'been' ? claimed : -1) : at;
  if (claimWord < 0) return [];
  const list = folds(sentence, clause);
  if (!list.some((f) => nobody.test(f)) || !list.some((f) => CLAIMING.test(f))) return [];
  const no = indexOf(sentence, clause, (f) => nobody.test(f));
  const silent = words[no]!.fold === 'not' || words[no]!.fold === 'yet' ? actorBefore(sentence, no, 3) : null;
  return no < claimWord || words[no]!.fold === 'yet'
    ? [
        {
          stance: 'no_claim',
          actor: silent,
          from: no,
          to: Math.min(clause.to, Math.max(claimWord + 1, no + 1)),
          by: null,
        },
      ]
    : [];
}

/** "X denied involvement", "neither confirming nor denying". */
function denial(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const at = indexOf(sentence, clause, (f) => /^(?:denied|denies|denying|deny|disavowed|rejected)$/u.test(f));
  if (at < 0 || folds(sentence, clause).includes('nor')) return [];
  const actor = actorBefore(sentence, at, 6);
  const what = sentence.words
    .slice(at + 1, Math.min(clause.to, at + 10))
    .some((w) =>
      /^(?:responsibility|involvement|role|behind|carrying|accusation|accusations|allegations|any|link|responsible)$/u.test(
        w.fold,
      ),
    );
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

/** "the Houthis announced a strike", "the group said it was behind the attack", "claimed to have begun an operation". */
function ownWords(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) =>
    /^(?:said|announced|announces|claimed|claims|claiming|stated|declared)$/u.test(f),
  );
  const actor = at < 0 ? null : actorBefore(sentence, at, 9);
  if (!actor || actor.level === 'state' || words.slice(actor.to, at).some((w) => w.fold === 'responsibility'))
    return [];
  const rest = words.slice(at + 1, Math.min(words.length, at + 16)).map((w) => w.fold);
  const own = rest.findIndex(
    (f, k) =>
      /^(?:it|they|its|their|he)$/u.test(f) &&
      rest
        .slice(k, k + 6)
        .some((g) =>
          /^(?:behind|carried|fired|targeted|launched|attacked|organised|organized|staged|conducted|bombed|struck|killed)$/u.test(
            g,
          ),
        ),
  );
  const deedWord = rest.findIndex(
    (f, k) => k < 8 && (f === 'operation' || eventNoun(f)?.plural === false) && !rest.slice(0, k).includes('by'),
  );
  const announced =
    /^(?:announced|announces|claimed|claims|claiming|declared)$/u.test(words[at]!.fold) && deedWord >= 0;
  return own >= 0 || announced
    ? [{ stance: 'claimed', actor, from: actor.from, to: at + 2 + Math.max(own, announced ? deedWord : 0), by: actor }]
    : [];
}

/** "The group, identifying themselves as X, stated that they targeted": the name under which it claims. */
function calledThemselves(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) => /^(?:identifying|calling|styling|identified|calls)$/u.test(f));
  if (at < 0 || !/^(?:themselves|itself)$/u.test(words[at + 1]?.fold ?? '')) return [];
  const actors = sentence.actors.filter((a) => a.from > at && a.from - at < 10 && a.level !== 'state');
  const named = actors.find((a) => a.to - a.from === 1) ?? actors[0];
  return named
    ? [{ stance: 'claimed', actor: named, from: at, to: Math.max(...actors.map((a) => a.to)), by: named }]
    : [];
}

/** "blamed X for", "blamed the attack on X", "accused X of", "with blame laid on X". */
function blame(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) =>
    /^(?:blamed|blames|blame|blaming|accused|accuses|accusing|attributed)$/u.test(f),
  );
  if (
    at < 0 ||
    words.slice(Math.max(clause.from, at - 4), at).some((w) => /^(?:assign|assigning|no|not|without)$/u.test(w.fold))
  )
    return [];
  const on = words.slice(at, clause.to).findIndex((w) => /^(?:on|to)$/u.test(w.fold));
  const actor =
    on >= 0 && !sentence.actors.some((a) => a.from > at && a.from < at + on && words[a.from - 1]!.fold !== 'the')
      ? actorAfter(sentence, at + on + 1, 4)
      : actorAfter(sentence, at + 1, 8);
  if (!actor || actor.from >= clause.to) return [];
  const by = blamer(sentence, clause, at);
  return [{ stance: 'blamed', actor, from: at, to: actor.to, ...(by ? { by } : {}) }];
}

/** Who stands right before the verb, where it is a state or a group. */
function blamer(sentence: ReadSentence, clause: ReadClause, at: number): ActorMention | null {
  const before = sentence.actors.filter((a) => a.from >= clause.from && a.to <= at).at(-1);
  return before &&
    sentence.words
      .slice(before.to, at)
      .every((w) => /^(?:has|have|had|also|officials|government|\p{L}+ly)$/u.test(w.fold))
    ? before
    : null;
}

/** "operating under the assumption that it was ordered by X": a sponsor is suspected. */
function ordered(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) => /^(?:ordered|directed|orchestrated|masterminded|sponsored)$/u.test(f));
  if (at < 0 || words[at + 1]?.fold !== 'by') return [];
  const actor = actorAfter(sentence, at + 2, 3);
  if (!actor || actor.from >= clause.to) return [];
  const hedge = indexOf(sentence, clause, (f) =>
    /^(?:assumption|suspected|suspects|suspect|believed|believes|thought|likely)$/u.test(f),
  );
  const by = actorBefore(sentence, hedge < 0 ? at : hedge, 6);
  return [
    {
      stance: 'suspected',
      actor: { ...actor, level: actor.level === 'state' ? 'sponsor' : actor.level },
      from: hedge < 0 ? at : hedge,
      to: actor.to,
      ...(by ? { by } : {}),
    },
  ];
}

/** "X was behind the attack", "X is believed to be responsible", "suspected X". */
function behind(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, (f) => /^(?:behind|responsible)$/u.test(f));
  if (at < 0) return [];
  const list = folds(sentence, clause);
  if (list.some((f) => /^(?:unclear|unknown|who|not|if|whether)$/u.test(f))) return [];
  const holds = list.some((f) => /^(?:finds?|found|holds?|held)$/u.test(f));
  if (holds && words[at]!.fold === 'responsible') return heldResponsible(sentence, clause, at);
  const those = /^(?:those|people|group|militants)$/u.test(words[at - 1]?.fold ?? '');
  const actor = those ? actorAfter(sentence, at + 1, 8) : actorBefore(sentence, at, 7);
  if (!actor || actor.from < clause.from || words.slice(actor.to, at).some((w) => /^(?:said|says|it)$/u.test(w.fold)))
    return [];
  const hedged = list.some((f) =>
    /^(?:suspected|suspects|believed|believes|believe|likely|probably|possibly|may|might|could|thought|assessed)$/u.test(
      f,
    ),
  );
  return [
    {
      stance: hedged ? 'suspected' : list.some((f) => /^(?:said|says)$/u.test(f)) ? 'blamed' : 'asserted',
      actor,
      from: Math.min(actor.from, at),
      to: Math.max(at + 1, actor.to),
    },
  ];
}

/** "finds both X and Y responsible for": each of them is blamed by the one who finds. */
function heldResponsible(sentence: ReadSentence, clause: ReadClause, at: number): readonly Found[] {
  const verb = indexOf(sentence, clause, (f) => /^(?:finds?|found|holds?|held)$/u.test(f));
  const by = sentence.actors.filter((a) => a.to <= verb).at(-1) ?? null;
  return sentence.actors
    .filter((a) => a.from > verb && a.to <= at)
    .map((actor) => ({ stance: 'blamed', actor, from: verb, to: at + 1, ...(by ? { by } : {}) }));
}

/** "An Iran-linked militia fired …", "today’s Iran-aligned militia attack", "an attack by X": a deed with its doer. */
function deed(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  for (const mention of clause.mentions) {
    const actor = sentence.actors.find((a) => mention.by.includes(a.id) && a.from >= clause.from && a.to <= clause.to);
    if (!actor || mention.extent === 'possible') continue;
    const suspected = sentence.words
      .slice(Math.max(clause.from, actor.from - 2), mention.word)
      .some((w) => w.fold === 'suspected');
    const [from, to] = actor.from <= mention.word ? [actor.from, mention.word + 1] : [mention.word, actor.to];
    if (eventVerb(sentence.words[mention.word]!.fold) || eventNoun(sentence.words[mention.word]!.fold))
      return [{ stance: suspected ? 'suspected' : 'asserted', actor, from, to }];
  }
  return [];
}
