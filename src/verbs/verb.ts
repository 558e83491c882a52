import type { Library } from '../library.ts';

/** What a verb may use of the process: its words, its streams, the library behind a door that opens on first use. */
export type Context = {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly library: () => Promise<Library>;
  readonly shape: { readonly width: number; readonly colour: boolean };
  readonly now: () => string;
  readonly user: string;
};

/** Runs to an exit code: 0 where everything was done, 1 where something was refused. */
export type Verb = (context: Context) => Promise<number>;

/** The words were wrong; the message says what would have worked. */
export class Misuse extends Error {}
