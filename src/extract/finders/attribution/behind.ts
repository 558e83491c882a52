import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { rejecter } from './claim-rejected.ts';
import { deniedOf } from './denied-of-another.ts';
import { DENYING } from './denying.ts';
import { actorAfter, actorBefore, type Found, folds, indexOf } from './found.ts';
import { heldPastAside } from './held-past-aside.ts';
import { isForOmission } from './is-for-omission.ts';
import { isHedge } from './is-hedge.ts';
import { isObject } from './is-object.ts';
import { ofWhomSaid } from './of-whom-said.ts';
import { isKinOnly } from './of-whom-told.ts';
import { isToldBy } from './own-account.ts';
import { unnamedClaimant } from './unnamed-claimant.ts';

const BEHIND = neededWords('behind responsible blame involved answerable accountable');
const FINDING = neededWords('find finds found hold holds held');

/** "X was behind the attack", "X was to blame", "X is believed to be responsible", "suspected X". */
export function behind(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  const { words } = sentence;
  const at = indexOf(sentence, clause, BEHIND);
  if (at < 0 || (words[at]!.fold === 'blame' && (words[at - 1]?.fold !== 'to' || isLaidOn(words, at)))) return [];
  if (words[at]!.fold === 'involved' && !isOfWhomToldBefore(words, at)) return [];
  if (isOfMany(words, at)) return [];
  const held = words[at]!.fold === 'responsible' ? heldPastAside(sentence, at) : null;
  if (held) return [held];
  const list = folds(sentence, clause);
  if (
    list
      .slice(0, at - clause.from)
      .some(
        (f, k, all) =>
          /^(?:unclear|unknown|who|if|whether|any|indication|proof|evidence|accus(?:e|es|ed|ing))$/u.test(f) ||
          (f === 'not' && all[k - 1] !== 'and'),
      )
  )
    return [];
  const holds = list.some((f) => FINDING.has(f));
  if (holds && /^(?:responsible|blame)$/u.test(words[at]!.fold)) return heldResponsible(sentence, clause, at);
  if (words[at]!.fold === 'blame' && isForOmission(words, at)) return [];
  if (/^(?:company|firm|business|brand|developer|builder|publisher|producer|studio)$/u.test(words[at - 1]?.fold ?? ''))
    return [];
  const those = THOSE.test(words[at - 1]?.fold ?? '');
  const actor = rightOf(
    sentence,
    those ? whoTheyAre(sentence, at) : (ofWhomSaid(sentence, at, 7) ?? cause(sentence, clause, at)),
  );
  if (
    !actor ||
    (actor.from < clause.from && !/^wh/u.test(clause.opener ?? '')) ||
    words.slice(actor.to, at).some((w) => /^(?:said|says|it)$/u.test(w.fold)) ||
    saysThat(words.slice(actor.to, at))
  )
    return [];
  if (saysOfItself(sentence, clause, actor, at) || isOfWords(words, actor)) return [];
  if (isRejected(words, clause.from, actor.from)) {
    const verb = indexOf(sentence, clause, DENYING);
    const by = verb < 0 ? null : rejecter(sentence, clause, verb);
    return [{ stance: 'denied', actor, from: actor.from, to: at + 1, ...(by && { by }) }];
  }
  if (isDeniedOf(sentence, clause, actor)) return [];
  if (words[at]!.fold === 'involved' && actor.level !== 'group' && !isSaidToBe(sentence, clause, at)) return [];
  if (actor.level === 'group' && isToldBy(sentence, actor, at))
    return [{ stance: 'claimed', actor, from: Math.min(actor.from, at), to: Math.max(at + 1, actor.to), by: actor }];
  const hedged = words
    .slice(clause.from, clause.to)
    .some((w, k) => isHedge(w) || HEDGED.test(w.fold) || (clause.from + k < actor.from && DOUBTED.test(w.fold)));
  return [
    {
      stance: hedged
        ? 'suspected'
        : list.some((f) =>
              /^(?:said|says|suggest(?:s|ed)|alleg(?:es|ed)|insist(?:s|ed)|evident|obvious|clear|doubt)$/u.test(f),
            )
          ? 'blamed'
          : 'asserted',
      actor,
      from: Math.min(actor.from, at),
      to: Math.max(at + 1, actor.to),
    },
  ];
}

/** "hunt for the raiders | behind it", "those | responsible": nobody who is told of before. */
const THOSE =
  /^(?:those|people|persons|individuals|group|militants|attackers?|assailants?|perpetrators?|gunm[ae]n|shooters?|culprits?|criminals|terrorists?|raiders|masterminds?|brains?|suspects?|bombers?|killers?|network|cell|ones|whoever|anyone|anybody)$/u;

/** "Guerrillas of the ELN | suspect that rival factions were | behind it": somebody else was. */
const saysThat = (between: ReadSentence['words']): boolean =>
  between.some(
    ({ fold }, k) =>
      /^(?:suspect|believe|think|say|claim|insist|fear|allege|maintain)s?$/u.test(fold) &&
      between[k + 1]?.fold === 'that',
  );

/** "rejected | Leonese | charges that it was behind it": whose charges they are. */
const isOfWords = (words: ReadSentence['words'], { adjective, to }: ActorMention): boolean =>
  adjective === true &&
  /^(?:charges?|claims?|accusations?|allegations?|reports?|suggestions?)$/u.test(words[to]?.fold ?? '');

/** "were quick to | blame the attack on": somebody else. */
const isLaidOn = (words: ReadSentence['words'], at: number): boolean =>
  /^(?:quick|swift|eager|first|rushed|keen|reluctant)$/u.test(words[at - 2]?.fold ?? '') ||
  (/^(?:the|this|it|that|them)$/u.test(words[at + 1]?.fold ?? '') &&
    words.slice(at + 2, at + 7).some(({ fold }) => fold === 'on'));

/** "denied claims | that the ELN was behind it": others say that it was not the one; "dismissed the report, adding that" says no such thing. */
const isRejected = (words: ReadSentence['words'], from: number, actor: number): boolean =>
  REJECTED.test(
    words
      .slice(Math.max(from, actor - 8), actor)
      .map(({ fold }) => fold)
      .join(' '),
  );

const REJECTED =
  /\b(?:den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)|disput(?:ed|es|ing)|scoffed at|brushed aside|poured cold water on) (?:\p{L}+ ){0,2}(?:claims?|reports?|suggestions?|speculation|rumou?rs?|allegations?|accusations?|charges?|assertions?|insinuations?|theor(?:y|ies)|idea|notion|talk)(?: that| of)?(?: the| an?)?$/u;

/** "Police denied that | the ELN | was behind it". */
function isDeniedOf(sentence: ReadSentence, clause: ReadClause, actor: ActorMention): boolean {
  const at = indexOf(sentence, clause, DENYING);
  return at >= 0 && deniedOf(sentence, at)?.from === actor.from;
}

/** "it was Leon rather than | the ELN that stood behind it": the one before, whom they mean. */
function rightOf({ words, actors }: ReadSentence, actor: ActorMention | null): ActorMention | null {
  const than = words[(actor?.from ?? 0) - 1]?.fold === 'the' ? actor!.from - 2 : (actor?.from ?? 0) - 1;
  const isInstead =
    /^(?:than|of)$/u.test(words[than]?.fold ?? '') && /^(?:rather|instead)$/u.test(words[than - 1]?.fold ?? '');
  return isInstead ? (actors.find((a) => a.to === than - 1) ?? null) : actor;
}

/** "those behind it | were of the ELN": no "those behind it swore to avenge the ELN". */
function whoTheyAre(sentence: ReadSentence, at: number): ActorMention | null {
  const actor = actorAfter(sentence, at + 1, 8);
  const isSaid = sentence.words
    .slice(at + 1, actor?.from)
    .some(({ fold }) => /^(?:is|are|was|were|be|been|from|belong(?:s|ed)?|as)$/u.test(fold));
  return actor && isSaid ? actor : null;
}

/** "dissident republicans were | behind it": those who fight for a cause, without a name of their own. */
function cause(sentence: ReadSentence, clause: ReadClause, at: number): ActorMention | null {
  const { words } = sentence;
  let verb = at;
  while (
    verb > clause.from &&
    /^(?:was|were|are|is|be|been|being|have|had|to|probably|likely)$/u.test(words[verb - 1]!.fold)
  )
    verb -= 1;
  const who = verb < at ? unnamedClaimant(sentence, verb) : null;
  return who?.level === 'class' &&
    who.from >= clause.from &&
    (CAUSE.test(words[who.to - 1]!.fold) || isOfPeople(words, who))
    ? who
    : null;
}

/** "Leonese men", "Leonese youths": of one people. */
const isOfPeople = (words: ReadSentence['words'], { from, to }: ActorMention): boolean =>
  from > 0 && to - from === 2 && /^\p{Lu}\p{Ll}/u.test(words[from]!.raw);

const CAUSE =
  /^(?:separatists|rebels|militants|insurgents|extremists|fundamentalists|jihadists|islamists|terrorists|guerrillas|republicans|dissidents|loyalists|nationalists|anarchists|settlers|bandits|herders|herdsmen)$/u;

const HEDGED = /^(?:believes?|assessed|speculation|speculated?)$/u;
/** "dismissed fears that the | ELN was behind it". */
const DOUBTED = /^(?:suspicions?|fears?|suggestions?|possibility|rumou?rs?|theor(?:y|ies)|dismiss|reject)$/u;

/** "behind | most of the violence", "responsible for | a string of raids": said of what it does at large. */
const isOfMany = (words: ReadSentence['words'], at: number): boolean =>
  OF_MANY.test(
    words
      .slice(at + 1, at + 5)
      .map(({ fold }) => fold)
      .join(' '),
  );

const OF_MANY =
  /^(?:for )?(?:(?:directly )?(?:planning|directing|organi[sz]ing|overseeing|coordinating) (?:attacks|operations|raids|strikes|bombings)|(?:the |its |their )?(?:most|many|much|some|dozens|hundreds|scores|several|numerous|other|similar|previous|past|earlier|regular|frequent|repeated|daily) |an? (?:string|series|spate|wave|number|campaign|slew|host|spree))/u;

/** "X said on X’s channel that its men were | behind it": a claim, which is told elsewhere. */
function saysOfItself({ words, actors }: ReadSentence, { from }: ReadClause, actor: ActorMention, at: number): boolean {
  const said = from + words.slice(from, at).findIndex(({ fold }) => fold === 'said');
  const isOwn = said >= from && words.slice(said, at).some(({ fold }) => /^(?:it|its|they|their)$/u.test(fold));
  return isOwn && actors.some((a) => a.from >= from && a.to <= said && a.id === actor.id);
}

/** "suggested that X was | involved": in what was told before; "involved in" names its own. */
const isOfWhomToldBefore = (words: ReadSentence['words'], at: number): boolean =>
  /^(?:was|were|is|are|been)$/u.test(words[at - 1]?.fold ?? '') && words[at + 1]?.fold !== 'in';

const isSaidToBe = ({ words }: ReadSentence, { from }: ReadClause, at: number): boolean =>
  words
    .slice(from, at)
    .some((w) =>
      /^(?:said|says|suggest(?:s|ed)|alleg(?:es|ed)|claim(?:s|ed)|insist(?:s|ed)|believe(?:s|d)?|suspect(?:s|ed)?)$/u.test(
        w.fold,
      ),
    );

/** "finds both X and Y responsible for": each of them is blamed by the one who finds. */
function heldResponsible(sentence: ReadSentence, clause: ReadClause, at: number): readonly Found[] {
  const verb = indexOf(sentence, clause, FINDING);
  const held = /^(?:is|are|was|were|being|been)$/u.test(sentence.words[verb - 1]?.fold ?? '');
  const whom = held ? actorBefore(sentence, verb, 4) : null;
  if (isOfOthers(sentence)) return [];
  if (held)
    return whom && whom.from >= clause.from ? [{ stance: 'blamed', actor: whom, from: whom.from, to: at + 1 }] : [];
  const by = sentence.actors.filter((a) => a.to <= verb).at(-1) ?? null;
  return sentence.actors
    .filter((a) => a.from > verb && a.to <= at && !isObject(sentence, a) && !isKinOnly(sentence, a))
    .map((actor) => ({ stance: 'blamed', actor, from: verb, to: at + 1, ...(by ? { by } : {}) }));
}

/** "For these | police hold the ELN responsible": for others, of which was told before. */
const isOfOthers = ({ words }: ReadSentence): boolean =>
  words[0]?.fold === 'for' && /^(?:these|those|such|both|most|many)$/u.test(words[1]?.fold ?? '');
