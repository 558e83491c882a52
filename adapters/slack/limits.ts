/** What a Slack message and its parts may hold; docs.slack.dev, reference of blocks, elements and views. Characters are UTF-16 units. */
export const LIMITS = {
  blocks: 50,
  /** Not documented: Slack refused 13,172 characters over all blocks with `msg_blocks_too_long` (slackapi/bolt-js#2509). */
  charactersOverAllBlocks: 12_000,
  /** Above this `chat.update` answers `msg_too_long`. */
  text: 4000,
  plainText: 3000,
  header: 150,
  contextElements: 10,
  /** Ours: no incident needs a longer name, and a title is never dropped. */
  title: 1000,
  subtitleLine: 300,
  actions: 25,
  /** Ours: buttons and menus together, so that lines keep their room. */
  charactersOfControls: 6000,
  buttonText: 75,
  buttonValue: 2000,
  options: 100,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  url: 3000,
  viewTitle: 24,
  viewButton: 24,
  inputLabel: 2000,
  inputCharacters: 3000,
  privateMetadata: 3000,
} as const;
