import type { Command } from './commands/command.ts';
import { findIncident } from './commands/find-incident.ts';
import type { Library } from './library.ts';
import type { Channel } from './model/channel.ts';
import type { Head } from './model/incident.ts';
import { namedIn } from './seek.ts';

/** A command with the sentence that says it in full. */
export type Said = { readonly command: Command; readonly says: string };

/** A sentence that names no incident is about what was spoken of where it was said; the name is filled in. */
export async function withSubject(said: Said, at: Channel, library: Library): Promise<Said> {
  const { heads } = await library.shelf();
  const filled = fillerFor(said, at.under !== null, heads);
  if (!filled) return said;
  const subject = await library.subjects.subject(at);
  return subject && heads.some(({ id }) => id === subject) ? filled(subject) : said;
}

type Filler = (subject: string) => Said;

/** How a command takes a name that it lacks; null where it lacks none. Under a message, words that are no name are a question. */
function fillerFor({ command, says }: Said, isReply: boolean, heads: readonly Head[]): Filler | null {
  const isStranger = (name: string): boolean => name === '' || (isReply && 'none' in findIncident(name, heads));
  switch (command.kind) {
    case 'ask':
      return command.name === '' && !namedIn(command.question, heads)
        ? (name) => ({ command: { ...command, name }, says: `ask ${name} ${says.replace(/^ask /iu, '')}` })
        : null;
    case 'brief':
      return isReply && isStranger(command.name)
        ? (name) => ({
            command: { kind: 'ask', name, question: command.name, asOf: command.asOf },
            says: `ask ${name} ${says}`,
          })
        : null;
    case 'quotes':
      return isStranger(command.name)
        ? (name) => ({
            command: { ...command, name, field: command.name || null },
            says: `quotes ${name} ${command.name}`.trim(),
          })
        : null;
    case 'sources':
    case 'changes':
      return isStranger(command.name)
        ? (name) => ({ command: { ...command, name }, says: `${command.kind} ${name}` })
        : null;
    default:
      return null;
  }
}
