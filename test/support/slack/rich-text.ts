import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { Id } from './text-objects.ts';

const Style = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
  code: z.boolean().optional(),
  underline: z.boolean().optional(),
});
const style = Style.optional();
const WebAddress = z.url({ protocol: /^(?:https?|mailto)$/ }).max(LIMITS.button.url);

const Text = z.strictObject({ type: z.literal('text'), text: z.string().min(1), style });
const Link = z.strictObject({
  type: z.literal('link'),
  url: WebAddress,
  text: z.string().min(1).optional(),
  unsafe: z.boolean().optional(),
  style,
});
const Leaf = z.discriminatedUnion('type', [
  Text,
  Link,
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int().nonnegative(),
    format: z.string().regex(/\{\w+\}/, 'must hold a token such as {date_short}'),
    fallback: z.string().min(1),
    url: WebAddress.optional(),
    style,
  }),
  z.strictObject({ type: z.literal('emoji'), name: z.string().min(1), unicode: z.string().optional(), style }),
  z.strictObject({ type: z.literal('color'), value: z.string().regex(/^#[0-9a-fA-F]{6}$/), style }),
  z.strictObject({ type: z.literal('user'), user_id: z.string().regex(/^[UW]/), style }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: z.string().regex(/^S/), style }),
  z.strictObject({ type: z.literal('team'), team_id: z.string().regex(/^T/), style }),
  z.strictObject({ type: z.literal('channel'), channel_id: z.string().regex(/^[CGD]/), style }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
]);
/** A piece of running text. */
export type Leaf = z.infer<typeof Leaf>;

const border = z.union([z.literal(0), z.literal(1)]).optional();
const leaves = z.array(Leaf).min(1);
const Section = z.strictObject({ type: z.literal('rich_text_section'), elements: leaves });
const Part = z.discriminatedUnion('type', [
  Section,
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(Section).min(1),
    indent: z.int().min(0).max(LIMITS.list.indent).optional(),
    offset: z.int().nonnegative().optional(),
    border,
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: leaves, border }),
  z.strictObject({
    type: z.literal('rich_text_preformatted'),
    elements: z.array(z.discriminatedUnion('type', [Text, Link])).min(1),
    border,
  }),
]);
export type RichTextPart = z.infer<typeof Part>;

/** Text whose form is given by its structure: what stands in it is never read as markup. */
export const RichText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: Id.optional(),
  elements: z.array(Part).min(1),
});
export type RichText = z.infer<typeof RichText>;
