import { writeSync } from 'node:fs';
import { editionOf } from '../../src/edition.ts';
import { openLibrary } from '../../src/library.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

const [folder = '', round = '0'] = process.argv.slice(2);
const edition = editionOf(new URL('../../src/', import.meta.url));
const library = openLibrary(await openSqlite(folder), () => '2025-03-12T08:00:00.000Z', edition);
for (let n = 0; ; n += 1) {
  const id = `${round}-${n}`;
  await library.take({
    id,
    text: `At least ${n + 2} people were killed in an attack in Quetta on Monday, police said. Report ${id}.`,
  });
  writeSync(1, `${id}\n`);
}
