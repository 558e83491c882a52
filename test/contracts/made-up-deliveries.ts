import { derive } from '../../src/derive/derive.ts';
import { readReport } from '../../src/extract/read-report.ts';
import type { Channel } from '../../src/model/channel.ts';
import type { Delivery } from '../../src/model/delivery.ts';
import type { Subscription } from '../../src/model/subscription.ts';
import type { Claim } from '../../src/store/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import type { Telling } from '../../src/store/tellings.ts';

export const NOW = Date.parse('2025-03-12T08:00:00.000Z');
export const LEASE = { name: 'telling', owner: 'one' };
export const POST = { title: 'News', lines: [], buttons: [] };
export const channel = (id: string): Channel => ({ platform: 'slack', workspace: 'T1', id, under: null });

export const notice = (id: string, at = 'C1'): Delivery => ({
  id,
  channel: channel(at),
  message: { kind: 'notice', post: POST },
});
export const card = (id: string, to: number): Delivery => ({
  id,
  channel: channel('C1'),
  message: { kind: 'card', chain: 'quetta', to },
});
export const subscription = (id: string, at = 'C1'): Subscription => ({
  id,
  channel: channel(at),
  wish: {
    scope: { kind: 'all' },
    rhythm: { kind: 'digest', weekday: null, at: '08:00', zone: 'UTC' },
    only: [],
    ping: null,
  },
  by: { id: 'U1', name: 'dana' },
  since: '2025-03-01T00:00:00.000Z',
  paused: false,
});
export const REPORT = { id: 'a', text: 'A bomb killed two people in Quetta on Monday.', publishedAt: '2025-03-12' };
export const version = (number: number, at = '2025-03-12T08:00:00.000Z'): Telling['versions'][number] => ({
  chain: 'quetta',
  number,
  at,
  material: true,
  incident: derive([readReport(REPORT)], [], null)[0]!,
  digest: `digest ${number}`,
});
export const telling = (more: Partial<Telling>): Telling => ({
  lease: LEASE,
  versions: [],
  told: [],
  deliveries: [],
  skipped: [],
  done: [],
  ...more,
});
export const claimed = async (store: Store, owner = 'one', now = NOW): Promise<Claim | null> =>
  store.outbox.claim(owner, ['slack'], now, now + 1000);
export const idOf = (claim: Claim | null): string | null => claim?.delivery.id ?? null;
export const posted = { kind: 'posted', as: '1.0', restUntil: 0 } as const;
