import type { Claim } from '../../model/claim.ts';
import { isField } from '../../model/claim.ts';
import type { EventKind } from '../../model/reading.ts';
import { actorOf } from '../lexicon/lexicon.ts';
import type { EventFile } from './event-file.ts';
import { wayInto } from './venue.ts';

/** Which of ACLED's sub-event types an incident is, from its weapons first, then from what it is called. */
export function kindOf(file: EventFile, claims: readonly Claim[]): EventKind {
  const weapons = claims.filter((c) => isField(c, 'weapon')).map((c) => c.value.type.toLowerCase());
  const has = (...types: string[]): boolean => weapons.some((w) => types.some((t) => w.includes(t)));
  if (has('suicide')) return 'Suicide bomb';
  if (has('rocket', 'missile', 'mortar', 'shell')) return 'Shelling/artillery/missile attack';
  if (has('grenade')) return 'Grenade';
  if (has('drone') || file.mentions.some((m) => m.mention.head === 'airstrike')) return 'Air/drone strike';
  if (has('bomb', 'explosive', 'ied', 'dynamite') || file.classes.has('explosion'))
    return 'Remote explosive/landmine/IED';
  if (file.classes.has('abduction')) return 'Abduction/forced disappearance';
  if (file.classes.has('clash')) return 'Armed clash';
  if (
    file.mentions.some((m) => /^strikes?$/u.test(m.mention.head)) &&
    [...file.by].some((id) => actorOf(id)?.level === 'state')
  )
    return 'Air/drone strike';
  return file.classes.size ? 'Attack' : 'Other';
}

const NAMES: Partial<Record<EventKind, string>> = {
  'Suicide bomb': 'suicide bombing',
  Grenade: 'grenade attack',
  'Remote explosive/landmine/IED': 'bombing',
  'Abduction/forced disappearance': 'abduction',
  'Armed clash': 'clash',
};

/** "rocket attack on Al-Asad Airbase", "killing of Haniyeh in Tehran": from the report's own words for it. */
export function titleOf(file: EventFile, kind: EventKind, claims: readonly Claim[]): string {
  const site =
    file.place &&
    file.place.where_prec <= 2 &&
    /\b(?:airbase|base|camp|airport|tower|mosque|church|school|hospital|embassy)\b/iu.test(file.place.name);
  const where = file.place ? ` ${site ? 'on' : wayInto(file.place)} ${file.place.name}` : '';
  if (file.extent === 'series') return seriesTitle(file);
  if (file.extent === 'scene') return `photo caption${file.place ? `: ${file.place.name}` : ''}`;
  const doer = [...file.by].map((id) => actorOf(id)).find((actor) => actor?.level === 'state');
  if (file.victims.size)
    return `killing of ${[...file.victims].map((name) => name.replace(/^\p{L}/u, (c) => c.toUpperCase())).join(' and ')}${where}`;
  if (doer) return `${doer.id === 'us' ? 'US' : doer.name} ${file.classes.has('strike') ? 'strike' : 'attack'}${where}`;
  return `${weaponName(claims) ?? NAMES[kind] ?? (file.classes.has('shooting') ? 'shooting' : 'attack')}${where}`;
}

function weaponName(claims: readonly Claim[]): string | null {
  const weapon = claims.find((c) => isField(c, 'weapon') && !c.value.byClaimant);
  const kind =
    weapon && isField(weapon, 'weapon')
      ? /(rocket|missile|drone|mortar|grenade|knife)$/iu.exec(weapon.value.type)?.[1]
      : undefined;
  return kind ? `${kind.toLowerCase()} attack` : null;
}

const LONGEST_TITLE = 140;
const SINCE = /\bsince ([^,;]{3,80}?)(?=,|;|\.?$)/u;
const TITLE_END = /,? (?:resulting|leaving|killing|wounding)\b|;|, which\b|\.$|\.\s(?=\p{Lu})/u;

/** A series is called as the report tells it, number and "since …" included: no name of ours could be as exact. */
export function seriesTitle({ mentions }: EventFile): string {
  const first = mentions[0];
  if (!first) return 'attacks';
  const { mention, sentence } = first;
  const told = sentence.text
    .slice(mention.form === 'verb' ? 0 : mention.start - sentence.start)
    .replace(/^(?:been|were|are|is|was) /iu, '');
  return told.split(TITLE_END)[0]!.slice(0, LONGEST_TITLE).trim();
}

/** The words that say from when on a series is counted. */
export const sinceOf = ({ mentions }: EventFile): string | null =>
  mentions
    .map(({ sentence }) => SINCE.exec(sentence.text)?.[1])
    .find(Boolean)
    ?.replace(/[.]$/u, '') ?? null;
