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
  /** What came there by itself and was not shown yet: posts, cards that read otherwise, answers that came late. */
  arrived(): string[];
  /** Fills in the form that is open; null where none is. */
  fill(words: string): Promise<string> | null;
};

/** How long an answer is waited for: the bot itself waits up to six seconds for a first post. */
export const PATIENCE_MS = 30_000;

/** "only you see this" above what is hidden. */
export const headed = (shown: string, isHidden: boolean, isEdited = false): string =>
  `(${isHidden ? 'only you see this' : 'everybody sees this'}${isEdited ? ', edited' : ''})\n${shown}`;
