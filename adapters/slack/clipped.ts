/** Control characters and line breaks as single spaces: what Slack shows on one line. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** Without control characters that no screen shows; line breaks and tabs stay. */
export const visible = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '');

/** One line of at most so many characters, cut after a word, with an ellipsis where it was cut. */
export function clipped(text: string, most: number): string {
  const line = onOneLine(text);
  if (line.length <= most) return line;
  const room = line.slice(0, most - 1);
  const space = room.lastIndexOf(' ');
  const kept = space > most / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept}…`;
}
