import { type Component, type Embed, FLAG, type Message, type Modal } from './world.ts';

const TYPE = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  userSelect: 5,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;
const LINK_STYLE = 5;

/** What somebody sees of a message, as plain lines: texts as they were sent, `[buttons]`, `[menus: one | two]`. */
export function text(message: Message | Modal): string {
  if ('title' in message) return [message.title, ...message.components.flatMap(linesOf)].join('\n');
  if ((message.flags & FLAG.loading) !== 0) return `${message.author.name} is thinking…`;
  return [
    ...(message.content ? message.content.split('\n') : []),
    ...message.embeds.flatMap(embedLines),
    ...message.components.flatMap(linesOf),
    ...message.files.map(({ name }) => `(file ${name})`),
  ].join('\n');
}

function embedLines({ author, title, description, fields = [], footer }: Embed): string[] {
  return [
    author?.name,
    title,
    ...(description ?? '').split('\n'),
    ...fields.map(({ name, value }) => `${name}: ${value}`),
    footer?.text,
  ].filter((line): line is string => Boolean(line));
}

function linesOf(component: Component): string[] {
  const { type, components = [], content = '', items = [] } = component;
  if (type === TYPE.text) return content.split('\n');
  if (type === TYPE.row) return [components.map(control).join(' ')];
  if (type === TYPE.section)
    return [...components.flatMap(linesOf), ...(component.accessory ? linesOf(component.accessory) : [])];
  if (type === TYPE.container) return components.flatMap(linesOf);
  if (type === TYPE.separator) return ['───'];
  if (type === TYPE.gallery) return items.map(({ media, description }) => `(picture ${description ?? media.url})`);
  if (type === TYPE.thumbnail) return [`(picture ${component.description ?? component.media?.url})`];
  if (type === TYPE.file) return [`(file ${component.file?.url.replace('attachment://', '')})`];
  if (type === TYPE.label) return [`${component.label}: ${control(component.component!)}`];
  return [control(component)];
}

/** Something to press, choose from or fill in. */
function control({ type, label, emoji, style, url, disabled, placeholder, options = [] }: Component): string {
  if (type === TYPE.button) {
    const name = label ?? emoji?.name ?? '';
    return style === LINK_STYLE ? `[${name} → ${url}]` : disabled ? `[${name}, off]` : `[${name}]`;
  }
  if (type === TYPE.select) return `[${placeholder ?? 'Choose'}: ${options.map((option) => option.label).join(' | ')}]`;
  if (type === TYPE.textInput) return `[${label ? `${label}: ` : ''}${placeholder ?? ''}…]`;
  return `[${placeholder ?? 'Choose'}]`;
}

/** Every component of a message or modal, those inside others too, in reading order. */
export function allComponents(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...allComponents(component.components ?? []),
    ...(component.accessory ? allComponents([component.accessory]) : []),
    ...(component.component ? allComponents([component.component]) : []),
  ]);
}
