import { createHash } from 'node:crypto';

const LENGTH = 16;

/** The same article with the same text has the same id wherever it comes from; a changed text has another one. */
export const reportId = (article: string, text: string): string =>
  createHash('sha256')
    .update(JSON.stringify([article, text]))
    .digest('hex')
    .slice(0, LENGTH);
