import { neededWords } from '../../text/needed-words.ts';
import type { Word } from '../../text/words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What attackers are said to have done, as a past tense or a participle. */
export const DEEDS = words(
  `attacked assaulted ambushed raided stormed killed murdered assassinated massacred slaughtered executed slew slain shot
   gunned wounded injured tortured stabbed beheaded decapitated hacked kidnapped abducted hijacked bombed bombarded shelled strafed
   mortared machinegunned machine-gunned dynamited detonated exploded blew blown destroyed demolished burned burnt torched
   sabotaged damaged planted placed hurled threw thrown lobbed tossed fired launched occupied seized intercepted looted
   targeted robbed stole stolen downed struck lynched beat overran overrun ransacked razed pillaged derailed massacres beheads kidnaps abducts`,
);

/** The same as headlines and notes tell it, of whoever stands right before: "ELN | ambushes patrol". */
export const PRESENT_DEEDS = words('kills shoots ambushes bombs storms raids shells');

/** Deeds that are crimes whoever does them: soldiers also seize, fire and occupy in the course of their duty. */
export const CRIMES = words(
  `murdered assassinated massacred slaughtered executed tortured kidnapped abducted bombed strafed shelled burned burnt
   torched machinegunned killed attacked`,
);

/** Verbs that only say that a deed was done: "carried out", "committed by". */
export const PERFORMED = words(
  'triggered carried out perpetrated committed staged conducted organized organised executed set started done made mounted inflicted caused began begun started continued unleashed orchestrated masterminded',
);

/** How somebody says what he did. */
export const STATING = neededWords(
  'said say says told boasted announced announces claimed claims claiming stated states declared acknowledged acknowledges admitted admits confirmed confirms insisted wrote posted tweeted added',
);

/** Nouns of deeds that are no event word by themselves: "an action by", "the work of". */
export const ACTIONS = words(
  'action actions act counterattack counteroffensive takeover crime crimes offensive operation sabotage arson terrorism outrage',
);

/** Who of a group did it: stands between "by" and its name, or behind it: "members of", "FMLN urban commandos". */
export const MEMBERS = words(
  `members member militiamen militia guerrillas guerrilla rebels rebel terrorists terrorist militants militant fighters fighter insurgents
   insurgent subversives subversive commandos commando commandoes cells cell units unit troops troop forces force elements
   column columns squad squads detachment detachments patrol patrols faction factions followers sympathizers supporters
   gunmen gunman extremist extremists islamist islamists soldiers band bands group groups command activists outlaws hitmen operatives operative men fighting personnel
   snipers sniper dissidents dissident separatists separatist cadres cadre combatants combatant jihadists suicide bomber bombers attacker attackers assailant assailants
   team wing front organization organisation movement army armed urban city leftist rightist heavily suspected alleged
   presumed hooded hordes gang gangs agents coalition alliance mercenaries warlord`,
);

/** Words that leave open who did it. */
export const HEDGES = words(
  `alleged allegedly presumed presumably suspected suspects suspect apparently possibly probably likely supposedly
   reportedly believed thought assumed may might could`,
);

export const NEGATIONS = words('no not never neither nor without cannot');

/** "wrongly named", "apologised for having blamed": who says it takes it back. */
export const isTakenBack = ({ fold }: Word): boolean =>
  /^(?:wrong|false|mistaken|erroneous|incorrect|unfair|apologi|withdr[ae]w|retract)/u.test(fold);
