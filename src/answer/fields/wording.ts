import { overlaps } from '../../model/quote.ts';
import { sameName } from '../actor-match.ts';
import { agentIn } from '../agent.ts';
import { type Evidence, isHere, type Passage } from '../evidence.ts';
import { plain } from '../lexicon/lexicon.ts';
import type { Question } from '../question.ts';
import { answered, capital, happening, line, notReported, quoting, type Teller } from '../telling.ts';
import { mentions } from './party.ts';

const VERBAL = /word|quot|statement/i;
const IN_QUOTATION_MARKS = /[“"][^”"]{8,}/u;
const SPEECH =
  /\b(?:said|says|say|told|according to|confirmed|announced|statement|spokes\w+|read-?out|briefed|updated|discussed|agreed)\b/gi;

/** What a party said, word for word where a report quotes it, and where its words were changed on the way. */
export const tellWording: Teller = (question, evidence) => {
  const party = agentIn(question, evidence) ?? speakerIn(question);
  const here = evidence.passages.filter((passage) => isHere(passage, evidence));
  const said = here.filter(
    (passage) =>
      IN_QUOTATION_MARKS.test(passage.quote.exact) &&
      (party === null || isOf(passage, party, evidence) || isReadout(question, passage)),
  );
  if (said.length > 0) return answered(quoting('In the words of the reports:', said), ...changedLines(evidence));
  const told =
    party === null ? [] : here.filter((passage) => isSaying(passage, party) || isClaimOf(passage, party, evidence));
  if (told.length > 0) return answered(quoting('The reports give it in their own words:', told));
  const whom = party === null ? 'a statement on that' : `${party} on this ${happening(evidence)}`;
  return notReported(`No report quotes ${whom}.`);
};

/** Words that one report quotes otherwise than another. */
const changedLines = ({ incident }: Evidence) =>
  incident.briefing.mutations
    .filter((one) => VERBAL.test(one.what))
    .map((one) => line(`${capital(one.what)}: the words differ between reports.`, [one.from, one.to]));

/** "Police", "the sheriff", "witnesses": who is asked about in "What did … say?". */
function speakerIn({ folded, form }: Question): string | null {
  if (form !== 'what') return null;
  const from = folded.findIndex((word) => ['did', 'do', 'does', 'has', 'have'].includes(word));
  const to = folded.findIndex((word) => ['say', 'said', 'says'].includes(word));
  const words = from < 0 || to < 0 ? [] : folded.slice(from + 1, to).filter((word) => !plain.has(word));
  return words.length === 0 ? null : words.join(' ');
}

const isReadout = ({ folded }: Question, passage: Passage): boolean =>
  folded.includes('readout') && /read-?out/i.test(passage.quote.exact);

/** Whoever is named inside the quotation marks need not be the one who speaks. */
const withoutQuotation = (passage: Passage): Passage => ({
  ...passage,
  quote: { ...passage.quote, exact: passage.quote.exact.replace(/[“"][^”"]*[”"]/gu, ' ') },
});

/** A sentence that names a party outside its quotation marks, or that a claim of its rests on. */
const isOf = (passage: Passage, party: string, evidence: Evidence): boolean =>
  mentions(withoutQuotation(passage), party) || isClaimOf(passage, party, evidence);

/** "Iran said", "according to Iran": the party stands by the verb; elsewhere in the sentence it is spoken of. */
const isSaying = (passage: Passage, party: string): boolean =>
  [...passage.quote.exact.matchAll(SPEECH)].some(({ 0: verb, index }) => {
    const end = index + verb.length;
    const [from, to] = /^(?:according|statement)/i.test(verb) ? [end, end + NEAR] : [Math.max(0, index - NEAR), index];
    return mentions({ ...passage, quote: { ...passage.quote, exact: passage.quote.exact.slice(from, to) } }, party);
  });
/** So many letters before a verb stands its subject. */
const NEAR = 50;

const isClaimOf = (passage: Passage, party: string, evidence: Evidence): boolean =>
  evidence.claims.some(
    ({ speaker, quote }) =>
      speaker !== null &&
      quote.report === passage.quote.report &&
      overlaps(quote, passage.quote) &&
      sameName(speaker, party),
  );
