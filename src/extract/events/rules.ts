import { samePlace } from '../../model/same-place.ts';
import type { Mention, ReadClause } from '../mention.ts';
import { openingPlace } from '../places/opening-place.ts';
import { isHeadline } from '../text/headline.ts';
import { type EventFile, LAST_SPOKEN_OF, openFile, type Placement, type Walk } from './event-file.ts';
import { distinct, isNew } from './is-new.ts';
import { killsSomebodyElse } from './kills-somebody-else.ts';
import { heaviest } from './main-event.ts';
import { isAcrossThem, isLead } from './noun-phrase.ts';
import { alsoDoes, isBehindSpan, isByAnotherBomb, isDatedAside, isOneMore, opensOtherDay } from './one-more-deed.ts';
import { areAllOfThem, areThoseSeveral, isCountSoFar, isOfSeveral, isTollOfNow } from './points-back.ts';
import { inQuarter, isInOtherQuarter } from './quarter.ts';
import { ofSameNumber } from './same-number.ts';
import { ofLeadsSeveral } from './series-as-one.ts';
import { isOfHeadline, named, tellsHow } from './told-again.ts';
import { vetoed } from './veto.ts';

type Rule = {
  readonly because: string;
  readonly place: (walk: Walk, mention: Mention, clause: ReadClause, main: EventFile | null) => EventFile | null;
};

/**
 * Which file a mention belongs to. The first rule that answers wins and is kept as the reason, so the order is the
 * meaning: what did not happen once is set aside first; names beat pronouns; a new name beats "the attack".
 */
const RULES: readonly Rule[] = [
  {
    because: 'rule 1: one of the several of the lead',
    place: (walk, m, clause) => (m.extent === 'once' ? ofLeadsSeveral(walk, m, clause) : null),
  },
  {
    because: 'rule 1: the several that the report is about',
    place: (_walk, m, { sentence }, main) =>
      main && areThoseSeveral(m, sentence, main) && !vetoed({ ...m, place: null }, main) ? main : null,
  },
  {
    because: 'rule 1: not one event but a series or a possibility',
    place: (walk, m, clause) => (m.extent === 'once' ? null : sideFile(walk, m, clause)),
  },
  {
    because: 'rule 1: over all of those of which it is one',
    place: ({ files }, m, { sentence }) =>
      isAcrossThem(sentence, m) ? (files.findLast(({ extent }) => extent === 'series') ?? null) : null,
  },
  {
    because: 'rule 1: so many in the series just told of',
    place: ({ before }, m, clause) => (before?.extent === 'series' && isCountSoFar(m, clause) ? before : null),
  },
  {
    because: 'rule 1: those attacks, where only one was told last',
    place: (walk, m, { sentence }) => (isOfSeveral(m, sentence, walk.before) ? openFile(walk, 'series') : null),
  },
  {
    because: 'rule 3: dated by the same words',
    place: ({ focus }, m, { mentions }) =>
      m.form === 'the' && focus && isDatedWith(m, focus, mentions) ? focus : null,
  },
  {
    because: 'rule 4: what it did, told right behind it',
    place: ({ before }, m, clause) =>
      before?.extent === 'once' && tellsItsHarm(m, clause) && !isDatedAside(m, clause) ? before : null,
  },
  {
    because: 'rule 3: another part of the town',
    place: (walk, m, clause, main) => (main && isInOtherQuarter(m, clause, main) ? inQuarter(walk, m, main) : null),
  },
  {
    because: 'rule 3: the lead tells what the headline says',
    place: (walk, m, clause, main) => (isOfHeadline(walk, m, clause, main) ? main : null),
  },
  {
    because: 'rule 3: named place, day or victim',
    place: (walk, m, clause, main) =>
      alsoDoes(m, clause) ||
      isByAnotherBomb(clause.sentence) ||
      isDatedAside(m, clause) ||
      (m.form === 'a' && isBehindSpan(clause)) ||
      (main && opensOtherDay(m, clause, main))
        ? null
        : named(walk, m, clause, main),
  },
  {
    because: 'rule 3: the one deed told so far, in a quarter that no list knows',
    place: ({ files }, m, _clause, main) =>
      main &&
      m.form === 'the' &&
      m.place?.lat === null &&
      m.place.country === null &&
      m.time === null &&
      !/s$/u.test(m.head) &&
      files.filter(({ extent }) => extent === 'once').length === 1 &&
      !vetoed({ ...m, place: null }, main)
        ? main
        : null,
  },
  {
    because: 'rule 3: the same dead, by their number',
    place: (walk, m, clause) => {
      const file = ofSameNumber(walk, m, clause);
      return file && !vetoed({ ...m, place: null }, file) ? file : null;
    },
  },
  {
    because: 'rule 4: it points back',
    place: (walk, m) => (m.appositive && walk.before && !vetoed(m, walk.before) ? walk.before : null),
  },
  {
    because: 'rule 4: it tells how that came about',
    place: (walk, m, clause) => (tellsHow(walk, m, clause) ? walk.before : null),
  },
  {
    because: 'rule 5: the lead says it again',
    place: (walk, m, clause, main) =>
      main &&
      isLead(clause.sentence) &&
      (m.form === 'a' || m.form === 'bare' || walk.focus === main) &&
      m.form !== 'other' &&
      !isOneMore(m, clause) &&
      !isDatedAside(m, clause) &&
      !isListed(walk, m, clause) &&
      !killsSomebodyElse(m, clause, main) &&
      !isCalledOtherwise(walk, m, main) &&
      !distinct(m, main) &&
      !opensOtherDay(m, clause, main) &&
      !vetoed(m, main)
        ? main
        : null,
  },
  {
    because: 'rule 5: something new',
    place: (walk, m, clause, main) =>
      isListed(walk, m, clause) || isNew(m, clause, main) ? openFile(walk, 'once') : null,
  },
  {
    because: 'rule 6: a toll that moves is of what the report is about',
    place: ({ focus }, m, { sentence }, main) =>
      main && focus !== main && m.form === 'the' && isTollOfNow(focus, sentence) && !vetoed(m, main) ? main : null,
  },
  {
    because: 'rule 6: all the attacks of the headline',
    place: (_walk, m, _clause, main) => (main && areAllOfThem(m, main) && !vetoed(m, main) ? main : null),
  },
  {
    because: `rule 6: ${LAST_SPOKEN_OF}`,
    place: (walk, m, clause, main) =>
      m.form !== 'latest' &&
      walk.focus &&
      fits(m, walk.focus, main) &&
      !(walk.focus === main && (killsSomebodyElse(m, clause, main) || isCalledOtherwise(walk, m, main)))
        ? walk.focus
        : null,
  },
  {
    because: 'rule 6: the last one called so',
    place: (walk, m, _clause, main) =>
      m.form === 'latest'
        ? main
        : (walk.files.findLast(
            (f) =>
              f.extent === 'once' &&
              f.classes.has(m.class) &&
              f !== main &&
              !vetoed(m, f) &&
              !main?.classes.has(m.class),
          ) ?? null),
  },
  {
    because: 'rule 6: what the report is about',
    place: (_walk, m, clause, main) => (main && !vetoed(m, main) && !killsSomebodyElse(m, clause, main) ? main : null),
  },
  { because: 'rule 2: every other file is ruled out', place: (walk) => openFile(walk, 'once') },
];

/** The reasons in the order in which they are tried: all before the one that is kept said no. */
export const REASONS: readonly string[] = RULES.map(({ because }) => because);

export function placeMention(walk: Walk, mention: Mention, clause: ReadClause, main: EventFile | null): Placement {
  for (const { because, place } of RULES) {
    const file = place(walk, mention, clause, main);
    if (file) return { file, because };
  }
  throw new Error('the last rule always answers');
}

/** "the Leon bombings on Monday, | which killed nine". */
const tellsItsHarm = ({ word, form }: Mention, { opener, from, sentence }: ReadClause): boolean =>
  opener === 'which' &&
  form === 'verb' &&
  word <= from + 2 &&
  /^(?:killed|wounded|injured|left|claimed)$/u.test(sentence.words[word]?.fold ?? '') &&
  (sentence.clauses.find(({ to }) => to === from)?.mentions.length ?? 0) === 1;

/** "Twin bombings two weeks ago killed nine, the worst such | attacks in years": told in one breath, of one day. */
const isDatedWith = ({ time, word }: Mention, focus: EventFile, mentions: readonly Mention[]): boolean => {
  const last = focus.mentions.at(-1)?.mention;
  return time !== null && last !== undefined && mentions.includes(last) && last.word < word && last.time === time;
};

/** "the assassination" after one was told of, in a report whose main event is called nothing of the sort. */
const isCalledOtherwise = (walk: Walk, mention: Mention, main: EventFile): boolean =>
  (mention.class === 'killing' || mention.class === 'abduction') &&
  !main.classes.has(mention.class) &&
  walk.files.some((f) => f.extent === 'once' && f.classes.has(mention.class));

/** "In Toledo, rebels bombed a bank. In Leon, …": each of the deeds that a list tells has its own place in front. */
const isListed = ({ listed }: Walk, mention: Mention, { sentence }: ReadClause): boolean => {
  const place = openingPlace(sentence);
  const isTold = mention.extent === 'once' && (mention.form === 'verb' || mention.form === 'a');
  return isTold && place !== null && mention.place === place && listed !== null && !samePlace(listed, place);
};

/** The focus takes "the attack" if it is called so, or is not the main event (then it was just spoken of). */
const fits = (mention: Mention, focus: EventFile, main: EventFile | null): boolean =>
  !vetoed(mention, focus) &&
  (focus !== main ||
    mention.form === 'verb' ||
    focus.classes.has(mention.class) ||
    mention.class === 'attack' ||
    focus.classes.has('attack') ||
    mention.class === 'strike' ||
    heaviest([focus]) === main);

/** A series, a hypothetical: one file for each sort and its own "since", so that its totals stay apart; the lead's series is the headline's. */
function sideFile({ files, ...walk }: Walk, { extent }: Mention, { sentence }: ReadClause): EventFile {
  const only = files.length === 1 && extent === 'series' && sentence.paragraph === 1 ? files[0]! : null;
  const isAgain = only?.extent === 'series' && isHeadline(only.mentions[0]!.sentence);
  return isAgain ? only : openFile({ files, ...walk }, extent);
}
