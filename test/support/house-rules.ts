import { dirname, join, normalize } from 'node:path';

/** What is in the house: the text of each source file under its path from the project's root. */
export type House = ReadonlyMap<string, string>;

/** Which rooms may import which rooms and packages: an absent row or cell is forbidden. */
export type MayImport = Readonly<Record<string, readonly string[]>>;

const MAX_LINES = 250;
const MAY_SEE_CLOCK_AND_ENVIRONMENT = ['src/main.ts', 'src/config.ts', 'src/cli.ts'];
const MAY_DO_AS_THEY_LIKE = ['src/main.ts', 'src/cli.ts', 'src/extract/lexicon/make-gazetteer.ts'];
const PURE = [
  'src/model',
  'src/extract',
  'src/cluster',
  'src/fuse',
  'src/brief',
  'src/answer',
  'src/commands',
  'src/compare-with-known.ts',
  'src/derive',
];
const NAMES_THAT_SAY_NOTHING =
  /^(?:utils?|helpers?|common|managers?|services?|handlers?|types?|base|index|misc|shared|stuff|lib|core-utils)$/;
const CLOCK = /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b|\bhrtime\b/;
const ENVIRONMENT = /\bprocess\s*\.\s*env\b|\bimport\.meta\.env\b/;
const OUTSIDE_WORLD = /\bconsole\s*\.|\bfetch\s*\(|\bMath\.random\b|\bsetTimeout\b|\bsetInterval\b|\bprocess\s*\./;
const STATIC_IMPORT = /^(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"\n]+)['"]|^import\s*['"]([^'"\n]+)['"]/gm;
const DYNAMIC_IMPORT = /\bimport\s*\(\s*(?:(['"`])([^'"`\n]*)\1)?/g;

/** Every breach of the house rules, one sentence each; none in a tidy house. */
export function breaches(house: House, mayImport: MayImport): string[] {
  const files = [...house].map(([path, text]) => ({ path, text, code: withoutComments(text) }));
  return [
    ...files.flatMap(({ path, text }) => [...tooLong(path, text), ...badName(path)]),
    ...files.flatMap(({ path, code }) => [
      ...forbiddenImports(path, code, mayImport),
      ...reachesOut(path, code, mayImport),
    ]),
    ...cycles(new Map(files.map(({ path, code }) => [path, filesImportedBy(path, code)]))),
  ];
}

/** The packages that a file imports, by the name that package.json has for them; Node's own are left out. */
export function packagesImportedBy(text: string): string[] {
  const wanted = specifiers(withoutComments(text)).filter((to) => !to.startsWith('.') && !to.startsWith('node:'));
  return wanted.map(packageOf);
}

/** `kysely` for `kysely/migration`; a module of Node's own is itself. */
function packageOf(to: string): string {
  if (to.startsWith('node:')) return to;
  return to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
}

function tooLong(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > MAX_LINES ? [`${path} is ${lines} lines long, over ${MAX_LINES}`] : [];
}

function badName(path: string): string[] {
  const names = path.replace(/\.ts$/, '').split('/');
  return names.filter((name) => NAMES_THAT_SAY_NOTHING.test(name)).map((name) => `${path}: '${name}' says nothing`);
}

function forbiddenImports(path: string, code: string, mayImport: MayImport): string[] {
  const home = roomOf(path, mayImport);
  const allowed = mayImport[home];
  if (!allowed) return [`${path} belongs to no room`];
  return specifiers(code)
    .map((to) => (to.startsWith('.') ? roomOf(normalize(join(dirname(path), to)), mayImport) : packageOf(to)))
    .filter((to) => to !== home && !allowed.includes(to))
    .map((to) => `${path}: ${home} may not import ${to || 'a module whose name is computed'}`);
}

function reachesOut(path: string, code: string, mayImport: MayImport): string[] {
  const found: string[] = [];
  const words = withoutStrings(code);
  if (!MAY_SEE_CLOCK_AND_ENVIRONMENT.includes(path)) {
    if (CLOCK.test(words)) found.push(`${path} reads the clock`);
    if (ENVIRONMENT.test(words)) found.push(`${path} reads the environment`);
  }
  const isPure = PURE.some((room) => isUnder(path, room)) && !MAY_DO_AS_THEY_LIKE.includes(path);
  if (isPure && OUTSIDE_WORLD.test(words)) found.push(`${path} reaches out of ${roomOf(path, mayImport)}`);
  return found;
}

function cycles(importsOf: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push(`${[...trail.slice(trail.indexOf(path)), path].join(' → ')} is a circle`);
    if (trail.includes(path) || done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) walk(path, []);
  return found;
}

function filesImportedBy(path: string, code: string): string[] {
  return specifiers(code)
    .filter((to) => to.startsWith('.'))
    .map((to) => normalize(join(dirname(path), to)));
}

/** What a file names in its imports; an empty name for `import(…)` of something computed. */
function specifiers(code: string): string[] {
  return [
    ...[...code.matchAll(STATIC_IMPORT)].map(([, from, alone = '']) => from ?? alone),
    ...[...code.matchAll(DYNAMIC_IMPORT)].map(([, , name = '']) => name),
  ];
}

/** The most specific row that a path lies under. */
function roomOf(path: string, mayImport: MayImport): string {
  const rooms = Object.keys(mayImport).filter((room) => isUnder(path, room));
  return rooms.toSorted((a, b) => b.length - a.length)[0] ?? path;
}

function isUnder(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

function withoutStrings(code: string): string {
  return code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}
