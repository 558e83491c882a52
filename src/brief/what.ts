import type { Line, Weapon } from '../model/briefing.ts';
import type { Fused, Told } from '../model/fused.ts';

/** What happened, a line each: weapons and where they fell, the claimant's own words, who confirms it, from where. */
export function tellWhat(fused: Fused): Line[] {
  return [
    ...weaponLines(fused),
    ...claimantLines(fused.weapons),
    ...confirmationLines(fused.confirmations),
    ...fused.launchSites.slice(0, 1).map((told) => saidBy(told)),
  ];
}

function weaponLines({ weapons, impacts }: Fused): Line[] {
  const first = weapons.find((weapon) => !weapon.byClaimant);
  const impact = impacts[0];
  if (!first) return impacts.slice(0, 1).map(saidBy);
  const parts = [
    `${weaponInWords(first)}${bracket(first.speakers)}`,
    impact ? `${impact.text}${bracket(impact.speakers)}` : '',
  ];
  return [{ text: sentence(parts.filter(Boolean).join('; ')), quotes: [...first.quotes, ...(impact?.quotes ?? [])] }];
}

function claimantLines(weapons: readonly Weapon[]): Line[] {
  const own = weapons.filter((weapon) => weapon.byClaimant);
  if (!own.length) return [];
  const others = new Set(weapons.filter((weapon) => !weapon.byClaimant).map((weapon) => weapon.type));
  const alone = own.filter((weapon) => !others.has(weapon.type)).map((weapon) => plural(weapon.type));
  const text = `The claimant speaks of ${together(own)}`;
  const note = alone.length && others.size ? `; no other report has ${alone.join(' or ')} in this attack` : '';
  return [{ text: `${text}${note}`, quotes: own.flatMap((weapon) => weapon.quotes) }];
}

/** Who says that the attack took place. */
function confirmationLines(confirmations: readonly Told[]): Line[] {
  const speakers = [...new Set(confirmations.flatMap((told) => told.speakers))];
  if (!speakers.length) return confirmations.slice(0, 1).map(saidBy);
  const quotes = confirmations.filter((told) => told.speakers.length).flatMap((told) => told.quotes);
  return [{ text: `The attack is confirmed by ${speakers.join(', ')}`, quotes }];
}

/** "several missiles and drones": the number once, where one stands for all. */
function together(weapons: readonly Weapon[]): string {
  const says = new Set(weapons.map(({ count }) => count?.says));
  const number = [...says][0];
  return weapons.length > 1 && says.size === 1 && number !== undefined
    ? `${number} ${weapons.map((weapon) => plural(weapon.type)).join(' and ')}`
    : weapons.map(weaponInWords).join(' and ');
}

/** "Two Katyusha rockets", "suspected rocket": the number in the source's own words. */
export function weaponInWords({ type, count, suspected }: Weapon): string {
  const hedge = suspected ? 'suspected ' : '';
  if (!count) return `${hedge}${type}`;
  const single = count.floor === 1 && count.ceiling === 1;
  return `${hedge}${numberWords(count.says, type)} ${single ? type : plural(type)}`;
}

/** The number without the thing counted, where the source's words hold both. */
function numberWords(says: string, type: string): string {
  const at = says.toLowerCase().indexOf(type.toLowerCase());
  return (at > 0 ? says.slice(0, at) : says).trim();
}

const plural = (type: string): string => (/s$/.test(type) ? type : `${type}s`);

const bracket = (speakers: readonly string[]): string => (speakers.length ? ` (${speakers.join(', ')})` : '');

/** Words of the reports, with who says so. */
export const saidBy = ({ text, speakers, quotes }: Told): Line => ({
  text: `${sentence(text)}${bracket(speakers.filter((speaker) => !text.toLowerCase().includes(speaker.toLowerCase())))}`,
  quotes,
});

/** "Damage is being assessed" whoever says it in which words; any other damage in the reports' own. */
export const damageInWords = (told: Told): Line =>
  saidBy(told.sort === 'under_assessment' ? { ...told, text: 'Damage is being assessed' } : told);

const sentence = (text: string): string => closed(text.charAt(0).toUpperCase() + text.slice(1));

/** A piece that ends inside a quotation gets its closing mark. */
const closed = (text: string): string => (text.lastIndexOf('“') > text.lastIndexOf('”') ? `${text}”` : text);
