import { disjoint } from '../../model/same-place.ts';
import type { Mention, ReadClause } from '../mention.ts';
import { type EventFile, type Filed, newFile, type Placement } from './event-file.ts';

/** The last paragraph of a lead, from 0. */
const LEAD = 1;
/** UCDP GED's precision of a place within a district. */
const DISTRICT = 3;

/**
 * "In Toledo, a grenade wounded nine", taken for more of an event of which no place was known by then: it turned out to be
 * in Leon, and so what was told of Toledo is another event: its words leave the file of the main one.
 */
export function withToldElsewhere({ files, main, placements, mentionFiles }: Filed): Filed {
  const apart = main
    ? [...placements].flatMap(([clause, { file }]) => (file === main ? apartIn(clause, main, mentionFiles) : []))
    : [];
  if (!main || apart.length === 0) return { files, main, placements, mentionFiles };
  const [all, placed, mentioned] = [[...files], new Map(placements), new Map(mentionFiles)];
  for (const { clause, mention } of apart) {
    const file = all.slice(files.length).find(({ place }) => place?.name === mention.place?.name) ?? add(all, mention);
    const told = main.mentions.find((m) => m.mention === mention);
    if (told) {
      main.mentions.splice(main.mentions.indexOf(told), 1);
      file.mentions.push(told);
    }
    mentioned.set(mention, file);
    const because = 'rule 2: it was elsewhere';
    const isLater = (c: ReadClause): boolean => c.sentence === clause.sentence && c.from >= clause.from;
    for (const [c, placement] of placements)
      if (isLater(c) && placement.file === main) placed.set(c, { file, because } satisfies Placement);
  }
  return { files: all, main, placements: placed, mentionFiles: mentioned };
}

type Apart = { readonly clause: ReadClause; readonly mention: Mention };

/** The events of a clause that are told at a place where the main one was not. */
const apartIn = (clause: ReadClause, main: EventFile, mentionFiles: ReadonlyMap<Mention, EventFile>): Apart[] =>
  clause.sentence.paragraph <= LEAD
    ? []
    : clause.mentions
        .filter(
          (m) =>
            mentionFiles.get(m) === main &&
            m.extent === 'once' &&
            (m.form === 'verb' || m.form === 'a' || m.form === 'bare') &&
            (m.place?.where_prec ?? DISTRICT + 1) <= DISTRICT &&
            (main.place?.where_prec ?? DISTRICT + 1) <= DISTRICT &&
            disjoint(m.place, main.place),
        )
        .map((mention) => ({ clause, mention }));

function add(files: EventFile[], { place, time, class: kind }: Mention): EventFile {
  const file = newFile(files.length, 'once');
  file.place = place;
  file.days = time?.days ?? null;
  file.weekday = time?.weekday ?? null;
  file.classes.add(kind);
  files.push(file);
  return file;
}
