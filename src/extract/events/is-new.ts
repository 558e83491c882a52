import type { Place } from '../../model/place.ts';
import { samePlace } from '../../model/same-place.ts';
import { placeWords } from '../lexicon/place-words.ts';
import type { Mention, ReadClause } from '../mention.ts';
import { openingPlace } from '../places/opening-place.ts';
import { SPAN } from '../text/clauses.ts';
import type { EventFile } from './event-file.ts';
import { killsSomebodyElse } from './kills-somebody-else.ts';
import { isLead } from './noun-phrase.ts';
import { isDatedAside, isOneMore, opensOtherDay, opensWithDate } from './one-more-deed.ts';
import { isDoneByIt, isDoneToThem } from './points-back.ts';
import { vetoed } from './veto.ts';

/** "a January attack on Tower 22", "the killing of X in Tehran", "a similar attack": an event of its own. */
export function isNew(mention: Mention, clause: ReadClause, main: EventFile | null): boolean {
  if (!main || mention.form === 'other' || isOneMore(mention, clause) || isDatedAside(mention, clause)) return true;
  if (isBehindEarlier(clause, main)) return true;
  if (mention.form === 'latest') return false;
  if (opensOtherDay(mention, clause, main)) return true;
  const isTold = mention.victims.length > 0 || mention.place !== null || mention.time !== null;
  if (killsSomebodyElse(mention, clause, main)) return isTold;
  if (vetoed(mention, main) && (isTold || mention.by.length > 0)) return isTold || mention.form !== 'the';
  if (mention.form === 'the' && distinct(mention, main) && hadDone(mention, clause)) return true;
  if (opensWithDate(mention, clause) && !isLead(clause.sentence) && main.days === null) return true;
  if (mention.form === 'a')
    return !isLead(clause.sentence) && (mention.place !== null || mention.time !== null) && !placesIt(mention, main);
  const isOfBefore = isDoneToThem(mention, clause) || isDoneByIt(mention, clause);
  if (mention.form === 'verb' && mention.place !== null && distinct(mention, main) && !isOfBefore)
    if (clause.sentence.paragraph > 1 || openingPlace(clause.sentence) === mention.place) return true;
  return mention.class === 'killing' && mention.form === 'the' && mention.victims.length > 0 && mention.place !== null;
}

/** "The blast of a car bomb in Toledo had left 18 dead": what had been elsewhere before. */
const hadDone = ({ word }: Mention, { sentence: { words }, to }: ReadClause): boolean =>
  words
    .slice(word, Math.min(to, word + LONGEST_SUBJECT))
    .some(
      ({ fold }, k, all) =>
        fold === 'had' &&
        all.slice(k + 1, k + 3).some((w) => /^(?:killed|left|wounded|injured|claimed)$/u.test(w.fold)),
    );
const LONGEST_SUBJECT = 24;

/** "Five days after a bomb killed 20 in Leon, | rebels struck again": nothing else was told before. */
const isBehindEarlier = ({ sentence }: ReadClause, main: EventFile): boolean =>
  main.mentions.length > 0 &&
  main.mentions.every((one) => one.sentence === sentence && sentence.clauses.some((c) => isBeforeIt(one.mention, c)));

/** "Five days | after a bomb killed 20 in Leon, …", "On the | anniversary of his death in a raid, …": told in front of what the sentence is about. */
export const isBeforeIt = ({ form, word }: Mention, { opener, from, to }: ReadClause): boolean =>
  form === 'other' && ((opener === 'after' && from <= SPAN) || opener === 'anniversary') && from <= word && word < to;

/** Does the mention name something that the file does not have: a place finer than a country, or another victim? */
export function distinct(mention: Mention, file: EventFile): boolean {
  const place = mention.place;
  return (
    mention.victims.length > 0 ||
    (place !== null &&
      file.place !== null &&
      place.where_prec <= 3 &&
      file.place.where_prec <= 3 &&
      !isPart(place) &&
      !isCalledAfter(place, file.place) &&
      !isCalledAfter(file.place, place) &&
      !isHouseOf(place, file.place) &&
      !samePlace(place, file.place))
  );
}

/** "Leon Square": lies in the town that was told, for all that is known. */
const isPart = ({ name, lat }: Place): boolean =>
  lat === null &&
  /\b(?:square|market|junction|roundabout|gate|terminal|mall|street|avenue|road|boulevard|chowk|intersection|crossing|bazaar)$/iu.test(
    name,
  );

/** "Toledo Hotel", of Toledo. */
const isCalledAfter = (house: Place, town: Place): boolean =>
  house.lat === null && house.name.startsWith(`${town.name} `);

/** "Rowe Apartments", of a shooting in an American town: local news tells of houses in its own. */
const isHouseOf = ({ name, lat }: Place, { country }: Place): boolean =>
  lat === null && country === 'United States' && placeWords.facilities.has(name.split(/[\s-]/u).at(-1)!.toLowerCase());

/** It gives the main event the place that the report had not named so far. */
const placesIt = (mention: Mention, main: EventFile): boolean =>
  (mention.place?.where_prec ?? 9) <= 3 && (main.place?.where_prec ?? 9) > 3 && main.classes.has(mention.class);
