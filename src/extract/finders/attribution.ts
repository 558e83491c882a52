import type { AttributionValue } from '../../model/claim.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import type { Draft } from '../draft.ts';
import { actorOf } from '../lexicon/lexicon.ts';
import type { ReadClause, ReadSentence } from '../mention.ts';
import { gapAfter } from '../text/gap-after.ts';
import { behind } from './attribution/behind.ts';
import { blame, charge } from './attribution/blame.ts';
import { byWeapon } from './attribution/by-weapon.ts';
import { chargedBy } from './attribution/charged-by.ts';
import { claimNoun } from './attribution/claim-noun.ts';
import { claimRejected } from './attribution/claim-rejected.ts';
import { claim } from './attribution/claims.ts';
import { confession } from './attribution/confession.ts';
import { denial } from './attribution/denial.ts';
import { type Charged, deniedCharge } from './attribution/denied-charge.ts';
import { eachOther } from './attribution/each-other.ts';
import { forcesOnCivilians } from './attribution/forces-on-civilians.ts';
import type { Found } from './attribution/found.ts';
import { gunmenOf } from './attribution/gunmen-of.ts';
import { hadPart } from './attribution/had-part.ts';
import { identifiedAs } from './attribution/identified-as.ts';
import { isInAnswer } from './attribution/in-answer.ts';
import { inCourt } from './attribution/in-court.ts';
import { isInGeneral } from './attribution/in-general.ts';
import { itWas } from './attribution/it-was.ts';
import { laidOn } from './attribution/laid-on.ts';
import { leadsTo } from './attribution/leads-to.ts';
import { listedWith } from './attribution/listed-with.ts';
import { loneAttacker } from './attribution/lone-attacker.ts';
import { namedAttackers } from './attribution/named-attackers.ts';
import { namedHim, tellsOfOneAttacker } from './attribution/named-him.ts';
import { noClaim } from './attribution/no-claim.ts';
import { onBehalf } from './attribution/on-behalf.ts';
import { oneWhoDidIt } from './attribution/one-who-did-it.ts';
import { ordered } from './attribution/ordered.ts';
import { toldDeed } from './attribution/own-account.ts';
import { isOfIslamicState, ownSoldier } from './attribution/own-soldier.ts';
import { ownWords } from './attribution/own-words.ts';
import { withParties } from './attribution/parties.ts';
import { pointed } from './attribution/pointed.ts';
import { withSelfStyled } from './attribution/self-styled.ts';
import { type StandIns, withStandIns } from './attribution/stand-ins.ts';
import { suspicion } from './attribution/suspicion.ts';
import { withFighters } from './attribution/with-fighters.ts';
import { withForces } from './attribution/with-forces.ts';
import { withLed } from './attribution/with-led.ts';
import { withNamesForAsides } from './attribution/with-names-for-asides.ts';
import { withoutNationals } from './attribution/without-nationals.ts';
import { withoutOwnBlame } from './attribution/without-own-blame.ts';

type Finder = {
  readonly name: string;
  readonly find: (sentence: ReadSentence, clause: ReadClause) => readonly Found[];
  readonly only?: 'first' | 'alone';
  /** What it finds of one it says of all that stand in a list with it. */
  readonly ofAll?: true;
};

/** What a clause says of responsibility. "No group has claimed" and denials come first and stand alone; a bare deed counts only where nothing else is said. */
const FINDERS: readonly Finder[] = [
  { name: 'attribution/no-claim', find: noClaim, only: 'first' },
  { name: 'attribution/claim-rejected', find: claimRejected, only: 'first' },
  { name: 'attribution/denial', find: denial, only: 'first' },
  { name: 'attribution/claim', find: claim },
  { name: 'attribution/own-words', find: ownWords },
  { name: 'attribution/own-soldier', find: ownSoldier },
  { name: 'attribution/claim-noun', find: claimNoun },
  { name: 'attribution/confession', find: confession },
  { name: 'attribution/blame', find: blame, ofAll: true },
  { name: 'attribution/charge', find: charge, ofAll: true },
  { name: 'attribution/each-other', find: eachOther },
  { name: 'attribution/ordered', find: ordered },
  { name: 'attribution/identified-as', find: identifiedAs },
  { name: 'attribution/laid-on', find: laidOn, ofAll: true },
  { name: 'attribution/behind', find: behind, ofAll: true },
  { name: 'attribution/had-part', find: hadPart },
  { name: 'attribution/suspicion', find: suspicion, ofAll: true },
  { name: 'attribution/pointed', find: pointed, ofAll: true },
  { name: 'attribution/leads-to', find: leadsTo, ofAll: true },
  { name: 'attribution/on-behalf', find: onBehalf, ofAll: true },
  { name: 'attribution/it-was', find: itWas },
  { name: 'attribution/named-attackers', find: namedAttackers },
  { name: 'attribution/lone-attacker', find: loneAttacker },
  { name: 'attribution/in-court', find: inCourt },
  { name: 'attribution/one-who-did-it', find: oneWhoDidIt },
  { name: 'attribution/weapon', find: byWeapon },
  { name: 'attribution/deed', find: toldDeed, only: 'alone' },
  { name: 'attribution/gunmen-of', find: gunmenOf, only: 'alone' },
  { name: 'attribution/forces-on-civilians', find: forcesOnCivilians, only: 'alone' },
];

/** Everything that a sentence says of who did it, told by those that its report names. */
export function findAttribution(sentence: ReadSentence, standIns: StandIns): Draft[] {
  const known = withNamesForAsides(
    withParties(
      withFighters(
        withStandIns(withNamesForAsides(withLed(withSelfStyled(withForces(withoutNationals(sentence))))), standIns),
      ),
    ),
  );
  const drafts: Draft[] = [];
  const charged = [...standIns.charged];
  for (const clause of sentence.clauses) {
    const found = ofClause(sentence, known, clause, charged);
    for (const one of chargedBy(found)) if (!charged.some(({ id }) => id === one.id)) charged.push(one);
    drafts.push(...found);
  }
  const told = drafts.filter((draft) => !isInGeneral(sentence, draft.cue) && !isInAnswer(sentence, draft.cue));
  const him = told.some(isOfOne) ? null : namedHim(known);
  if (him && standIns.before && tellsOfOneAttacker(standIns.before))
    told.push(draftOf(sentence, him, 'attribution/named-him'));
  return told;
}

/** What one clause says, where those `charged` were said before to have done it. */
function ofClause(sentence: ReadSentence, known: ReadSentence, clause: ReadClause, charged: Charged): Draft[] {
  const found: Draft[] = [];
  for (const { name, find, only, ofAll } of FINDERS) {
    if (only === 'alone' && found.some(isOfParty)) continue;
    const first = find(known, clause);
    if (!first.length) continue;
    const here = ofAll ? first.flatMap((f) => [f, ...listedWith(known, f).map((actor) => ({ ...f, actor }))]) : first;
    found.push(...here.map((f) => draftOf(sentence, inClause(f, clause), name)));
    if (only === 'first') {
      const [besides, also] = name === 'attribution/denial' ? [blame, 'blame'] : [denial, 'denial'];
      if (name === 'attribution/denial')
        found.push(...claimedBehind(known, clause, here).map((f) => draftOf(sentence, f, 'attribution/claim')));
      if (name !== 'attribution/claim-rejected')
        found.push(...besides(known, clause).map((f) => draftOf(sentence, f, `attribution/${also}`)));
      if (name === 'attribution/no-claim') {
        found.push(...pointed(known, clause).map((f) => draftOf(sentence, f, 'attribution/pointed')));
        found.push(...blame(known, clause).map((f) => draftOf(sentence, f, 'attribution/blame')));
        found.push(...suspicion(known, clause).map((f) => draftOf(sentence, f, 'attribution/suspicion')));
        found.push(...behind(known, clause).map((f) => draftOf(sentence, f, 'attribution/behind')));
      }
      break;
    }
  }
  const denied = deniedCharge(known, clause, charged).map((f) => draftOf(sentence, f, 'attribution/denied-charge'));
  const others = denied.length ? found.filter((d) => !isDenial(d)) : found;
  return distinct(withoutOwnBlame([...others, ...denied]));
}

/** "Leon denied any part in it, | and the ELN claimed responsibility": who claims behind a denial of somebody else. */
const claimedBehind = (sentence: ReadSentence, clause: ReadClause, denied: readonly Found[]): readonly Found[] =>
  claim(sentence, clause).filter(({ actor, from }) =>
    denied.every(
      (d) => d.stance === 'denied' && d.to <= from && d.actor?.id !== actor?.id && isCut(sentence, d.to, from),
    ),
  );

/** A comma stands between. */
const isCut = (sentence: ReadSentence, from: number, to: number): boolean =>
  sentence.words.slice(from, to).some((_, k) => /^,/u.test(gapAfter(sentence, from + k)));

/** "ISIL, | which on Wednesday claimed a raid,": the words that say it stand in the clause, the name before it. */
const inClause = (found: Found, { from, opener }: ReadClause): Found =>
  /^wh/u.test(opener ?? '') && found.from < from && found.to > from ? { ...found, from } : found;

/** More than that one person did it: "the gunman, Tom Rowe,". */
const isOfParty = (draft: Draft): boolean => draft.field === 'attribution' && draft.value.actorLevel !== 'individual';

const isOfOne = (draft: Draft): boolean => draft.field === 'attribution' && draft.value.actorLevel === 'individual';

const isDenial = (draft: Draft): boolean => draft.field === 'attribution' && draft.value.stance === 'denied';

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
    stance: isToldByAmaq(sentence, found) ? 'claimed' : found.stance,
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

/** "an Islamic State fighter carried it out, | Amaq said": by its own agency. */
const isToldByAmaq = ({ text }: ReadSentence, { stance, actor }: Found): boolean =>
  /^(?:asserted|blamed)$/u.test(stance) && actor !== null && isOfIslamicState(actor) && /\bAmaq\b/u.test(text);

/** "Washington" stays Washington; a group speaks under its own name. */
const asWritten = (sentence: ReadSentence, by: ActorMention): string =>
  by.level === 'state' ? sentence.text.slice(by.start - sentence.start, by.end - sentence.start) : by.name;

/** A state said to have ordered what others did is a sponsor; a name of the lexicon is what that says, a brand perhaps. */
const levelOf = ({ stance, actor }: Found): AttributionValue['actorLevel'] => {
  if (!actor) return null;
  if (actor.level === 'state' && stance === 'suspected') return 'sponsor';
  return actor.level === 'group' ? (actorOf(actor.id)?.level ?? 'group') : actor.level;
};
