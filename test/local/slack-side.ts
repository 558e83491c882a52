import type { Acknowledged, LocalSlack, Message, Person } from '../support/slack/local-slack.ts';
import { headed, type Side } from './side.ts';

/** Somebody in the channel #duty of a local Slack. */
export function slackSide(slack: LocalSlack, you: Person, channel = slack.addChannel('duty')): Side {
  let seen: Message[] = [];
  const show = (message: Message): string => {
    seen = [...seen.filter((one) => one !== message), message];
    return headed(slack.text(message), message.onlyFor !== null);
  };
  /** A form opens once the act is acknowledged, like an answer that comes. */
  const shown = async ({ answer }: Acknowledged): Promise<string> => {
    const came = await Promise.race([
      slack.awaitModal(you).catch(() => answer()),
      answer().catch(() => slack.awaitModal(you)),
    ]);
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
    usage: ['/incident al-asad', '/incident al-asad who claimed it?', '/incident help'],
    command: async (typed) => shown(await you.types(typed, { in: channel })),
    press: async (label) => shown(await you.presses(label, last(`[${label}]`))),
    choose: async (choice) => {
      const [menu, label] = chosen(
        seen.map((message) => slack.text(message)),
        choice,
      );
      return shown(await you.chooses(menu, label, last(label)));
    },
    mention: async (words) => {
      const card = seen.findLast(({ onlyFor }) => onlyFor === null);
      return shown(await you.mentions(words, { in: channel, ...(card ? { under: card.under ?? card.ts } : {}) }));
    },
    direct: async (words) => shown(await you.writesDm(words)),
    fill: (words) => {
      const form = slack.modals(you).at(-1);
      return form
        ? you
            .submits(form, words)
            .then(() => slack.awaitMessage(channel, isNew(seen), { to: you }))
            .then(show)
        : null;
    },
  };
}

const isNew =
  (seen: readonly Message[]) =>
  (message: Message): boolean =>
    !seen.includes(message);

/** The menu and the choice that begins so, in the last message that has one: "[menu: choice | choice]". */
export function chosen(texts: readonly string[], begun: string): [menu: string, label: string] {
  for (const text of texts.toReversed())
    for (const [, menu = '', choices = ''] of text.matchAll(/\[([^:[\]]+): ([^[\]]* \| [^[\]]*|[^[\]]+)\]/gu)) {
      const label = choices.split(' | ').find((choice) => choice.toLowerCase().startsWith(begun.toLowerCase()));
      if (label) return [menu, label];
    }
  throw new Error(`no menu has a choice that begins with “${begun}”`);
}
