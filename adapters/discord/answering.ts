import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Form, Request } from '../../src/chat.ts';
import { acknowledged } from './acknowledge.ts';
import { askerOf } from './asker.ts';
import { clip } from './clip.ts';
import { canCarry, filledIn, modalOf } from './form.ts';
import { LIMITS } from './limits.ts';
import { placeOf } from './place.ts';
import { plain } from './plain.ts';
import { SHARE_AS_IT_IS } from './rows.ts';
import { completed, sentenceOf } from './sentence.ts';
import { answerTo, remember, type Session, shown } from './session.ts';
import { share, shareAsItIs } from './sharing.ts';

type Asking =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Whatever a person does with a command, a button, a menu or a form, each as the sentence that it stands for. */
export async function onInteraction(interaction: BaseInteraction, session: Session): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, session);
  if (interaction.isChatInputCommand()) return answer(interaction, typed(interaction), session);
  if (interaction.isMessageContextMenuCommand())
    return answer(interaction, 'add', session, spokenIn(interaction.targetMessage));
  if (interaction.isModalSubmit())
    return answer(interaction, completed(interaction.customId, filledIn(interaction)), session);
  if (interaction.isButton()) return press(interaction, interaction.customId, session);
  if (interaction.isStringSelectMenu()) return press(interaction, interaction.values[0] ?? '', session);
}

/** From memory, and in the same breath: names that come late are not shown, and there is no asking for time. */
async function complete(interaction: AutocompleteInteraction, { core }: Session): Promise<void> {
  const { choices, labelCharacters, valueCharacters } = LIMITS.autocomplete;
  const found = core.complete(interaction.options.getFocused(), choices).slice(0, choices);
  const carried = found.filter(({ says }) => says && says.length <= valueCharacters);
  await interaction.respond(
    carried.map(({ label, says }) => ({ name: clip(plain(label) || says, labelCharacters), value: says })),
  );
}

function typed({ commandName, options }: ChatInputCommandInteraction): string {
  const fields = options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  return sentenceOf({ command: commandName, fields: new Map(fields) });
}

/** A message as a report: news that apps post stands in embeds. */
function spokenIn({ content, embeds, author, url }: Message): NonNullable<Request['message']> {
  const embedded = embeds.flatMap(({ title, description }) => [title, description].filter((part) => part !== null));
  return { text: content || embedded.join('\n\n'), by: author.displayName, url };
}

function press(interaction: MessageComponentInteraction, says: string, session: Session): Promise<void> {
  if (says === SHARE_AS_IT_IS) return shareAsItIs(interaction, session);
  if (says.startsWith(`${SHARE_AS_IT_IS} `)) return share(interaction, says, session);
  const isHidden = interaction.message.flags.has(MessageFlags.Ephemeral);
  return says.startsWith('more ') && isHidden ? turn(interaction, says, session) : answer(interaction, says, session);
}

/** Acknowledges first, as Discord waits three seconds only; a form is an acknowledgement itself. */
async function answer(
  interaction: Asking,
  sentence: string,
  session: Session,
  message?: Request['message'],
): Promise<void> {
  const { hidden, form } = session.core.manner(sentence);
  if (form && !interaction.isModalSubmit() && canCarry(sentence)) return ask(interaction, form, sentence, session);
  const flags = hidden ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  if (!(await acknowledged(interaction, () => interaction.deferReply(flags), session.log))) return;
  const at = placeOf(interaction);
  const asker = askerOf(interaction, session.roles);
  const request = { text: sentence, asker, at, hidden, ...(message && { message }) };
  const given = await answerTo(request, interaction.id, session);
  const there = await shown(given, interaction.id, (card) => session.posting.answer(interaction, card), session);
  if (!hidden) await remember(at, there, session);
}

async function ask(
  interaction: Exclude<Asking, ModalSubmitInteraction>,
  form: Form,
  sentence: string,
  { log }: Session,
): Promise<void> {
  await acknowledged(interaction, () => interaction.showModal(modalOf(form, sentence)), log);
}

/** The next page takes the place of the one that only this person sees. */
async function turn(interaction: MessageComponentInteraction, sentence: string, session: Session): Promise<void> {
  if (!(await acknowledged(interaction, () => interaction.deferUpdate(), session.log))) return;
  const asker = askerOf(interaction, session.roles);
  const request = { text: sentence, asker, at: placeOf(interaction), hidden: true };
  const given = await answerTo(request, interaction.id, session);
  await shown(given, interaction.id, (card) => session.posting.answer(interaction, card), session);
}
