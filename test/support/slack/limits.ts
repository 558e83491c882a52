/** What Slack takes, by its documentation of September 2026 (docs.slack.dev/reference/block-kit); where pages disagree, the smaller. */
export const LIMITS = {
  message: {
    blocks: 50,
    text: 40_000,
    textOfEdit: 4_000,
    /** Undocumented: `msg_blocks_too_long` begins near 13,172 (https://github.com/slackapi/bolt-js/issues/2509). */
    allBlockText: 12_000,
    tables: 1,
    tableText: 10_000,
    /** No figure is published; what the largest documented field of that kind holds. */
    metadata: 3_000,
  },
  view: { blocks: 100, title: 24, button: 24, privateMetadata: 3_000, callbackId: 255 },
  id: 255,
  text: 3_000,
  header: 150,
  section: { fields: 10, field: 2_000 },
  context: 10,
  actions: 25,
  image: { altText: 2_000, title: 2_000, url: 3_000 },
  input: { label: 2_000, hint: 2_000, mostCharacters: 3_000, placeholder: 150 },
  table: { rows: 100, columns: 20 },
  button: { text: 75, value: 2_000, url: 3_000, spoken: 75 },
  menu: { options: 100, groups: 100, placeholder: 150 },
  overflow: 5,
  option: { text: 75, description: 75, value: 150, url: 3_000, groupLabel: 75 },
  confirm: { title: 100, text: 300, button: 30 },
  list: { indent: 8 },
  acknowledgeMs: 3_000,
  triggerMs: 3_000,
  responseUrl: { uses: 5, minutes: 30 },
  connections: 10,
} as const;
