import { randomUUID } from 'node:crypto';
import type { Library } from '../library.ts';
import { Ruling } from '../model/ruling.ts';
import { type Context, Misuse, type Verb } from './verb.ts';

const FORMS = [
  'rule strike <claim>…',
  'rule merge <incident> <incident>',
  'rule split <incident> <report>…',
  'rule move <report> <from> <to>',
  'rule undo <ruling>',
];

/** `rule strike|merge|split|move|undo … --reason "…"`: what a person decides, kept apart from what reports say. */
export const rule: Verb = async (context) => {
  const { options, print, user, now } = context;
  const reason = options.reason;
  if (!context.words.length) return list(await context.library(), print);
  if (typeof reason !== 'string' || !reason.trim()) throw new Misuse('a ruling needs a reason: --reason "…"');
  const decided = { by: user, reason, at: now(), id: randomUUID().slice(0, 8) };
  const read = Ruling.safeParse({ ...shapeOf(context.words), ...decided });
  if (!read.success) throw new Misuse(`wanted: ${FORMS.join(' | ')}`);
  const library = await context.library();
  await check(read.data, library);
  await library.rule(read.data);
  print(`${read.data.kind} ${read.data.id}: kept. “sitrep rule undo ${read.data.id} --reason …” takes it back.`);
  return 0;
};

function shapeOf([kind, ...rest]: Context['words']): object {
  switch (kind) {
    case 'strike':
      return { kind, claims: rest };
    case 'merge':
      return { kind, incidents: rest };
    case 'split':
      return { kind, incident: rest[0], reports: rest.slice(1) };
    case 'move':
      return { kind, report: rest[0], from: rest[1], to: rest[2] };
    case 'undo':
      return { kind, ruling: rest[0] };
    default:
      return { kind };
  }
}

/** A ruling about something that is not there would lie unseen: it is refused. */
async function check(ruling: Ruling, library: Library): Promise<void> {
  const incidents = new Set((await library.shelf()).heads.map(({ id }) => id));
  const struck = ruling.kind === 'strike' ? ruling.claims : [];
  const claimed = struck.length ? await library.readings(struck.map((claim) => claim.replace(/-\d+$/u, ''))) : [];
  const claims = new Set(claimed.flatMap((reading) => reading.claims.map((claim) => claim.id)));
  const reports = new Set((await library.reports()).map(({ id }) => id));
  const known: readonly (readonly [string, boolean])[] = {
    strike: () => struck.map((claim) => [claim, claims.has(claim)] as const),
    merge: () => (ruling.kind === 'merge' ? ruling.incidents.map((id) => [id, incidents.has(id)] as const) : []),
    split: () =>
      ruling.kind === 'split'
        ? [
            [ruling.incident, incidents.has(ruling.incident)] as const,
            ...ruling.reports.map((id) => [id, reports.has(id)] as const),
          ]
        : [],
    move: () =>
      ruling.kind === 'move'
        ? [
            [ruling.report, reports.has(ruling.report)] as const,
            [ruling.from, incidents.has(ruling.from)] as const,
            [ruling.to, incidents.has(ruling.to)] as const,
          ]
        : [],
    undo: () => [],
  }[ruling.kind]();
  const missing = known.filter(([, there]) => !there).map(([id]) => id);
  if (ruling.kind === 'undo' && !(await library.rulings()).some((r) => r.id === ruling.ruling))
    missing.push(ruling.ruling);
  if (missing.length)
    throw new Misuse(
      `there is no ${missing.map((id) => `“${id}”`).join(', ')}; “sitrep brief … --format json” and “sitrep why …” show ids`,
    );
}

async function list(library: Library, print: Context['print']): Promise<number> {
  for (const ruling of await library.rulings()) print(JSON.stringify(ruling));
  print(`forms: ${FORMS.join(' | ')}, each with --reason "…"`);
  return 0;
}
