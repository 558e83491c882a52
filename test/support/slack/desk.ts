import type { Delivery, Reply } from './delivery.ts';
import type { World } from './world.ts';

/** What a person needs of the local Slack to act. */
export type Desk = {
  readonly world: World;
  readonly base: string;
  readonly deliver: (delivery: Delivery) => Promise<Reply & { readonly attempts: number }>;
  readonly report: (method: string, body: unknown, messages: readonly string[]) => void;
};
