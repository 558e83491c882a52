import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** Text that is shown as it stands. */
export const plainText = (most: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(most),
    emoji: z.boolean().optional(),
  });

/** Text in Slack's own markup. */
export const markup = (most: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(most),
    verbatim: z.boolean().optional(),
  });

export const anyText = (most: number) => z.discriminatedUnion('type', [plainText(most), markup(most)]);

/** One choice of a menu. */
export const Option = z.strictObject({
  text: plainText(LIMITS.option.text),
  value: z.string().min(1).max(LIMITS.option.value),
  description: plainText(LIMITS.option.description).optional(),
});
export type Option = z.infer<typeof Option>;

/** What is asked before a button does what it says. */
export const Confirmation = z.strictObject({
  title: plainText(LIMITS.confirm.title),
  text: anyText(LIMITS.confirm.text),
  confirm: plainText(LIMITS.confirm.button),
  deny: plainText(LIMITS.confirm.button),
  style: z.enum(['primary', 'danger']).optional(),
});

export const Id = z.string().min(1).max(LIMITS.id);
