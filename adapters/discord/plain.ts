const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
const CONTROL_CHARACTERS = /[^\P{Cc}\n]/gu;
/** Marks that turn the direction of all that follows, also outside the text that they came with. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/** What a person can see of a text, line by line: without control characters, turned directions and half characters. */
export function plainLines(text: string): string {
  return text.toWellFormed().replace(LINE_ENDS, '\n').replace(CONTROL_CHARACTERS, ' ').replace(TURNING, '');
}

/** The same on one line, with single spaces. */
export const plain = (text: string): string => plainLines(text).replace(/\s+/gu, ' ').trim();
