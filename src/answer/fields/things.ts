import type { Line, Weapon } from '../../model/briefing.ts';
import { canonical, meaning } from '../canonical.ts';
import { claimsOn, type Evidence } from '../evidence.ts';
import type { Question } from '../question.ts';
import { tellerOf } from '../teller.ts';
import { answered, capital, happening, line, listed, notReported, quoting, type Teller } from '../telling.ts';

/** What was used, as each source puts it; the claimant’s own words apart. */
export const tellWeapon: Teller = (question, evidence) => {
  const all = evidence.incident.briefing.weapons;
  const asked = armsAsked(question);
  const said = all.filter((weapon) => asked.length === 0 || isArm(weapon, asked));
  if (said.length > 0) return answered(...said.map(weaponLine), ...onlyClaimant(said));
  const what = asked.length === 0 ? 'what was used' : `that ${asked.join(' or ')} were used`;
  return notReported(`No report says ${what} in this ${happening(evidence)}.`, all.map(weaponLine));
};

/** How many of a weapon, where somebody gives a number. */
export const tellWeaponCount: Teller = (question, evidence) => {
  const asked = armsAsked(question);
  const said = evidence.incident.briefing.weapons.filter((weapon) => isArm(weapon, asked));
  const counted = said.filter(
    (weapon) => weapon.count && (weapon.count.floor !== null || weapon.count.ceiling !== null),
  );
  if (counted.length > 0)
    return answered(...counted.map(weaponLine), ...said.filter((weapon) => !counted.includes(weapon)).map(weaponLine));
  return notReported(`No report gives a number of ${asked.join(' or ')}.`, [
    ...said.map(weaponLine),
    ...onlyClaimant(said),
  ]);
};

const armsAsked = ({ hits, folded }: Question): string[] =>
  hits.filter((hit) => hit.key === 'arm').flatMap((hit) => folded.slice(hit.from, hit.to));

/** "Drones" asks for a weapon that is called a drone, whatever else stands in its name. */
export const isArm = (weapon: Pick<Weapon, 'type'>, asked: readonly string[]): boolean =>
  canonical(asked).some((arm) => meaning(weapon.type).has(arm));

function weaponLine(weapon: Weapon): Line {
  const count = weapon.count ? `${weapon.count.says} ` : '';
  const many = weapon.count && !/^(?:a|an|one|1)$/i.test(weapon.count.says) && !weapon.type.endsWith('s') ? 's' : '';
  const words = count.toLowerCase().includes(weapon.type.toLowerCase())
    ? count.trim()
    : `${count}${weapon.type}${many}`;
  const hedge = weapon.suspected ? 'suspected: ' : '';
  const who = weapon.byClaimant
    ? 'the claimant’s own words'
    : weapon.speakers.length > 0
      ? listed(weapon.speakers)
      : 'no source named';
  return line(`${capital(`${hedge}${words}`)} (${who}).`, weapon.quotes);
}

const onlyClaimant = (said: readonly Weapon[]): Line[] =>
  said.length > 0 && said.every((weapon) => weapon.byClaimant) ? [line('Nobody but the claimant says so.')] : [];

/** The state of the damage. */
export const tellDamage: Teller = (question, evidence) => {
  const claims = claimsOn(evidence.claims, 'damage');
  if (claims.length === 0)
    return notReported(`No report speaks of damage.`, [
      ...evidence.incident.briefing.casualtyNotes,
      ...impactLines(evidence),
    ]);
  if (question.form === 'how_many' && !claims.some((claim) => /\d/.test(claim.value.text)))
    return notReported('No report gives a number.', damageLines(evidence));
  const open = claims.every((claim) => claim.value.state === 'under_assessment' || claim.value.state === 'unknown');
  return answered(...(open ? [line('Not known yet, as far as the reports go.')] : []), ...damageLines(evidence));
};

const damageLines = (evidence: Evidence): Line[] => linesBy(evidence, claimsOn(evidence.claims, 'damage'));
const impactLines = (evidence: Evidence): Line[] => linesBy(evidence, claimsOn(evidence.claims, 'impact'));

/** One line for each who says it, the words of the report in quotation marks. */
function linesBy(evidence: Evidence, claims: ReturnType<typeof claimsOn<'damage' | 'impact' | 'launch_site'>>): Line[] {
  const groups = Map.groupBy(claims, (claim) => tellerOf(claim, evidence));
  return [...groups].map(([who, said]) => quoting(`“${said[0]!.value.text}” (${who}).`, said));
}

/** Where it hit. */
export const tellImpact: Teller = (_, evidence) => {
  const lines = impactLines(evidence);
  if (lines.length > 0) return answered(...lines);
  return notReported(`No report says where it hit.`, damageLines(evidence));
};

/** Which part of the place was hit; a part must be named, "inside" is none. */
export const tellPart: Teller = (question, evidence) => {
  const parts = question.hits
    .filter((hit) => hit.key === 'part')
    .flatMap((hit) => question.folded.slice(hit.from, hit.to));
  const named = [...claimsOn(evidence.claims, 'damage'), ...claimsOn(evidence.claims, 'impact')].filter(
    (claim) =>
      PART.test(claim.value.text) ||
      parts.some((part) => !VAGUE.has(part) && claim.value.text.toLowerCase().includes(part)),
  );
  if (named.length > 0) return answered(...linesBy(evidence, named));
  return notReported(`No report names the part that was hit.`, [...impactLines(evidence), ...damageLines(evidence)]);
};

const PART =
  /\b(?:building|hangar|runway|barracks|warehouse|dormitor|clinic|hospital|school|classroom|lobby|gate|tower|roof|floor|wing|kitchen|aircraft|helicopter|vehicle|house|shop|market|church|mosque)s?\b/i;
const VAGUE: ReadonlySet<string> = new Set([
  'part',
  'section',
  'area',
  'spot',
  'building',
  'buildings',
  'structure',
  'structures',
  'facility',
  'facilities',
]);

/** Where it was launched from. */
export const tellLaunchSite: Teller = (_, evidence) => {
  const claims = claimsOn(evidence.claims, 'launch_site');
  return claims.length > 0
    ? answered(...linesBy(evidence, claims))
    : notReported(`No report says where it was launched from.`);
};
