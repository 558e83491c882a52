/**
 * What acts wherever it stands. discord.js' own escapeMarkdown leaves mentions, timestamps, quotes, emoji codes and bare
 * addresses alone, and headings, lists and links too unless asked.
 */
const ACTING = new RegExp(
  [
    /[\\*_`]/, // bold, italic, underlined, code, and the backslash itself
    /~(?=~)|(?<=~)~/, // struck out
    /\|(?=\|)|(?<=\|)\|/, // spoilers
    /<(?=[#+/]|[^\s>]{0,64}[:@])/, // <@1>, <#1>, <:emoji:1>, <t:1>, </command:1>, <id:guide>, <https://…>
    /@(?=everyone|here)/,
    /(?<=\])\(/, // [text](address): Discord finds the end of the text without minding backslashes in it
    /:(?=\/\/)/, // a bare address becomes a link
    /:(?=100:|1234:|(?!\d+:)[\w+-]{1,64}:)/, // :smile:, but not the minutes of 08:36:00
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
/** What acts at the start of a line: headings, small print, lists, block quotes. */
const LEADING = /^([^\S\n]*)(?:(\d+)(?=\.(?:\s|$))|(?=#{1,3}(?:\s|$)|-#|[-+](?:\s|$)|>))/gmu;

/**
 * News text as Discord shows it unchanged: a backslash, which nobody sees, before each character that would act. Ordinary prose
 * stays as it is, since notifications show messages raw.
 */
export const escapeMarkup = (text: string): string => text.replace(ACTING, '\\$&').replace(LEADING, '$1$2\\');
