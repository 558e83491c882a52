import type { Channel, LocalSlack, Message, OpenView, Person } from '../support/slack/local-slack.ts';
import { isSeenBy } from '../support/slack/world.ts';
import { headed, PATIENCE_MS, type Side } from './side.ts';
import { openUnseen } from './unseen.ts';

/** Somebody in the channel #duty of a local Slack. */
export function slackSide(slack: LocalSlack, you: Person, channel = slack.addChannel('duty')): Side {
  const { world } = slack;
  const unseen = openUnseen<Message>(({ changed }) => changed);
  let seen: Message[] = [];
  const show = (message: Message, isEdited = false): string => {
    unseen.see(message);
    seen = [...seen.filter((one) => one !== message), message];
    return headed(slack.text(message), message.onlyFor !== null, isEdited);
  };
  /** The bot's messages that somebody here sees, in threads too. */
  const standing = (): Message[] =>
    world.messages.filter(
      (one) =>
        one.by === one.channel.workspace.bot &&
        (isSeenBy(one, you.account, null) || isSeenBy(one, you.account, one.under)),
    );
  /** Does something, and waits for the answer or the form that comes of it: posts that come by themselves are none. */
  const shown = async (act: () => Promise<unknown>, isAnswer: (message: Message) => boolean): Promise<string> => {
    const before = world.mark;
    const forms = slack.modals(you);
    await act();
    const form = () => slack.modals(you).find((one) => !forms.includes(one));
    const answer = () => standing().find((one) => one.changed > before && isAnswer(one));
    const came = await world.until<Message | OpenView>(
      () => form() ?? answer(),
      () => 'an answer',
      PATIENCE_MS,
    );
    return 'view' in came ? `${slack.text(came)}\n(type the text for this form)` : show(came);
  };
  const last = (has: RegExp | string): Message => {
    const found = seen.findLast((message) =>
      typeof has === 'string' ? slack.text(message).includes(has) : has.test(slack.text(message)),
    );
    if (!found) throw new Error(`no message has ${String(has)}`);
    return found;
  };
  return {
    name: 'slack',
    usage: [
      '/incident al-asad',
      '/incident al-asad who claimed it?',
      '/incident subscribe all [only killed]',
      '/incident digest daily 08:00 Europe/London',
      '/incident add <text>',
      '/incident help',
    ],
    command: (typed) =>
      shown(() => you.types(typed, { in: channel }), / share /u.test(typed) ? isFor(channel) : isHidden),
    press: (label) =>
      shown(() => you.presses(label, last(`[${label}]`)), label === 'Share' ? isFor(channel) : isHidden),
    choose: async (choice) => {
      const [menu, label] = chosen(
        seen.map((message) => slack.text(message)),
        choice,
      );
      return shown(() => you.chooses(menu, label, last(label)), isHidden);
    },
    mention: async (words) => {
      const card = seen.findLast(({ onlyFor, channel: where }) => onlyFor === null && where === channel);
      const under = card ? (card.under ?? card.ts) : null;
      return shown(
        () => you.mentions(words, { in: channel, ...(under ? { under } : {}) }),
        (one) => one.channel === channel && one.under !== null && !one.broadcast && (!under || one.under === under),
      );
    },
    direct: (words) =>
      shown(
        () => you.writesDm(words),
        ({ channel: where }) => where.with === you.account,
      ),
    arrived: () => unseen.take(standing()).map(({ message, isEdited }) => show(message, isEdited)),
    fill: (words) => {
      const form = slack.modals(you).at(-1);
      return form ? shown(() => you.submits(form, words), isHidden) : null;
    },
  };
}

const isHidden = ({ onlyFor }: Message): boolean => onlyFor !== null;
const isFor =
  (channel: Channel) =>
  ({ channel: where, onlyFor }: Message): boolean =>
    where === channel && onlyFor === null;

/** The menu and the choice that begins so, in the last message that has one: "[menu: choice | choice]". */
export function chosen(texts: readonly string[], begun: string): [menu: string, label: string] {
  for (const text of texts.toReversed())
    for (const [, menu = '', choices = ''] of text.matchAll(/\[([^:[\]]+): ([^[\]]* \| [^[\]]*|[^[\]]+)\]/gu)) {
      const label = choices.split(' | ').find((choice) => choice.toLowerCase().startsWith(begun.toLowerCase()));
      if (label) return [menu, label];
    }
  throw new Error(`no menu has a choice that begins with “${begun}”`);
}
