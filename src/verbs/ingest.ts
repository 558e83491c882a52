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
      return `${taken.report}: ${taken.joined ? change(taken.joined) : 'taken in; it is about no incident'}`;
  }
}

function change({ incident, isFirst, changes }: Joined): string {
  if (isFirst) return `new incident ${incident}`;
  if (!changes) return incident;
  const moved = changes.map(changeInWords);
  return `${incident}, ${moved.join('; ') || 'nothing new'}`;
}
