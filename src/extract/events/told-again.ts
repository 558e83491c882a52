import { samePlace } from '../../model/same-place.ts';
import type { Mention, ReadClause } from '../mention.ts';
import { isFirstOfLead, isHeadline } from '../text/headline.ts';
import type { EventFile, Walk } from './event-file.ts';
import { isLead } from './noun-phrase.ts';
import { isOneMore } from './one-more-deed.ts';
import { vetoed } from './veto.ts';

/** The headline names the town next to the district that the lead names: two places are no veto, days and doers are. */
export function isOfHeadline({ files }: Walk, mention: Mention, clause: ReadClause, main: EventFile | null): boolean {
  if (!main || !isFirstOfLead(mention, clause) || isOneMore(mention, clause)) return false;
  if (!isHeadline(main.mentions[0]!.sentence) || files.some((f) => f !== main && f.extent === 'once')) return false;
  const { country } = mention.place ?? { country: null };
  if (country && main.place?.country && country !== main.place.country) return false;
  return !vetoed({ ...mention, place: null }, main);
}

/** "Nine guards died | when a bomb exploded in Leon": one event, of which the first clause tells no place. */
export function tellsHow({ before }: Walk, mention: Mention, { opener, sentence, from }: ReadClause): boolean {
  if (opener !== 'when' || !before) return false;
  const told = before.mentions.at(-1);
  const first = before.mentions[0]!.sentence;
  const isLeadOf = sentence.paragraph === 1 && isHeadline(first);
  if (vetoed(isLeadOf ? { ...mention, place: null } : mention, before)) return false;
  return (
    told?.sentence === sentence && told.mention.word < from && told.mention.place === null && mention.form === 'verb'
  );
}

/** The file that shares the victim, the place or the day that a mention names. */
export function named(walk: Walk, mention: Mention, clause: ReadClause, main: EventFile | null): EventFile | null {
  if (mention.form === 'other') return null;
  const { place, victims } = mention;
  const byVictim = victims.length ? walk.files.find((f) => victims.some((name) => f.victims.has(name))) : undefined;
  if (byVictim) return byVictim;
  const mayBePlaced = place !== null && (mention.form !== 'a' || isLead(clause.sentence));
  const byPlace = mayBePlaced ? walk.files.find((f) => samePlace(f.place, place) && !vetoed(mention, f)) : undefined;
  if (byPlace) return byPlace;
  const { time } = mention;
  if (!time || mention.place || mention.form === 'a') return null;
  const day = walk.files.filter(
    (f) =>
      (time.days?.date_prec === 1 && f.days?.date_prec === 1
        ? time.days.start === f.days.start
        : time.days === null && time.weekday !== null && f.weekday === time.weekday) && !vetoed(mention, f),
  );
  return day.find((f) => f === main) ?? day.at(-1) ?? null;
}
