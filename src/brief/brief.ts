import type { Briefing } from '../model/briefing.ts';
import type { Fused } from '../model/fused.ts';
import { lookUpNames } from './names.ts';
import { openQuestions } from './open-questions.ts';
import { damageInWords, saidBy, tellWhat } from './what.ts';

/** The briefing of one incident, under the name that it was given. Related incidents are put in once all are written. */
export function writeBriefing(id: string, fused: Fused): Briefing {
  return {
    id,
    asOf: null,
    title: titled(fused),
    kind: fused.kind,
    extent: fused.extent,
    names: lookUpNames(fused),
    what: tellWhat(fused),
    who: fused.who,
    casualties: fused.casualties,
    casualtyNotes: fused.casualtyNotes,
    attribution: fused.attribution,
    where: fused.where,
    when: fused.when,
    weapons: fused.weapons,
    damage: fused.damage.map(damageInWords),
    response: fused.response.map(saidBy),
    origins: fused.origins,
    contradictions: fused.contradictions,
    mutations: fused.mutations,
    openQuestions: openQuestions(fused),
    related: [],
    reports: fused.reports,
  };
}

const titled = ({ title, kind }: Fused): string => {
  const words = title || kind;
  return words.charAt(0).toUpperCase() + words.slice(1);
};
