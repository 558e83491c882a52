import { z } from 'zod';

const Environment = z.object({
  /** The folder of the embedded store. */
  SITREP_DATA: z.string().min(1).default('./data'),
  /** A PostgreSQL address; then the folder is not used. */
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  /** Set to anything: no colour (no-color.org). */
  NO_COLOR: z.string().optional(),
  /** Columns of the terminal, where it does not say so itself. */
  COLUMNS: z.coerce.number().int().min(20).max(1000).optional(),
});

export type Config = {
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly colour: boolean;
  readonly columns: number;
};

/** A setting cannot be used; the message names it and says what was expected. */
export class BadSetting extends Error {}

const DEFAULT_COLUMNS = 100;

/** Reads the environment once. */
export function readConfig(
  environment: Record<string, string | undefined>,
  terminal: { readonly isTTY?: boolean; readonly columns?: number },
): Config {
  const read = Environment.safeParse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')),
  );
  if (!read.success)
    throw new BadSetting(
      read.error.issues.map(({ path, message }) => `${path.join('.')} cannot be used: ${message}`).join('; '),
    );
  const { SITREP_DATA, DATABASE_URL, NO_COLOR, COLUMNS } = read.data;
  return {
    dataFolder: SITREP_DATA,
    databaseUrl: DATABASE_URL ?? null,
    colour: Boolean(terminal.isTTY) && NO_COLOR === undefined,
    columns: (terminal.isTTY ? terminal.columns : undefined) ?? COLUMNS ?? DEFAULT_COLUMNS,
  };
}
