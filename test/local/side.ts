/** One platform as somebody at its keyboard uses it: what is typed goes in, what is then shown comes out. */
export type Side = {
  readonly name: 'slack' | 'discord';
  /** What can be typed there, a line each. */
  readonly usage: readonly string[];
  /** Types a command, "/incident al-asad". */
  command(typed: string): Promise<string>;
  /** Presses a button of the last message that has it. */
  press(label: string): Promise<string>;
  /** Picks a choice of a menu in the last message that has one that begins so. */
  choose(choice: string): Promise<string>;
  /** Mentions the bot below its last message that everybody sees. */
  mention(words: string): Promise<string>;
  direct(words: string): Promise<string>;
  /** Fills in the form that is open; null where none is. */
  fill(words: string): Promise<string> | null;
};

/** "only you see this" above what is hidden. */
export const headed = (shown: string, isHidden: boolean): string =>
  `${isHidden ? '(only you see this)' : '(everybody sees this)'}\n${shown}`;
