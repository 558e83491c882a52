import { z } from 'zod';
import { Quote } from './quote.ts';

/** One line of a post. `under` lines are points below the one before; `quotes` are shown whole or not at all. */
export const PostLine = z.strictObject({
  label: z.string().optional(),
  text: z.string(),
  under: z.boolean().optional(),
  /** The answer itself: shown strong. */
  strong: z.boolean().optional(),
  quotes: z.array(z.strictObject({ quote: Quote, from: z.string(), url: z.url().optional() })).optional(),
  /** What to drop first where space is short: 0 is never dropped, 9 goes first. */
  keep: z.int().min(0).max(9),
});
export type PostLine = z.infer<typeof PostLine>;

/** A button is a typed command, so a restart forgets nothing. */
export const Button = z.strictObject({ label: z.string(), says: z.string() });
export type Button = z.infer<typeof Button>;

/** Commands to choose one of, where there are too many for buttons. */
export const Menu = z.strictObject({ label: z.string(), choices: z.array(Button).min(1) });
export type Menu = z.infer<typeof Menu>;

/** What the bot says, before any platform: a title, lines in reading order, buttons. */
export const Post = z.strictObject({
  title: z.string(),
  /** Said beside the title: the place. */
  subtitle: z.string().optional(),
  lines: z.array(PostLine),
  buttons: z.array(Button),
  menus: z.array(Menu).optional(),
  /** The id of the incident that it is about: a follow-up under it needs no name. */
  about: z.string().optional(),
  /** The command that gives this post again. */
  says: z.string().optional(),
  /** Which page of it is wanted, from 1, where it does not fit into one message. */
  page: z.int().min(1).optional(),
});
export type Post = z.infer<typeof Post>;
