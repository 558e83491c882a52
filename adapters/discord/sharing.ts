import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { SendFailure } from '../../src/chat.ts';
import { acknowledged } from './acknowledge.ts';
import { askerOf } from './asker.ts';
import { insist } from './insist.ts';
import { placeOf } from './place.ts';
import { type Rendered, renderDiscord } from './render.ts';
import { apologised, remember, type Session } from './session.ts';
import { cardIn } from './shown-card.ts';

/** Posts for everybody what only one person saw, as a message of the channel that can be replied to. */
export async function share(
  interaction: MessageComponentInteraction,
  sentence: string,
  session: Session,
): Promise<void> {
  await acknowledgedFirst(interaction, session, async () => {
    const at = placeOf(interaction);
    const asker = askerOf(interaction, session.roles);
    const post = await session.core.ask({ text: sentence, asker, at, hidden: false });
    const key = `share ${interaction.message.id} ${sentence}`;
    const message = await toEverybody(interaction, renderDiscord(post), key, session);
    await remember(at, { post, isWhole: true, message }, session);
  });
}

/** The same for an answer whose sentence no button could carry: what stands there is posted once more, without its buttons. */
export async function shareAsItIs(interaction: MessageComponentInteraction, session: Session): Promise<void> {
  await acknowledgedFirst(interaction, session, async () => {
    const card = cardIn(interaction.message);
    const rendered: Rendered = { flags: MessageFlags.IsComponentsV2, components: [card] };
    await toEverybody(interaction, rendered, `share ${interaction.message.id}`, session);
  });
}

/** What fails is said to whoever pressed, and to nobody else. */
async function acknowledgedFirst(
  interaction: MessageComponentInteraction,
  { log, posting }: Session,
  work: () => Promise<void>,
): Promise<void> {
  if (!(await acknowledged(interaction, () => interaction.deferUpdate(), log))) return;
  try {
    await work();
  } catch (err) {
    const { post } = apologised(err, interaction.id, log);
    await posting.followUp(interaction, renderDiscord(post), true);
  }
}

/** Into the channel, once however often it is pressed; where the bot may not post, as an answer that everybody sees. */
async function toEverybody(
  interaction: MessageComponentInteraction,
  rendered: Rendered,
  key: string,
  { posting }: Session,
): Promise<string> {
  try {
    return await insist(() => posting.send({ channel: placeOf(interaction).id, rendered, key }));
  } catch (error) {
    const mayNotPost = error instanceof SendFailure && ['forbidden', 'place_gone'].includes(error.kind);
    if (!mayNotPost) throw error;
    return posting.followUp(interaction, rendered, false);
  }
}
