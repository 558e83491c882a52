import type { Component } from './world.ts';

const LABEL = 18;
const ROW = 1;
const TEXT_INPUT = 4;

/** What Discord sends of a form that somebody filled in, held to its lengths: one text for a single field, or each by its label. */
export function filledForm(
  components: readonly Component[],
  filled: string | Readonly<Record<string, string>>,
): unknown[] {
  const fields = components.flatMap(fieldsOf);
  if (typeof filled === 'string' && fields.length !== 1)
    throw new Error('a form with several fields is filled in by label');
  return fields.map(({ label, input, around }, k) => {
    const value = typeof filled === 'string' ? filled : (filled[label] ?? '');
    const { required = true, min_length = 0, max_length = 4000 } = input;
    if ((required && !value) || value.length > max_length || (value && value.length < min_length))
      throw new Error(
        `${label} cannot be sent: ${min_length} to ${max_length} characters${required ? ', required' : ''}`,
      );
    const entry = { type: TEXT_INPUT, id: 2 * k + 2, custom_id: input.custom_id, value };
    return { type: around, id: 2 * k + 1, ...(around === LABEL ? { component: entry } : { components: [entry] }) };
  });
}

type Field = { readonly label: string; readonly input: Component; readonly around: number };

/** A field stands in a label, or, as it used to, in a row. */
function fieldsOf({ type, label = '', component, components = [] }: Component): Field[] {
  if (type === LABEL) return [{ label, input: component!, around: LABEL }];
  return type === ROW ? components.map((input) => ({ label: input.label ?? '', input, around: ROW })) : [];
}
