import type { Asks } from '../lexicon/asks.ts';
import { line, notReported, type Teller } from '../telling.ts';
import {
  tellArrest,
  tellInterception,
  tellInvestigation,
  tellMotive,
  tellResponse,
  tellRetaliation,
} from './aftermath.ts';
import { tellBlame, tellChannel, tellClaim, tellDenial, tellPerpetrator, tellSponsor } from './attribution.ts';
import {
  tellAttackers,
  tellBreakdown,
  tellCasualties,
  tellKilled,
  tellMissing,
  tellSerious,
  tellWounded,
} from './casualties.ts';
import { tellDisagreement } from './disagreement.ts';
import { tellOverview } from './overview.ts';
import { tellAttackCount, tellDeployment, tellFound, tellHeadcount, tellOther } from './passages.ts';
import { tellNames, tellTarget } from './people.ts';
import { tellHour, tellWhen, tellWhere } from './setting.ts';
import { tellConfirmation, tellLatest, tellSources, tellUnknown } from './sources.ts';
import { tellDamage, tellImpact, tellLaunchSite, tellPart, tellWeapon, tellWeaponCount } from './things.ts';
import { tellWording } from './wording.ts';

/** Other incidents in the same reports. */
const tellRelated: Teller = (_, { incident }) => {
  const { related } = incident.briefing;
  if (related.length === 0) return notReported('No other incident stands in these reports.');
  return { status: 'answered', lines: related.map((one) => line(`${one.title}.`, one.quotes)), nearest: [] };
};

const TELLERS: Readonly<Record<Asks, Teller>> = {
  overview: tellOverview,
  killed: tellKilled,
  wounded: tellWounded,
  wounded_serious: tellSerious,
  missing: tellMissing,
  casualties: tellCasualties,
  attackers: tellAttackers,
  breakdown: tellBreakdown,
  names: tellNames,
  perpetrator: tellPerpetrator,
  claim: tellClaim,
  blame: tellBlame,
  sponsor: tellSponsor,
  denial: tellDenial,
  channel: tellChannel,
  weapon: tellWeapon,
  weapon_count: tellWeaponCount,
  where: tellWhere,
  when: tellWhen,
  hour: tellHour,
  damage: tellDamage,
  impact: tellImpact,
  part: tellPart,
  launch_site: tellLaunchSite,
  response: tellResponse,
  retaliation: tellRetaliation,
  deployment: tellDeployment,
  arrest: tellArrest,
  investigation: tellInvestigation,
  motive: tellMotive,
  target: tellTarget,
  interception: tellInterception,
  sources: tellSources,
  disagreement: tellDisagreement,
  wording: tellWording,
  latest: tellLatest,
  headcount: tellHeadcount,
  attack_count: tellAttackCount,
  confirmation: tellConfirmation,
  unknown: tellUnknown,
  related: tellRelated,
  found: tellFound,
  other: tellOther,
};

/** Who tells what is asked. */
export const tellerFor = (asks: Asks): Teller => TELLERS[asks];
