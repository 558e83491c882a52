/**
 * How every message is posted: without previews of links, and without looking up names in its text. An edit looks names up
 * unless told not to, unlike a new message (docs.slack.dev/reference/methods/chat.update).
 */
export const QUIETLY = { parse: 'none', link_names: false } as const;

/** The same for a new message in a channel, whose text is not markup either. */
export const QUIETLY_NEW = { ...QUIETLY, unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;
