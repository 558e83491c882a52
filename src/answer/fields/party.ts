import type { Line } from '../../model/briefing.ts';
import { actingWords, nameWords, sameName, withoutSponsors } from '../actor-match.ts';

import { type Evidence, isHere, type Passage } from '../evidence.ts';
import { line, quoting } from '../telling.ts';

/** Whether a sentence has a name in it. */
export const mentions = (passage: Passage, name: string): boolean => placeOf(passage, name) >= 0;

function placeOf(passage: Passage, name: string): number {
  const words = actingWords(withoutSponsors(passage.quote.exact));
  const wanted = nameWords(name);
  return wanted.length === 0 ? -1 : words.findIndex((_, at) => wanted.every((word, i) => words[at + i] === word));
}

/** What a party says or does about other things, as the reports tell it. */
export function partyLines(party: string, evidence: Evidence): Line[] {
  const said = evidence.claimsElsewhere.filter(({ claim }) => claim.speaker !== null && sameName(claim.speaker, party));
  const spoken = new Set(said.map(({ claim }) => claim.quote.exact));
  const told = passagesElsewhere(party, evidence).filter(
    (passage) => SPEECH.test(passage.quote.exact) && !spoken.has(passage.quote.exact),
  );
  const both = [...said.map(({ claim, about }) => ({ quote: claim.quote, about })), ...told];
  return grouped(both.slice(0, 4));
}

/** The sentences with a name that are about something else, those that begin with it first. */
export const passageLines = (name: string, evidence: Evidence, most = 4): Line[] =>
  grouped(passagesElsewhere(name, evidence).slice(0, most));

const SPEECH =
  /\b(?:said|says|say|claimed|claims|blamed|blames|denied|denies|denying|confirming|accused|called|warned|vowed|told)\b/i;

function passagesElsewhere(name: string, evidence: Evidence): Passage[] {
  const found = evidence.passages.filter((passage) => !isHere(passage, evidence) && mentions(passage, name));
  return found.sort((a, b) => placeOf(a, name) - placeOf(b, name));
}

/** One line for each thing that the sentences are about. */
const grouped = (passages: readonly Pick<Passage, 'quote' | 'about'>[]): Line[] =>
  [...Map.groupBy(passages, (passage) => passage.about)].map(([about, told]) =>
    about === null
      ? quoting('Elsewhere in the reports:', told)
      : line(
          `About something else (${about.briefing.title}):`,
          told.map(({ quote }) => quote),
        ),
  );
