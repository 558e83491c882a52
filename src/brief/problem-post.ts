import type { Platform } from '../model/channel.ts';
import type { Post } from '../model/post.ts';
import { formsOn } from './forms.ts';

type Typed = {
  /** The word that the sentence begins with. */
  readonly verb: string;
  readonly platform: Platform;
  readonly command: string;
};

/** What was wrong with a sentence, how one of its kind is written, and where the others are found. */
export function problemPost(problem: string, { verb, platform, command }: Typed): Post {
  const form = formsOn(platform, command).find(({ verbs }) => verbs.includes(verb));
  const help = platform === 'discord' ? '/help' : `${command} help`.trim();
  return {
    title: 'Not done',
    lines: [
      { text: problem, strong: true, keep: 0 },
      ...(form ? [{ label: 'How', text: `${form.typed}: ${form.answer}`, keep: 1 }] : []),
      { text: `All that can be typed: “${help}”.`, keep: 2 },
    ],
    buttons: [{ label: 'Help', says: 'help' }],
  };
}
