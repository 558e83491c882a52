import { z } from 'zod';

const WANTED = 'wanted: hosts with spaces between, with or without a port: news.intranet 10.0.0.5:8080';

/** "news.intranet 10.0.0.5:8080": hosts that may be read though they are not on the public internet. */
export const PrivateHostsSetting = z
  .string()
  .default('')
  .transform((text, context): readonly string[] => {
    const words = text.split(/\s+/u).filter(Boolean);
    for (const word of words.filter((one) => !isHost(one)))
      context.addIssue({ code: 'custom', message: `“${shown(word)}” is no host${instead(word)}; ${WANTED}` });
    return words;
  });

const isHost = (word: string): boolean => !/[/@?#\\]/u.test(word) && URL.canParse(`http://${word}`);

/** The host that an address was meant for. */
function instead(word: string): string {
  const host = /^https?:/iu.test(word) && URL.canParse(word) ? new URL(word).host : '';
  return host ? ` but an address (write “${host}”)` : '';
}

/** Without what may be a password or a key. */
const shown = (word: string): string => word.replace(/\?.*/u, '?…').replace(/\/\/[^/]*@/u, '//…@');
