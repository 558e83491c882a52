import { plain } from '../../adapters/terminal/plain.ts';
import { changeInWords } from '../brief/change-words.ts';
import { type Joined, type Taken, takeIn } from '../intake.ts';
import { readFiles } from '../sources/read-files.ts';
import { faultLine } from '../sources/sourced.ts';
import { type Context, Misuse, type Verb } from './verb.ts';

/** `ingest FILE|DIR…`: takes reports into the store and says what each of them changed. */
export const ingest: Verb = async ({ words, library, print, complain }: Context) => {
  if (!words.length) throw new Misuse('ingest which files or folders? For example: sitrep ingest reports/');
  let faults = 0;
  for await (const taken of takeIn(await library(), readFiles(words))) {
    const isFault = taken.kind === 'unreadable' || taken.kind === 'refused';
    (isFault ? complain : print)(plain(inWords(taken)));
    faults += isFault ? 1 : 0;
  }
  return faults ? 1 : 0;
};

function inWords(taken: Taken): string {
  switch (taken.kind) {
    case 'unreadable':
      return faultLine(taken.fault);
    case 'refused':
      return taken.why;
    case 'known':
      return `${taken.report}: known already`;
    case 'new':
      return `${taken.report}: ${change(taken.joined)}`;
    case 'new version':
      return `${taken.report}: a later version of ${taken.of}, in place of it; ${change(taken.joined)}`;
    case 'old version':
      return `${taken.report}: taken in; ${taken.of} is a later version of it, and stays`;
  }
}

function change(joined: Joined | null): string {
  if (!joined) return 'taken in; it is about no incident';
  const { incident, isFirst, changes } = joined;
  if (isFirst) return `new incident ${incident}`;
  if (!changes) return incident;
  const moved = changes.map(changeInWords);
  return `${incident}, ${moved.join('; ') || 'nothing new'}`;
}
