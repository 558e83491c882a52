import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BadSetting, readConfig } from './config.ts';
import { StoreFailure } from './store/store.ts';
import { Misuse, type Verb } from './verbs/verb.ts';

/** The verbs, each loaded when it is asked for. */
const VERBS: Record<string, () => Promise<Verb>> = {
  brief: async () => (await import('./verbs/ask.ts')).brief,
  ask: async () => (await import('./verbs/ask.ts')).ask,
  extract: async () => (await import('./verbs/read.ts')).extract,
  fuse: async () => (await import('./verbs/read.ts')).fuse,
  ingest: async () => (await import('./verbs/ingest.ts')).ingest,
  why: async () => (await import('./verbs/why.ts')).why,
  rule: async () => (await import('./verbs/rule.ts')).rule,
  schema: async () => (await import('./verbs/schema.ts')).schema,
  health: async () => (await import('./verbs/health.ts')).health,
};

const USAGE = `usage: sitrep <verb> …
  brief <name> [--as-of MOMENT] [--format json|text]
  ask <name> "<question>" [--as-of MOMENT] [--format json|text]
  extract < reports.jsonl        one reading a line
  fuse < reports.jsonl           one briefing a line
  ingest FILE|DIR…               into the store
  why <report> "<words>"         why a figure was counted where it was
  rule strike|merge|split|move|undo … --reason "…"
  schema briefing|reading|update|answer
  health`;

/** Runs one verb to its exit code; whatever goes wrong is one clear line. */
export async function runCli(
  args: readonly string[],
  io: { print: (line: string) => void; complain: (line: string) => void },
): Promise<number> {
  let close = async (): Promise<void> => {};
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'as-of': { type: 'string' },
        reason: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [name = 'help', ...words] = positionals;
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (!verb || values.help) {
      (name === 'help' || values.help ? io.print : io.complain)(
        name === 'help' || values.help ? USAGE : `there is no verb “${name}”; wanted: ${Object.keys(VERBS).join(', ')}`,
      );
      return name === 'help' || values.help ? 0 : 2;
    }
    const config = readConfig(process.env, process.stdout);
    const now = (): string => new Date().toISOString();
    const library = once(async () => {
      const { openConfigured } = await import('./open.ts');
      const { library: opened } = await openConfigured(
        config,
        fileURLToPath(new URL('../seeds', import.meta.url)),
        now,
      );
      close = () => opened.close();
      return opened;
    });
    return await (await verb())({
      words,
      options: values,
      stdin: process.stdin,
      ...io,
      library,
      shape: { width: config.columns, colour: config.colour },
      now,
      user: userName(),
    });
  } catch (error) {
    io.complain(inOneLine(error));
    return error instanceof Misuse ? 2 : 1;
  } finally {
    await close();
  }
}

/** Who decides: a user without an entry in the list of users, as in some containers, is known by number. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Our own failures speak for themselves; anything else is named as a fault of ours. */
function inOneLine(error: unknown): string {
  if (error instanceof Misuse || error instanceof StoreFailure || error instanceof BadSetting) return error.message;
  const text = error instanceof Error ? error.message : String(error);
  const usage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return usage ? `${text.split('. ')[0]}; see “sitrep help”` : `this is a fault in sitrep: ${text.split('\n')[0]}`;
}

/** A reader that went away (`| head`) ends the program quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await runCli(process.argv.slice(2), {
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
