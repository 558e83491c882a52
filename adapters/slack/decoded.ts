const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What somebody typed, from what Slack makes of it: `&amp;`, `<@U1|ann>`, `<#C1|general>`, `<https://a.org|a.org>`. */
export const decoded = (text: string): string =>
  text.replace(/<([^<>]*)>|&(?:amp|lt|gt);/gu, (whole, inside?: string) =>
    inside === undefined ? ENTITIES[whole]! : withoutEntities(asTyped(inside)),
  );

/** A sentence without the mention that it is addressed with. */
export const withoutMention = (text: string, botUser: string | undefined): string =>
  text
    .split(/(<@[^<>]*>)/u)
    .filter((part) => part !== `<@${botUser}>` && !part.startsWith(`<@${botUser}|`))
    .join('')
    .trim();

function asTyped(inside: string): string {
  const [id = '', label] = inside.split('|', 2);
  const sign = /^[@#!]/u.exec(id)?.[0] ?? '';
  if (!sign) return label || id;
  const name = label || id.slice(1);
  const before = sign === '#' ? '#' : '@';
  return name.startsWith(before) ? name : `${before}${name}`;
}

const withoutEntities = (text: string): string => text.replace(/&(?:amp|lt|gt);/gu, (entity) => ENTITIES[entity]!);
