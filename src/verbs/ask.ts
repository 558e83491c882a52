import { renderTerminal } from '../../adapters/terminal/render.ts';
import { HERE, owner } from '../../adapters/terminal/terminal.ts';
import type { Request } from '../chat.ts';
import { readMoment } from '../commands/moment.ts';
import { openCore } from '../core.ts';
import type { Head } from '../model/incident.ts';
import { type Context, Misuse, type Verb } from './verb.ts';

/** `brief <name> [--as-of MOMENT] [--format json|text]`. */
export const brief: Verb = async (context) => {
  const name = context.words.join(' ');
  if (!name) throw new Misuse('brief which incident? For example: sitrep brief al-asad');
  const asOf = momentOf(context);
  const core = openCore(await context.library());
  if (!isJson(context)) {
    const post = await core.ask(typedHere(`brief ${name}${asOf ? ` as of ${asOf}` : ''}`, context));
    context.print(renderTerminal(post, context.shape));
    return 'one' in (await core.find(name, asOf)) ? 0 : 1;
  }
  const found = await core.find(name, asOf);
  if ('one' in found) {
    context.print(JSON.stringify(found.one.briefing));
    return 0;
  }
  context.complain(notOne(name, found));
  return 1;
};

/** `ask <name> "<question>" [--as-of MOMENT] [--format json|text]`. */
export const ask: Verb = async (context) => {
  const [name, ...question] = context.words;
  if (!name || !question.length) throw new Misuse('ask what? For example: sitrep ask al-asad "how many were wounded?"');
  const asOf = momentOf(context);
  const core = openCore(await context.library());
  const { answer } = await core.answer(name, question.join(' '), asOf);
  if (isJson(context)) context.print(JSON.stringify(answer));
  else {
    const text = `ask ${name} ${question.join(' ')}${asOf ? ` as of ${asOf}` : ''}`;
    context.print(renderTerminal(await core.ask(typedHere(text, context)), context.shape));
  }
  return answer.status === 'no_incident' || answer.status === 'ambiguous' ? 1 : 0;
};

const typedHere = (text: string, { user }: Context): Request => ({ text, asker: owner(user), at: HERE, hidden: false });

function momentOf({ options }: Context): string | null {
  const typed = options['as-of'];
  if (typeof typed !== 'string') return null;
  const moment = readMoment(typed);
  if (!moment)
    throw new Misuse(`--as-of ${typed} is no moment; wanted: 2024-08-06, "2024-08-06 18:00 UTC" or 2024-08-06T08:36Z`);
  return moment;
}

function isJson({ options }: Context): boolean {
  const format = options.format ?? 'text';
  if (format !== 'json' && format !== 'text')
    throw new Misuse(`--format ${String(format)} is not known; wanted: json or text`);
  return format === 'json';
}

function notOne(name: string, found: { several: readonly Head[] } | { none: readonly Head[] }): string {
  if ('several' in found)
    return `“${name}” may be ${found.several.map(({ id }) => id).join(' or ')}: ask for one of them`;
  return `no incident is called “${name}”; nearest: ${found.none.map(({ id }) => id).join(', ') || 'none, there are no reports'}`;
}
