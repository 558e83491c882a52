import { type APIContainerComponent, ComponentType, type Message } from 'discord.js';

/** The card of a message of ours as it stands there. */
export function cardIn({ components }: Pick<Message, 'components'>): APIContainerComponent {
  const card = components.find(({ type }) => type === ComponentType.Container);
  if (!card) throw new Error('a message without a card has a button to share it');
  return card.toJSON() as APIContainerComponent;
}
