import type { Call } from './call.ts';
import { refuse } from './cases.ts';
import { edit, type MessageBody, post, remove } from './post.ts';
import { type Answer, type Backstage, NOTHING, ok, type Params, type Route, route } from './route.ts';
import { wireMessage } from './wire.ts';
import { type Component, FLAG, type Interaction, type Message } from './world.ts';

export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export const CALLBACK = { reply: 4, defer: 5, deferUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

/** A callback whose response holds the message. */
const SHOWS_MESSAGE: readonly number[] = [CALLBACK.reply, CALLBACK.update];
/** After this the token of an interaction is worth nothing. */
const TOKEN_MS = 15 * 60_000;
const MOST_FOLLOW_UPS_WITHOUT_BOT = 5;

/** Which answers fit which kind of interaction; a message can only be updated by something that hangs on it. */
const FITTING: Readonly<Record<number, readonly number[]>> = {
  [INTERACTION.command]: [CALLBACK.reply, CALLBACK.defer, CALLBACK.modal],
  [INTERACTION.component]: [CALLBACK.reply, CALLBACK.defer, CALLBACK.deferUpdate, CALLBACK.update, CALLBACK.modal],
  [INTERACTION.autocomplete]: [CALLBACK.choices],
  [INTERACTION.modal]: [CALLBACK.reply, CALLBACK.defer, CALLBACK.deferUpdate, CALLBACK.update],
};

type CallbackBody = {
  readonly type: number;
  readonly data?: MessageBody & { readonly custom_id: string; readonly title: string };
};

/** The first answer to an interaction, and what follows with its token; none of it needs the token of the bot. */
export const interactionRoutes: readonly Route[] = [
  route('POST', '/interactions/:id/:token/callback', acknowledge, { open: true }),
  route(
    'GET',
    '/webhooks/:app/:token/messages/:message',
    withInteraction((_, message, { world }) => ok(wireMessage(message, world))),
    { open: true },
  ),
  route('PATCH', '/webhooks/:app/:token/messages/:message', withInteraction(editAnswer), { open: true }),
  route(
    'DELETE',
    '/webhooks/:app/:token/messages/:message',
    withInteraction((_, message, backstage) => {
      remove(backstage, message);
      return NOTHING;
    }),
    { open: true },
  ),
  route('POST', '/webhooks/:app/:token', followUp, { open: true }),
];

function acknowledge(call: Call, { id, token }: Params, backstage: Backstage): Answer {
  const { world } = backstage;
  const interaction =
    world.interactions.find((one) => one.id === id && one.token === token) ?? refuse('unknown interaction');
  if (interaction.late) return refuse('unknown interaction');
  if (interaction.callback) return refuse('already acknowledged');
  const body = call.body as CallbackBody;
  const fits = FITTING[interaction.type]!.includes(body?.type) && (!isUpdate(body.type) || interaction.from !== null);
  backstage.check('callback', call, { message: isUpdate(body?.type) ? interaction.from : null, callbackFits: fits });
  interaction.callback = { type: body.type, body, at: world.now() };
  carryOut(interaction, body, call, backstage);
  world.changed();
  return call.query.with_response === 'true' ? ok(withResponse(interaction, backstage)) : NOTHING;
}

const isUpdate = (type: number): boolean => type === CALLBACK.update || type === CALLBACK.deferUpdate;

function carryOut(interaction: Interaction, { type, data }: CallbackBody, { files }: Call, backstage: Backstage): void {
  if (type === CALLBACK.reply) interaction.original = answer(interaction, data!, files, backstage);
  if (type === CALLBACK.defer)
    interaction.original = answer(interaction, { flags: (data?.flags ?? 0) | FLAG.loading }, [], backstage);
  if (isUpdate(type)) interaction.original = interaction.from;
  if (type === CALLBACK.update) edit(backstage, interaction.from!, data!, files);
  if (type === CALLBACK.modal)
    interaction.modal = {
      interaction,
      customId: data!.custom_id,
      title: data!.title,
      components: data!.components as Component[],
    };
}

/** A message that answers an interaction: hidden from everybody else where it is ephemeral. */
function answer(interaction: Interaction, body: MessageBody, files: Call['files'], backstage: Backstage): Message {
  const hidden = ((body.flags ?? 0) & FLAG.ephemeral) !== 0;
  return post(backstage, interaction.channel, body, {
    files,
    interaction,
    onlyFor: hidden ? interaction.by : null,
    replyTo: interaction.original ?? interaction.from,
  });
}

function withResponse({ id, type, callback, original }: Interaction, { world }: Backstage) {
  const flags = original?.flags ?? 0;
  return {
    interaction: {
      id,
      type,
      ...(original
        ? {
            response_message_id: original.id,
            response_message_loading: (flags & FLAG.loading) !== 0,
            response_message_ephemeral: (flags & FLAG.ephemeral) !== 0,
          }
        : {}),
    },
    resource: {
      type: callback!.type,
      ...(original && SHOWS_MESSAGE.includes(callback!.type) ? { message: wireMessage(original, world) } : {}),
    },
  };
}

/** The interaction that a token belongs to, as long as it is good for something. */
function interactionOf({ app, token }: Params, { world }: Backstage): Interaction {
  const interaction = world.interactions.find((one) => one.token === token);
  if (!interaction || app !== world.applicationId) return refuse('token expired');
  if (world.now() - interaction.at > TOKEN_MS) return refuse('token expired');
  return interaction.callback ? interaction : refuse('unknown webhook');
}

function withInteraction(then: (call: Call, message: Message, backstage: Backstage) => Answer): Route['answer'] {
  return (call, params, backstage) => {
    const { original, followUps } = interactionOf(params, backstage);
    const wanted = params.message === '@original' ? original : followUps.find(({ id }) => id === params.message);
    return then(call, wanted && !wanted.gone ? wanted : refuse('unknown message'), backstage);
  };
}

function editAnswer(call: Call, message: Message, backstage: Backstage): Answer {
  backstage.check('webhook edit', call, { message });
  return ok(wireMessage(edit(backstage, message, call.body as MessageBody, call.files), backstage.world));
}

/** The first follow-up after a deferral takes the place of the "thinking" message, and stays as hidden as that was. */
function followUp(call: Call, params: Params, backstage: Backstage): Answer {
  const interaction = interactionOf(params, backstage);
  const { original, followUps, channel } = interaction;
  backstage.check('webhook', call);
  const body = call.body as MessageBody;
  if (original && !original.gone && (original.flags & FLAG.loading) !== 0)
    return ok(wireMessage(edit(backstage, original, body, call.files), backstage.world));
  if (channel.guild && !channel.guild.hasBot && followUps.length >= MOST_FOLLOW_UPS_WITHOUT_BOT)
    return refuse('too many follow-ups');
  const message = answer(interaction, body, call.files, backstage);
  followUps.push(message);
  backstage.world.changed();
  return ok(wireMessage(message, backstage.world));
}
