import { meaningOf } from '../canonical.ts';
import { claimsOn, type Evidence, isHere, type Passage } from '../evidence.ts';
import { numberOf } from '../number-word.ts';
import type { Question } from '../question.ts';
import { answered, capital, corrected, happening, line, notReported, quoting, type Teller } from '../telling.ts';
import { foldedWords } from '../words.ts';

const HARM = /\b(?:kill|wound|injur|hurt|dead|died)/i;
const quotesOf = (passages: readonly Passage[]) => passages.map((passage) => passage.quote);

/** How many people are stationed somewhere: nothing that an attack did. */
export const tellHeadcount: Teller = (question, evidence) => {
  const asked = meaningOf(question.core).filter((word) => !STATIONED.has(word));
  const counts = evidence.passages.filter(
    (passage) => passage.meaning.has('soldier') && hasNumberBefore(passage, PEOPLE) && !HARM.test(passage.quote.exact),
  );
  const fitting = counts.filter((passage) => asked.every((word) => passage.meaning.has(word)));
  if (fitting.length > 0) return answered(quoting('The reports say, apart from the attack itself:', fitting));
  return notReported(
    '',
    counts.length > 0 ? [line('Numbers of people stationed somewhere:', quotesOf(counts.slice(0, 3)))] : [],
  );
};

const STATIONED: ReadonlySet<string> = new Set(
  meaningOf(
    'size level levels strength large big footprint presence contingent manpower stationed based deployed present presence host hosts hosted serving serve'.split(
      ' ',
    ),
  ),
);
const PEOPLE: ReadonlySet<string> = new Set(
  'troops soldiers personnel members servicemen forces marines people are'.split(' '),
);

/** How many attacks there have been: totals over a time, which are no part of one attack. */
export const tellAttackCount: Teller = (_, evidence) => {
  const totals = evidence.passages.filter((passage) => hasNumberBefore(passage, TIMES));
  if (totals.length === 0) return notReported('No report gives a number of attacks.');
  const several =
    totals.length > 1
      ? 'The reports give more than one total; each covers its own time and region:'
      : 'The reports give a total:';
  return answered(
    line(several, quotesOf(totals)),
    line(`These are totals over many attacks, not figures of this ${happening(evidence)}.`),
  );
};

const TIMES: ReadonlySet<string> = new Set([
  'times',
  'attacks',
  'strikes',
  'incidents',
  'assaults',
  'raids',
  'shootings',
  'bombings',
]);

/** A number with one of these words at most three words behind it; a year is no number. */
function hasNumberBefore(passage: Passage, nouns: ReadonlySet<string>): boolean {
  const words = foldedWords(passage.quote.exact);
  return words.some((word, at) => {
    const number = numberOf(word);
    return (
      number !== null &&
      number > 1 &&
      !/^(?:19|20)\d\d$/.test(word) &&
      words.slice(at + 1, at + 4).some((next) => nouns.has(next))
    );
  });
}

/** A thing said to be found: it may belong to something else in the same reports. */
export const tellFound: Teller = (question, evidence) => {
  const asked = meaningOf(question.folded);
  const arms = meaningOf(
    question.hits.filter((hit) => hit.key === 'arm').flatMap((hit) => question.folded.slice(hit.from, hit.to)),
  );
  const found = evidence.passages.filter(({ meaning }) => meaning.has('found') && arms.some((arm) => meaning.has(arm)));
  const whole = found.filter((passage) => shared(passage, asked) >= MOSTLY * asked.length);
  const here = whole.filter((passage) => isHere(passage, evidence));
  if (here.length > 0) return answered(quoting('The reports say:', here));
  if (whole.length === 0) return notReported('', nearestPassages(question, evidence));
  return corrected(
    quoting(
      `That is no part of this ${happening(evidence)} as the reports tell it. It stands there for something else:`,
      whole,
    ),
  );
};

/** How many of the words of a question a sentence must have to be the one meant. */
const MOSTLY = 0.5;

/** Whether ships, troops or aircraft were sent because of it. */
export const tellDeployment: Teller = (_, evidence) => {
  const sent = claimsOn(evidence.claims, 'response').filter(
    (claim) => claim.value.kind === 'military' && MOVE.test(claim.quote.exact),
  );
  if (sent.length > 0) return answered(quoting('The reports say:', sent));
  const moves = evidence.passages.filter(
    (passage) => MOVE.test(passage.quote.exact) && FORCE.test(passage.quote.exact),
  );
  const lead = `No report says that forces were sent in response to this ${happening(evidence)}.`;
  if (moves.length === 0) return notReported(lead);
  return corrected(
    line(lead),
    quoting('What they do say of forces on the move is not told as a response to it:', moves),
  );
};

const MOVE = /\b(?:sen[dt]|sending|deploy(?:s|ed|ment|ments|ing)?|dispatch(?:ed|es)?|reinforce\w*|posture|moved)\b/i;
const FORCE =
  /\b(?:forces|troops|soldiers|ships?|warships?|carriers?|destroyers?|jets|aircraft|squadrons?|posture|reinforcements|battalions?)\b/i;

/** What no field holds: a sentence with all the words of the question, or nothing. */
export const tellOther: Teller = (question, evidence) => {
  const asked = meaningOf(question.core);
  if (asked.length === 0) return notReported('');
  const whole = evidence.passages.filter((passage) => asked.every((word) => passage.meaning.has(word))).slice(0, 3);
  const here = whole.filter((passage) => isHere(passage, evidence));
  if (here.length > 0) return answered(quoting('The reports say:', here));
  const open = !['polar', 'statement'].includes(question.form);
  if (whole.length > 0 && open)
    return answered(quoting(`The reports say, though not of this ${happening(evidence)}:`, whole));
  return notReported(
    '',
    whole.length > 0 ? [quoting('About something else:', whole)] : nearestPassages(question, evidence),
  );
};

/** The sentences that share the rarest words of a question, where they share any that is rare. */
export function nearestPassages(question: Question, evidence: Evidence): ReturnType<typeof line>[] {
  const asked = meaningOf(question.folded);
  const rare = asked.filter((word) => {
    const frequency = evidence.passages.filter((passage) => passage.meaning.has(word)).length;
    return frequency > 0 && frequency <= 4;
  });
  const near = evidence.passages.filter((passage) => rare.some((word) => passage.meaning.has(word)));
  const best = [...near].sort((a, b) => shared(b, asked) - shared(a, asked)).slice(0, 2);
  return best.map((passage) =>
    line(isHere(passage, evidence) ? 'Nearest:' : capital('about something else:'), [passage.quote]),
  );
}

const shared = (passage: Passage, asked: readonly string[]): number =>
  asked.filter((word) => passage.meaning.has(word)).length;
