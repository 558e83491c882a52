import { fileURLToPath } from 'node:url';
import { renderTerminal } from '../adapters/terminal/render.ts';
import { terminalChat } from '../adapters/terminal/terminal.ts';
import { BadSetting, readConfig } from './config.ts';
import { openCore } from './core.ts';
import { openConfigured } from './open.ts';
import { StoreFailure } from './store/store.ts';

/** A sentence on the command line is answered once; without one, the terminal becomes a chat. */
async function main(sentence: string): Promise<void> {
  const config = readConfig(process.env, process.stdout);
  const library = await openConfigured(config, fileURLToPath(new URL('../seeds', import.meta.url)), () =>
    new Date().toISOString(),
  );
  const core = openCore(library);
  const shape = (): { width: number; colour: boolean } => ({
    width: process.stdout.isTTY ? process.stdout.columns : config.columns,
    colour: config.colour,
  });
  try {
    if (sentence)
      process.stdout.write(
        `${renderTerminal(await core.ask({ text: sentence, at: 'terminal', hidden: false }), shape())}\n`,
      );
    else await terminalChat({ input: process.stdin, output: process.stdout, shape }).start(core);
  } finally {
    await library.close();
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await main(process.argv.slice(2).join(' ').trim()).catch((error: unknown) => {
  const known = error instanceof StoreFailure || error instanceof BadSetting;
  process.stderr.write(
    `${known ? '' : 'this is a fault in sitrep: '}${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`,
  );
  process.exitCode = 1;
});
