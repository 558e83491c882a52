import { StoreFailure } from './store.ts';

/** What is derived is kept where it can be: a full disk is no reason not to answer. */
export async function unlessStoreFails(kept: Promise<void>): Promise<void> {
  await kept.catch((error: unknown) => {
    if (!(error instanceof StoreFailure)) throw error;
  });
}
