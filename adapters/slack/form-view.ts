import type { types } from '@slack/bolt';
import type { Form } from '../../src/chat.ts';
import { Channel } from '../../src/model/channel.ts';
import { clipped } from './clipped.ts';
import type { Heard } from './heard.ts';
import { LIMITS } from './limits.ts';

/** The name by which a form comes back. */
export const FORM = 'sitrep_form';
const FIELD = 'words';

type Begun = Pick<Heard, 'text' | 'at' | 'respondTo'>;

/** A form with one field; it carries the sentence that it belongs to. Null where that is too long to be carried. */
export function formView({ title, label, placeholder, mostCharacters }: Form, begun: Begun): types.ModalView | null {
  const private_metadata = JSON.stringify({ text: begun.text, at: begun.at, respondTo: begun.respondTo });
  if (private_metadata.length > LIMITS.privateMetadata) return null;
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata,
    title: plain(title, LIMITS.viewTitle),
    submit: plain('Send', LIMITS.viewButton),
    close: plain('Cancel', LIMITS.viewButton),
    blocks: [
      {
        type: 'input',
        block_id: FIELD,
        label: plain(label, LIMITS.inputLabel),
        element: {
          type: 'plain_text_input',
          action_id: FIELD,
          multiline: true,
          max_length: Math.min(mostCharacters, LIMITS.inputCharacters),
          placeholder: plain(placeholder, LIMITS.placeholder),
        },
      },
    ],
  };
}

const plain = (text: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clipped(text, most),
  emoji: false,
});

type Filled = {
  readonly private_metadata: string;
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, { value?: string | null }>>>> };
};

/** The sentence of a form that was filled in, whole, and where it was begun. */
export function sentenceIn({ private_metadata, state }: Filled): Begun {
  const { text, at, respondTo } = JSON.parse(private_metadata);
  const words = state.values[FIELD]?.[FIELD]?.value ?? '';
  return { text: `${text} ${words}`, at: Channel.parse(at), respondTo };
}
