import type { AttributionValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import type { ReadSentence } from '../mention.ts';
import type { Rival } from './totals/rival.ts';

const FORCES =
  '(?:[\\p{L}.]+ ){0,3}?(?:[Ff]orces?|[Tt]roops|[Ss]oldiers|[Aa]rmy|[Mm]ilitary|[Pp]olice|personnel|commandos|marines|airmen|Air Force|paramilitar(?:y|ies)|warplanes|jets|helicopters|drones?|strikes?|airstrikes?|rangers|gendarmes|officers|SFs?)';
const FIGHT =
  '(?:encounter|clash(?:es)?|fight|fighting|firefight|gun ?fight|gun ?battle|battle|shoot-?out|exchange of (?:fire|gunfire)|skirmish|confrontation)';
const OPERATION =
  '(?:(?:drone|air|missile|artillery|helicopter|precision|US|U\\.S\\.) ?(?:strikes?|attacks?|raids?)|airstrikes?|operations?|crackdown|offensive|manhunt)';

/** Behind the harm: by whom it was done. */
const BEHIND = new RegExp(
  `^[^.;]{0,40}?\\b(?:(?:in|during) (?:an?|the|two|several)? ?(?:\\p{L}+ ){0,3}?${FIGHT} (?:with (?:the )?${FORCES}|between)|(?:in|during|by) (?:an?|the|two|several)? ?(?:[\\p{L}.-]+ ){0,3}?${OPERATION}|by (?:the )?${FORCES})\\b`,
  'u',
);
/** Before the harm: who did it. */
const BEFORE = new RegExp(
  `(?:^|[,.:"“] ?|\\b[Tt]he |\\band )${FORCES}(?: (?:on \\p{Lu}\\p{L}+day|(?:says?|said) (?:it|they)|ha(?:s|ve|d)|also))*(?: (?:shot|gunned down))?(?: and)? $`,
  'u',
);
/** "A drone strike on a mill near Leon | killed eight militants": what did it stands before. */
const BY_STRIKE =
  /\b(?:(?:drone|air|missile|artillery|helicopter|precision)[ -]?strikes?|airstrikes?|jets|warplanes|aircraft|(?:fighter|war)[ -]?(?:crafts?|planes?)|gunships?|helicopters?)\b[^.;]{0,140}$/iu;
/** "fighters", "cadres": armed people; "attackers" and "suspects" did something before. */
const ARMED_NOUN =
  '(?:militants?|insurgents?|terrorists?|extremists?|rebels?|guerrillas?|fighters?|jihadists?|jihadis?|bandits?|separatists?|combatants?|cadres?|naxals?|naxalites?|maoists?|islamists?|subversives?)';
const ARMED = new RegExp(`\\b${ARMED_NOUN}(?:$| of )`, 'iu');
/** What a finder read of somebody who did it. */
const DID = /^(?:asserted|blamed|suspected|claimed|confirmed)$/u;

/**
 * "Thirteen Maoists were killed in an encounter with the police": those whom forces fought down are the victims of that event
 * and no attackers, where nobody else was harmed in it and no armed group is said to have done it.
 */
export function withStruckByForces(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
  sentences: readonly ReadSentence[],
): readonly Draft[] {
  const struck = new Map<EventFile | null, Set<ReadSentence>>();
  const fought = drafts.filter(isStruck);
  for (const draft of fought) struck.getOrInsertComputed(fileOf(draft), () => new Set()).add(draft.sentence);
  if (!struck.size || sentences.some(({ text }) => ATTACKED.test(text))) return drafts;
  for (const [file, told] of struck) if (!isOpenedBy(file, told)) struck.delete(file);
  for (const draft of drafts) {
    const told = struck.get(fileOf(draft));
    const isApart = isOfVictims(draft) && (!told?.has(draft.sentence) || isOfForces(draft) || isBeside(draft, fought));
    if (told && (isApart || isOfDoers(draft))) struck.delete(fileOf(draft));
  }
  return drafts.map((draft) => {
    const isTheirs = ATTACKERS.test(draft.field) && struck.has(fileOf(draft)) && areArmed(draft as Rival);
    return isTheirs ? ({ ...draft, field: draft.field.replace(ATTACKERS, '') } as Draft) : draft;
  });
}

/** The event is told first as what forces did. */
const isOpenedBy = (file: EventFile | null, told: ReadonlySet<ReadSentence>): boolean =>
  file === null || file.mentions.length === 0 || told.has(file.mentions[0]!.sentence);

/** "Militants attacked", "an ambush by rebels": they did something first. */
const ATTACKED = new RegExp(
  `\\b${ARMED_NOUN} (?:(?:\\p{L}+ly|who|that|have|had|also|then|later) ){0,2}(?:attack(?:ed)?|ambush(?:ed)?|storm(?:ed)?|raid(?:ed)?|opened fire|assault(?:ed)?|fired|overran|launched|shelled|blew|beheaded|tried)\\b|\\b(?:after|when|as) (?:they|he) (?:had )?(?:attacked|ambushed|stormed|raided|opened fire|fired|tried)\\b|\\b(?:attack|ambush|raid|assault|bombing) by (?:\\p{L}+ ){0,3}?${ARMED_NOUN}\\b`,
  'iu',
);

/** In characters: as much as the patterns before the harm take. */
const FAR = 200;
const ATTACKERS = /^attackers_/u;

const areArmed = ({ value }: Pick<Rival, 'value'>): boolean => ARMED.test(value.victims ?? '');

function isStruck(draft: Draft): boolean {
  if (draft.field !== 'attackers_killed' && draft.field !== 'attackers_wounded') return false;
  const { cue, sentence, value } = draft as unknown as Rival;
  if (!areArmed({ value })) return false;
  const [from, to] = [cue.start - sentence.start, cue.end - sentence.start];
  const before = sentence.text.slice(Math.max(0, from - FAR), from);
  const isTheirHarm = /^(?:kill(?:s|ed|ing)|wound(?:s|ed|ing)|injur(?:es|ed|ing))\b/u.test(sentence.text.slice(from));
  return BEHIND.test(sentence.text.slice(to)) || BEFORE.test(before) || (isTheirHarm && BY_STRIKE.test(before));
}

/** Somebody else was hurt, by other words than those of what forces did: "and injured two others". */
const isOfVictims = (draft: Draft): boolean =>
  (draft.field === 'killed' || draft.field === 'wounded') &&
  (draft as unknown as Rival).value.state !== 'none' &&
  !/^(?:others?|more)$/iu.test((draft as unknown as Rival).value.victims ?? '');

/** "Three soldiers and ten militants were killed in a clash": losses of both sides. */
const isOfForces = (draft: Draft): boolean =>
  /\b(?:soldiers?|troops|police(?:m[ae]n)?|officers?|guards?|personnel|troopers?|jawans?|commandos?|rangers?|gendarmes?)\b/iu.test(
    (draft as unknown as Rival).value.victims ?? '',
  );

/** "Thirteen people, including ten militants, were killed in a clash": the three others. */
const isBeside = (draft: Draft, fought: readonly Draft[]): boolean =>
  fought.some(({ sentence, cue }) => sentence === draft.sentence && cue.start === draft.cue.start);

/** An armed group did it, be it one without a name. */
const isOfDoers = ({ field, value }: Draft): boolean => {
  const { stance, actorLevel } = value as AttributionValue;
  return field === 'attribution' && DID.test(stance) && actorLevel !== 'state' && actorLevel !== 'sponsor';
};
