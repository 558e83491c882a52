import { z } from 'zod';
import { type FeedSetting, FeedSettings } from './feed-setting.ts';
import { PrivateHostsSetting } from './private-hosts-setting.ts';

const name = z.string().min(1).optional();
/** Shorter tokens can be guessed. */
const FEWEST_TOKEN_CHARACTERS = 16;
const address = z.url({ protocol: /^https?$/ }).optional();

const Environment = z.object({
  /** The folder of the embedded store. */
  SITREP_DATA: z.string().min(1).default('./data'),
  /** A PostgreSQL address; then the folder is not used. */
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  /** Answers are for the asker alone, who can share them, or for the whole channel. */
  SITREP_ANSWERS: z.enum(['hidden', 'shown']).default('hidden'),
  /** What a digest does where nothing is new. */
  SITREP_QUIET_DIGEST: z.enum(['line', 'nothing']).default('line'),
  /** News feeds that are watched. */
  SITREP_FEEDS: FeedSettings,
  /** Hosts that are read though they are not on the public internet, with spaces. */
  SITREP_PRIVATE_HOSTS: PrivateHostsSetting,
  /** The example reports that an empty store begins with. */
  SITREP_SEEDS: z.enum(['taken', 'none']).default('taken'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  SLACK_BOT_TOKEN: name,
  /** Socket Mode. */
  SLACK_APP_TOKEN: name,
  /** HTTP, where there is no app token. */
  SLACK_SIGNING_SECRET: name,
  SLACK_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  SLACK_API_URL: address,
  SLACK_COMMAND: z
    .string()
    .regex(/^\/[a-z0-9_-]{1,31}$/u, 'wanted: a slash, then lower-case letters: /incident')
    .default('/incident'),
  /** Ids of the people who may strike figures, with commas; * is everybody. */
  SLACK_EDITORS: z.string().default(''),
  DISCORD_TOKEN: name,
  DISCORD_API_URL: address,
  /** Ids of roles beside those who may manage the server. */
  DISCORD_EDITOR_ROLE: name,
  DISCORD_FOLLOW_ROLE: name,
  /** A folder from which reports are taken in as they appear there. */
  SITREP_FOLDER: name,
  /** What whoever sends reports to POST /reports must show; without it nothing listens. */
  SITREP_HTTP_TOKEN: z
    .string()
    .min(FEWEST_TOKEN_CHARACTERS, `wanted: at least ${FEWEST_TOKEN_CHARACTERS} characters`)
    .optional(),
  SITREP_HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  SITREP_HTTP_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Set to anything: no colour (no-color.org). */
  NO_COLOR: z.string().optional(),
  /** Columns of the terminal, where it does not say so itself; shells set it too, so what is no width is passed over. */
  COLUMNS: z.coerce.number().int().min(20).max(1000).optional().catch(undefined),
});
type Environment = z.infer<typeof Environment>;

export type SlackConfig = {
  readonly botToken: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly port: number;
  readonly command: string;
  readonly editors: readonly string[];
  readonly apiUrl?: string;
};

export type DiscordConfig = {
  readonly token: string;
  readonly apiUrl?: string;
  readonly editorRole?: string;
  readonly followRole?: string;
};

/** The ways by which reports come in while the program runs. */
export type IntakeConfig = {
  readonly folder: string | null;
  readonly feeds: readonly FeedSetting[];
  readonly privateHosts: readonly string[];
  readonly http: { readonly token: string; readonly host: string; readonly port: number } | null;
};

export type Config = {
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  /** An empty store begins with the example reports. */
  readonly seeds: boolean;
  readonly answers: 'hidden' | 'shown';
  readonly quietDigest: 'line' | 'nothing';
  readonly logLevel: string;
  readonly slack: SlackConfig | null;
  readonly discord: DiscordConfig | null;
  readonly intake: IntakeConfig;
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
  const { SITREP_DATA, DATABASE_URL, SITREP_SEEDS, SITREP_ANSWERS, SITREP_QUIET_DIGEST } = read.data;
  const { LOG_LEVEL, NO_COLOR, COLUMNS } = read.data;
  return {
    dataFolder: SITREP_DATA,
    databaseUrl: DATABASE_URL ?? null,
    seeds: SITREP_SEEDS === 'taken',
    answers: SITREP_ANSWERS,
    quietDigest: SITREP_QUIET_DIGEST,
    logLevel: LOG_LEVEL,
    slack: slackIn(read.data),
    discord: discordIn(read.data),
    intake: intakeIn(read.data),
    colour: Boolean(terminal.isTTY) && NO_COLOR === undefined,
    columns: (terminal.isTTY ? terminal.columns : undefined) ?? COLUMNS ?? DEFAULT_COLUMNS,
  };
}

/** Slack is run where it has any of its tokens; what is missing beside them is the adapter's to say, so that Discord goes on. */
function slackIn(environment: Environment): SlackConfig | null {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_PORT, SLACK_API_URL } = environment;
  if (!SLACK_BOT_TOKEN && !SLACK_APP_TOKEN && !SLACK_SIGNING_SECRET) return null;
  return {
    botToken: SLACK_BOT_TOKEN ?? '',
    port: SLACK_PORT,
    command: environment.SLACK_COMMAND,
    editors: environment.SLACK_EDITORS.split(',')
      .map((id) => id.trim())
      .filter(Boolean),
    ...(SLACK_APP_TOKEN ? { appToken: SLACK_APP_TOKEN } : {}),
    ...(SLACK_SIGNING_SECRET ? { signingSecret: SLACK_SIGNING_SECRET } : {}),
    ...(SLACK_API_URL ? { apiUrl: SLACK_API_URL } : {}),
  };
}

const intakeIn = ({
  SITREP_FOLDER,
  SITREP_FEEDS,
  SITREP_PRIVATE_HOSTS,
  SITREP_HTTP_TOKEN,
  SITREP_HTTP_HOST,
  SITREP_HTTP_PORT,
}: Environment): IntakeConfig => ({
  folder: SITREP_FOLDER ?? null,
  feeds: SITREP_FEEDS,
  privateHosts: SITREP_PRIVATE_HOSTS,
  http: SITREP_HTTP_TOKEN ? { token: SITREP_HTTP_TOKEN, host: SITREP_HTTP_HOST, port: SITREP_HTTP_PORT } : null,
});

function discordIn(environment: Environment): DiscordConfig | null {
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_EDITOR_ROLE, DISCORD_FOLLOW_ROLE } = environment;
  if (!DISCORD_TOKEN) return null;
  return {
    token: DISCORD_TOKEN,
    ...(DISCORD_API_URL ? { apiUrl: DISCORD_API_URL } : {}),
    ...(DISCORD_EDITOR_ROLE ? { editorRole: DISCORD_EDITOR_ROLE } : {}),
    ...(DISCORD_FOLLOW_ROLE ? { followRole: DISCORD_FOLLOW_ROLE } : {}),
  };
}
