import { LIMITS } from './limits.ts';

type Part = { readonly content?: unknown; readonly components?: readonly unknown[] };

/** Whether a message stays within what Discord's totals allow; the limits of single parts are kept where those are made. */
export function isWithinLimits({ components }: { readonly components: readonly unknown[] }): boolean {
  const { parts, characters } = measured(components);
  return parts <= LIMITS.message.components && characters <= LIMITS.message.textCharacters;
}

/** How many components there are, nested ones too, and how much text they show. */
export function measured(components: readonly unknown[]): { readonly parts: number; readonly characters: number } {
  let [parts, characters] = [0, 0];
  for (const { content, components: nested = [] } of components as readonly Part[]) {
    const inside = measured(nested);
    parts += 1 + inside.parts;
    characters += (typeof content === 'string' ? content.length : 0) + inside.characters;
  }
  return { parts, characters };
}
