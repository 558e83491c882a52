import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Form } from '../../src/chat.ts';
import { clip } from './clip.ts';
import { LIMITS } from './limits.ts';

const FIELD = 'text';

/** Whether a form can carry the sentence that it completes: then it need not be remembered here. */
export const canCarry = (sentence: string): boolean => sentence.length <= LIMITS.button.customIdCharacters;

/** A form of one field as a modal. A label that is too long is told in full below itself. */
export function modalOf(form: Form, sentence: string): APIModalInteractionResponseCallbackData {
  const { titleCharacters, labelCharacters, descriptionCharacters, placeholderCharacters, characters } = LIMITS.form;
  const isLong = form.label.length > labelCharacters;
  return {
    custom_id: sentence,
    title: clip(form.title, titleCharacters),
    components: [
      {
        type: ComponentType.Label,
        label: clip(form.label, labelCharacters),
        ...(isLong ? { description: clip(form.label, descriptionCharacters) } : {}),
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: Math.min(form.mostCharacters, characters),
          placeholder: clip(form.placeholder, placeholderCharacters),
        },
      },
    ],
  };
}

/** What was written into the one field of a modal. */
export const filledIn = (modal: ModalSubmitInteraction): string => modal.fields.getTextInputValue(FIELD);
