import { type Breach, unless } from './breach.ts';
import { checkCommand, checkCommands } from './check-commands.ts';
import { checkMessage } from './check-message.ts';
import { type BodyKind, checkSpec } from './check-spec.ts';
import { allComponents } from './text.ts';
import { type Component, FLAG, type Message } from './world.ts';

export type { BodyKind } from './check-spec.ts';

/** What a body is checked against besides itself: the message that it changes, and whether a callback fits its interaction. */
export type CheckedBy = { readonly message?: Message | null; readonly callbackFits?: boolean };

const DEFER = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const MODAL = 9;
const MOST_FIELDS = 5;
const MOST_CHOICE = 100;

/** Every rule that a body breaks; none where Discord would take it. */
export function checkBody(
  kind: BodyKind,
  body: unknown,
  { message = null, callbackFits = true }: CheckedBy = {},
): Breach[] {
  const fromSpec = checkSpec(kind, body);
  // The further rules read a body as the published schema has it.
  if (fromSpec.length) return fromSpec;
  const sent = body as never;
  if (kind === 'message') return checkMessage(sent, 'create');
  if (kind === 'message edit') return checkMessage(sent, 'edit', message);
  if (kind === 'webhook') return checkMessage(sent, 'interaction');
  if (kind === 'webhook edit') return checkMessage(sent, 'edit', message);
  if (kind === 'callback') return callbackFits ? checkCallback(sent, message) : [misfit];
  if (kind === 'forum thread') return checkMessage((sent as { message: never }).message, 'interaction');
  if (kind === 'commands') return checkCommands(sent);
  if (kind === 'command' || kind === 'command edit') return checkCommand(sent);
  return [];
}

const misfit: Breach = { path: 'type', rule: 'callback type', says: 'is no answer to this kind of interaction' };
type CallbackBody = { readonly type: number; readonly data?: { readonly flags?: number } };

function checkCallback({ type, data = {} }: CallbackBody, message: Message | null): Breach[] {
  if (type === DEFER)
    return unless(((data.flags ?? 0) & ~FLAG.ephemeral) === 0, 'data.flags', 'flags', 'a deferral can only be hidden');
  if (type === DEFER_UPDATE) return [];
  if (type === CHOICES) return checkChoices(data as Choices);
  if (type === MODAL) return checkModal(data as Modal);
  return checkMessage(data as never, type === UPDATE ? 'edit' : 'interaction', message).map(({ path, ...rest }) => ({
    ...rest,
    path: path ? `data.${path}` : 'data',
  }));
}

type Choices = { readonly choices?: readonly { readonly name: string; readonly value: string | number }[] };

const checkChoices = ({ choices = [] }: Choices): Breach[] =>
  choices.flatMap(({ name, value }, k) => [
    ...unless(
      name.length >= 1 && name.length <= MOST_CHOICE,
      `data.choices.${k}.name`,
      'choice length',
      'is not 1 to 100 long',
    ),
    ...unless(String(value).length <= MOST_CHOICE, `data.choices.${k}.value`, 'choice length', 'is longer than 100'),
  ]);

type Modal = { readonly components: readonly Component[] };

function checkModal({ components }: Modal): Breach[] {
  const ids = allComponents(components).flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  return [
    ...unless(
      components.length <= MOST_FIELDS,
      'data.components',
      'five fields',
      `${components.length}, over ${MOST_FIELDS}`,
    ),
    ...unless(new Set(ids).size === ids.length, 'data.components', 'unique custom_id', 'the same custom_id twice'),
  ];
}
