/** Where `<` may stand as itself: a web address or a date that each reader sees in their own time. */
const ALLOWED = /<(?:(?:https?|mailto):[^<>|\s]*(?:\|[^<>|]*)?|!date\^\d+\^[^<>|]*\|[^<>|]+)>/g;
const UNESCAPED = /[<>]|&(?!amp;|lt;|gt;)/;
const PINGS = new Set(['broadcast', 'user', 'usergroup']);

/** What Slack would take, but this bot must never send: text that can act as markup, and what pings somebody. */
export function carelessIn(body: { text?: unknown; blocks?: unknown }): string[] {
  return [
    ...(typeof body.text === 'string' ? unescaped(body.text, '/text') : []),
    ...inBlocks(body.blocks ?? [], '/blocks'),
  ];
}

function inBlocks(part: unknown, at: string): string[] {
  if (Array.isArray(part)) return part.flatMap((each, k) => inBlocks(each, `${at}/${k}`));
  if (typeof part !== 'object' || part === null) return [];
  const { type, text } = part as { type?: unknown; text?: unknown };
  if (type === 'mrkdwn' && typeof text === 'string') return unescaped(text, `${at}/text`);
  if (typeof type === 'string' && PINGS.has(type)) return [`pings somebody by a ${type} element [json-pointer:${at}]`];
  return Object.entries(part).flatMap(([name, value]) => inBlocks(value, `${at}/${name}`));
}

function unescaped(text: string, at: string): string[] {
  const found = UNESCAPED.exec(text.replace(ALLOWED, ''));
  return found ? [`${found[0]} is not escaped [json-pointer:${at}]`] : [];
}
