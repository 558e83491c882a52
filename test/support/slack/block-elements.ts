import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { Confirmation, Id, Option, plainText } from './text-objects.ts';

const action_id = Id.optional();
const confirm = Confirmation.optional();

export const Button = z.strictObject({
  type: z.literal('button'),
  action_id,
  confirm,
  text: plainText(LIMITS.button.text),
  value: z.string().min(1).max(LIMITS.button.value).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(LIMITS.button.url)
    .optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().min(1).max(LIMITS.button.spoken).optional(),
});
export type Button = z.infer<typeof Button>;

const options = z.array(Option).min(1).max(LIMITS.menu.options);

export const StaticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    action_id,
    confirm,
    placeholder: plainText(LIMITS.menu.placeholder).optional(),
    options: options.optional(),
    option_groups: z
      .array(z.strictObject({ label: plainText(LIMITS.option.groupLabel), options }))
      .min(1)
      .max(LIMITS.menu.groups)
      .optional(),
    initial_option: Option.optional(),
    focus_on_load: z.boolean().optional(),
  })
  .refine((menu) => (menu.options === undefined) !== (menu.option_groups === undefined), {
    error: 'must have either options or option_groups',
  })
  .refine((menu) => !menu.initial_option || choicesOf(menu).some((choice) => same(choice, menu.initial_option!)), {
    error: 'must be one of the options',
    path: ['initial_option'],
  });
export type StaticSelect = z.infer<typeof StaticSelect>;

export const Overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id,
  confirm,
  options: z
    .array(z.strictObject({ ...Option.shape, url: z.url().max(LIMITS.option.url).optional() }))
    .min(1)
    .max(LIMITS.overflow),
});
export type Overflow = z.infer<typeof Overflow>;

const file = { id: z.string().min(1).optional(), url: z.url().optional() };

/** A picture, from an address or from a file that was uploaded: never both. */
export const picture = {
  image_url: z
    .url({ protocol: /^https?$/ })
    .max(LIMITS.image.url)
    .optional(),
  slack_file: z
    .strictObject(file)
    .refine(({ id, url }) => (id === undefined) !== (url === undefined), { error: 'must have either id or url' })
    .optional(),
  alt_text: z.string().min(1).max(LIMITS.image.altText),
};
export const hasOnePicture = ({ image_url, slack_file }: { image_url?: unknown; slack_file?: unknown }): boolean =>
  (image_url === undefined) !== (slack_file === undefined);
export const ONE_PICTURE = { error: 'must have either image_url or slack_file' };
export const Image = z.strictObject({ type: z.literal('image'), ...picture }).refine(hasOnePicture, ONE_PICTURE);

const length = z.int().min(0).max(LIMITS.input.mostCharacters).optional();
export const TextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    action_id,
    multiline: z.boolean().optional(),
    min_length: length,
    max_length: z.int().min(1).max(LIMITS.input.mostCharacters).optional(),
    initial_value: z.string().max(LIMITS.input.mostCharacters).optional(),
    placeholder: plainText(LIMITS.input.placeholder).optional(),
    focus_on_load: z.boolean().optional(),
  })
  .refine(({ min_length: least = 0, max_length: most = LIMITS.input.mostCharacters }) => least <= most, {
    error: 'min_length must not be above max_length',
  });
export type TextInput = z.infer<typeof TextInput>;

type Menu = { readonly options?: Option[] | undefined; readonly option_groups?: { options: Option[] }[] | undefined };
/** All choices of a menu, in order. */
export const choicesOf = ({ options, option_groups }: Menu): Option[] =>
  options ?? option_groups?.flatMap((group) => group.options) ?? [];
const same = (a: Option, b: Option): boolean => a.value === b.value && a.text.text === b.text.text;
