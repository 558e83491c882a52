import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Button, Menu, Post } from '../../src/model/post.ts';
import { clip } from './clip.ts';
import { LIMITS } from './limits.ts';
import { plain } from './plain.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** With the card these leave room below the 40 components of a message. */
const MOST_BUTTONS = 20;
const MOST_MENUS = 4;

/** What stands for a sharing button whose sentence is too long to carry: the message that it hangs under is shared as it is. */
export const SHARE_AS_IT_IS = 'share';

/** The buttons of a post, five in a row, and its menus below them, one in a row. */
export function rowsOf({ buttons, menus = [] }: Post): Row[] {
  return [
    ...inGroupsOf(LIMITS.button.inARow, mostUseful(shownButtons(buttons))).map((group) => row(group)),
    ...menus
      .flatMap(selectsOf)
      .slice(0, MOST_MENUS)
      .map((select, k) => row([{ ...select, custom_id: `choose ${k + 1}` }])),
  ];
}

const row = (components: APIComponentInMessageActionRow[]): Row => ({ type: ComponentType.ActionRow, components });

/** The buttons whose sentences they can carry, each sentence once. */
function shownButtons(buttons: readonly Button[]): APIButtonComponent[] {
  const shown = new Map<string, APIButtonComponent>();
  for (const { label, says } of buttons) {
    const id = customIdOf(says);
    const name = clip(plain(label), LIMITS.button.labelCharacters);
    if (!id || !name || shown.has(id)) continue;
    const style = isSharing(says) ? ButtonStyle.Primary : ButtonStyle.Secondary;
    shown.set(id, { type: ComponentType.Button, style, label: name, custom_id: id });
  }
  return [...shown.values()];
}

const isSharing = (says: string): boolean => says.startsWith(`${SHARE_AS_IT_IS} `);

/** The sentence itself, so that a restart forgets nothing; null where it is too long. */
function customIdOf(says: string): string | null {
  if (says.length <= LIMITS.button.customIdCharacters) return says.trim() ? says : null;
  return isSharing(says) ? SHARE_AS_IT_IS : null;
}

/** Where there are too many, the first ones and the last two: "Share" and the next page come last. */
const mostUseful = <T>(buttons: readonly T[]): T[] =>
  buttons.length <= MOST_BUTTONS ? [...buttons] : [...buttons.slice(0, MOST_BUTTONS - 2), ...buttons.slice(-2)];

/** A menu as one list or several, as one holds 25 choices. */
function selectsOf({ label, choices }: Menu): Omit<APIStringSelectComponent, 'custom_id'>[] {
  const carried = choices.filter(({ says }) => says.trim() && says.length <= LIMITS.menu.valueCharacters);
  const distinct = [...new Map(carried.map((choice) => [choice.says, choice])).values()];
  return inGroupsOf(LIMITS.menu.choices, distinct).map((group, k) => ({
    type: ComponentType.StringSelect,
    placeholder: clip(`${plain(label)}${k ? ` (${k + 1})` : ''}`, LIMITS.menu.placeholderCharacters),
    options: group.map((choice) => ({
      label: clip(plain(choice.label) || choice.says, LIMITS.menu.labelCharacters),
      value: choice.says,
    })),
  }));
}

const inGroupsOf = <T>(most: number, all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, k) => all.slice(k * most, (k + 1) * most));
