import type { types } from '@slack/bolt';
import type { Button, Menu, Post } from '../../src/model/post.ts';
import { clipped } from './clipped.ts';
import { LIMITS } from './limits.ts';

type Control = types.Button | types.StaticSelect;

/** The menus of a post in a row, then its buttons: what each says is its value, so that no press needs anything remembered. */
export function controls({ buttons, menus = [] }: Pick<Post, 'buttons' | 'menus'>): types.ActionsBlock[] {
  const pressed = lastFirst(buttons.flatMap(button));
  const shown = within(pressed, LIMITS.charactersOfControls, sizeOf).slice(0, LIMITS.actions);
  const room = LIMITS.charactersOfControls - sum(shown.map(sizeOf));
  const rows: Control[][] = [menusWithin(menus, room), shown.length ? [...shown.slice(1), shown[0]!] : []];
  return withOwnNames(rows.filter((row) => row.length)).map((elements) => ({ type: 'actions', elements }));
}

/** The last button leads to the next page, so it is the last to be dropped. */
const lastFirst = <T>(buttons: readonly T[]): T[] => [...buttons.slice(-1), ...buttons.slice(0, -1)];

function button({ label, says }: Button): types.Button[] {
  const text = clipped(label, LIMITS.buttonText);
  if (!text || !says || says.length > LIMITS.buttonValue) return [];
  const primary = says.startsWith('share ') ? ({ style: 'primary' } as const) : {};
  return [{ type: 'button', text: plain(text), action_id: nameOf(says), value: says, ...primary }];
}

function menusWithin(menus: readonly Menu[], room: number): types.StaticSelect[] {
  const shown: types.StaticSelect[] = [];
  let left = room;
  for (const { label, choices } of menus.slice(0, LIMITS.actions)) {
    const options = within(choices.flatMap(option).filter(isFirstOfItsValue), left, sizeOf).slice(0, LIMITS.options);
    const placeholder = plain(clipped(label, LIMITS.placeholder) || '…');
    if (options.length) shown.push({ type: 'static_select', action_id: 'menu', placeholder, options });
    left -= sum(options.map(sizeOf));
  }
  return shown;
}

/** A command that is too long for a choice cannot be cut: the choice is left out. */
function option({ label, says }: Button): types.PlainTextOption[] {
  const text = clipped(label, LIMITS.optionText);
  return text && says && says.length <= LIMITS.optionValue ? [{ text: plain(text), value: says }] : [];
}

const isFirstOfItsValue = (one: types.PlainTextOption, k: number, all: readonly types.PlainTextOption[]): boolean =>
  all.findIndex(({ value }) => value === one.value) === k;

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });

/** A control is named by the verb that it says. */
const nameOf = (says: string): string => /^[\w-]{1,200}/u.exec(says)?.[0] ?? 'say';

/** Slack refuses two controls of one name in a message. */
function withOwnNames(rows: readonly Control[][]): Control[][] {
  const seen = new Map<string, number>();
  return rows.map((row) =>
    row.map((control) => {
      const name = control.action_id!;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return times === 1 ? control : { ...control, action_id: `${name}#${times}` };
    }),
  );
}

/** Those from the first on that fit side by side into a room. */
function within<T>(items: readonly T[], room: number, size: (item: T) => number): T[] {
  let left = room;
  return items.filter((item) => {
    const isIn = size(item) <= left;
    if (isIn) left -= size(item);
    return isIn;
  });
}

const sizeOf = ({ text, value = '' }: { text: types.PlainTextElement; value?: string }): number =>
  text.text.length + value.length;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
