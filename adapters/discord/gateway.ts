import { SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';

/** How long the other side has to answer a goodbye: the socket itself would give it 30 s. */
const GOODBYE_MS = 2000;

/** Connections to Discord's gateway, and what makes them end for good. */
export type Gateway = { readonly options: WebSocketOptions; readonly end: () => void };

/**
 * discord.js' own connections, with two faults of @discordjs/ws 1.2 (WebSocketShard.destroy, waitForEvent) kept away: one that
 * is ended while it waits for Discord's greeting connects again half a second later, and again, for ever; and one that is ended
 * while its socket opens leaves nobody to listen to the error of that socket, which then ends the process.
 */
export function openGateway(handshakeTimeoutMs: number): Gateway {
  const opened: { readonly manager: Manager; readonly strategy: SimpleShardingStrategy }[] = [];
  return {
    options: {
      buildStrategy: (manager) => {
        Object.assign(manager.options, { handshakeTimeout: handshakeTimeoutMs });
        const strategy = new SimpleShardingStrategy(manager);
        opened.push({ manager, strategy });
        return strategy;
      },
    },
    end: () => {
      for (const { manager, strategy } of opened) {
        const { shards } = strategy as unknown as Connections;
        for (const { connection } of shards.values()) {
          connection?.on('error', () => {});
          setTimeout(() => connection?.terminate(), GOODBYE_MS).unref();
        }
        // Every new connection begins by asking for the session to resume.
        Object.assign(manager.options, { retrieveSessionInfo: () => new Promise(() => {}) });
      }
    },
  };
}

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];
type Socket = { on(event: 'error', listener: () => void): unknown; terminate(): void };
/** What discord.js keeps to itself of them. */
type Connections = { readonly shards: ReadonlyMap<number, { readonly connection: Socket | null }> };
