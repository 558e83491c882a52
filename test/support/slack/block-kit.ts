import { z } from 'zod';
import {
  Button,
  hasOnePicture,
  Image,
  ONE_PICTURE,
  Overflow,
  picture,
  StaticSelect,
  TextInput,
} from './block-elements.ts';
import { LIMITS } from './limits.ts';
import { RichText } from './rich-text.ts';
import { anyText, Id, markup, plainText } from './text-objects.ts';

const block_id = Id.optional();

const Header = z.strictObject({ type: z.literal('header'), block_id, text: plainText(LIMITS.header) });
const Divider = z.strictObject({ type: z.literal('divider'), block_id });
const Section = z
  .strictObject({
    type: z.literal('section'),
    block_id,
    text: anyText(LIMITS.text).optional(),
    fields: z.array(anyText(LIMITS.section.field)).min(1).max(LIMITS.section.fields).optional(),
    accessory: z.discriminatedUnion('type', [Button, StaticSelect, Overflow, Image]).optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, { error: 'must have text or fields' });
const Context = z.strictObject({
  type: z.literal('context'),
  block_id,
  elements: z
    .array(z.discriminatedUnion('type', [plainText(LIMITS.text), markup(LIMITS.text), Image]))
    .min(1)
    .max(LIMITS.context),
});
const Actions = z.strictObject({
  type: z.literal('actions'),
  block_id,
  elements: z
    .array(z.discriminatedUnion('type', [Button, StaticSelect, Overflow]))
    .min(1)
    .max(LIMITS.actions),
});
const Picture = z
  .strictObject({ type: z.literal('image'), block_id, ...picture, title: plainText(LIMITS.image.title).optional() })
  .refine(hasOnePicture, ONE_PICTURE);
const Input = z.strictObject({
  type: z.literal('input'),
  block_id,
  label: plainText(LIMITS.input.label),
  element: z.discriminatedUnion('type', [TextInput]),
  hint: plainText(LIMITS.input.hint).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
});
const Cell = z.discriminatedUnion('type', [
  RichText,
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) }),
]);
const Table = z.strictObject({
  type: z.literal('table'),
  block_id,
  rows: z.array(z.array(Cell).min(1).max(LIMITS.table.columns)).min(1).max(LIMITS.table.rows),
  column_settings: z
    .array(
      z.strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() }),
    )
    .max(LIMITS.table.columns)
    .optional(),
});

const unsupported = { error: 'unsupported type' };

/** The blocks that this bot may put into a message. */
export const MessageBlocks = z
  .array(
    z.discriminatedUnion('type', [Header, Divider, Section, Context, Actions, Picture, RichText, Table], unsupported),
  )
  .min(1)
  .max(LIMITS.message.blocks);

const ViewBlocks = z
  .array(
    z.discriminatedUnion('type', [Header, Divider, Section, Context, Actions, Picture, RichText, Input], unsupported),
  )
  .max(LIMITS.view.blocks);

export type Block = z.infer<typeof MessageBlocks>[number] | z.infer<typeof ViewBlocks>[number];

const button = plainText(LIMITS.view.button).optional();

/** A form that opens over the conversation. */
export const Modal = z
  .strictObject({
    type: z.literal('modal'),
    title: plainText(LIMITS.view.title),
    blocks: ViewBlocks,
    submit: button,
    close: button,
    callback_id: z.string().max(LIMITS.view.callbackId).optional(),
    private_metadata: z.string().max(LIMITS.view.privateMetadata).optional(),
    external_id: z.string().max(LIMITS.id).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
  })
  .refine((modal) => modal.submit !== undefined || modal.blocks.every((block) => block.type !== 'input'), {
    error: 'submit is required where there is an input',
    path: ['submit'],
  });
export type Modal = z.infer<typeof Modal>;
