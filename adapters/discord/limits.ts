/** What one message, form or list of names may hold on Discord. Lengths are UTF-16 code units, the strictest way to count. */
export const LIMITS = {
  message: {
    /** All components, nested ones too. */
    components: 40,
    /** Over all Text Displays together. */
    textCharacters: 4000,
    nonceCharacters: 25,
  },
  button: { labelCharacters: 80, customIdCharacters: 100, inARow: 5 },
  menu: { choices: 25, labelCharacters: 100, valueCharacters: 100, placeholderCharacters: 150 },
  form: {
    titleCharacters: 45,
    labelCharacters: 45,
    descriptionCharacters: 100,
    placeholderCharacters: 100,
    characters: 4000,
  },
  autocomplete: { choices: 25, labelCharacters: 100, valueCharacters: 100 },
} as const;
