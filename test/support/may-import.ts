const STAGES = ['src/extract', 'src/cluster', 'src/fuse', 'src/brief', 'src/answer', 'src/commands'];
const EVERYTHING = [
  'src/model',
  ...STAGES,
  'src/derive.ts',
  'src/sources',
  'src/store',
  'src/intake.ts',
  'src/chat.ts',
  'src/core.ts',
  'src/config.ts',
  'adapters/terminal',
];

/** Who may import whom: an absent row or cell is forbidden. The same table is printed in src/README.md. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/model': ['zod'],
  'src/extract': ['src/model', 'src/extract/lexicon', 'zod', 'wink-nlp', 'wink-eng-lite-web-model', 'chrono-node'],
  'src/extract/lexicon': ['src/model', 'src/extract', 'zod', 'node:fs'],
  'src/extract/lexicon/make-gazetteer.ts': ['src/extract/lexicon', 'node:fs', 'node:module'],
  'src/cluster': ['src/model'],
  'src/fuse': ['src/model', 'zod'],
  'src/brief': ['src/model'],
  'src/answer': ['src/model', 'zod'],
  'src/commands': ['src/model', 'zod'],
  'src/as-of.ts': ['src/model'],
  'src/regroup.ts': ['src/model'],
  'src/derive.ts': ['src/model', 'src/as-of.ts', 'src/cluster', 'src/fuse', 'src/brief', 'src/regroup.ts'],
  'src/sources': ['src/model', 'node:crypto', 'node:fs/promises', 'node:path'],
  'src/store': ['src/model', 'kysely', 'pg', 'node:sqlite'],
  'src/intake.ts': ['src/model', 'src/extract', 'src/derive.ts', 'src/store'],
  'src/chat.ts': ['src/model'],
  'src/core.ts': ['src/model', 'src/chat.ts', ...STAGES, 'src/derive.ts', 'src/store'],
  'src/config.ts': ['zod'],
  'adapters/terminal': ['src/model', 'src/chat.ts', 'node:readline/promises'],
  'src/cli.ts': EVERYTHING,
  'src/main.ts': EVERYTHING,
};
