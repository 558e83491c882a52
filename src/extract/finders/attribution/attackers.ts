import { neededWords } from '../../text/needed-words.ts';

/** What those are called who did a deed, whoever they are. */
export const ATTACKERS = neededWords(
  `men couple pair attacker attackers assailant assailants assassin assassins gunman gunmen bomber bombers perpetrator
   perpetrators kidnapper kidnappers killer killers murderer murderers abductor abductors shooter shooters suspect suspects raiders culprits culprit terrorist terrorists`,
);
