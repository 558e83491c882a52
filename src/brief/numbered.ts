import type { Menu } from '../model/post.ts';

type Choices = Menu['choices'];

/** Platforms show no more of a long label than its beginning. */
const SHOWN_CHARACTERS = 60;
const shown = (label: string): string => label.slice(0, SHOWN_CHARACTERS);

/** Choices whose labels look alike, told apart by numbers in the order in which they stand: "who (2): The Courier". */
export function numbered(choices: Choices): Choices {
  const alike = Map.groupBy(choices, ({ label }) => shown(label));
  const told = new Map<string, number>();
  return choices.map((choice) => {
    const look = shown(choice.label);
    const number = (told.get(look) ?? 0) + 1;
    told.set(look, number);
    return alike.get(look)!.length > 1 ? { ...choice, label: withNumber(choice.label, number) } : choice;
  });
}

/** The number stands where it is not cut off: behind the first words. */
const withNumber = (label: string, number: number): string =>
  /^[^:]{1,40}:/u.test(label) ? label.replace(':', ` (${number}):`) : `(${number}) ${label}`;
