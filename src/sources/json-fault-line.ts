type Expected = 'value' | 'first item' | 'first key' | 'key' | 'colon' | 'after a value';

const MARKS = '{}[],:';
const SPACE = ' \t\n\r';

/** The line, counted from 1, on which a text that is no JSON stops being it: its last one if it only breaks off. */
export function jsonFaultLine(text: string): number {
  const end = text.trimEnd().length;
  const open: string[] = [];
  let expected: Expected | null = 'value';
  let at = 0;
  while (at < end) {
    if (SPACE.includes(text.charAt(at))) {
      at += 1;
      continue;
    }
    const token = text.slice(at, tokenEnd(text, at));
    expected = afterToken(token, expected, open);
    if (expected === null) break;
    at += token.length;
  }
  return text.slice(0, Math.min(at, end)).split('\n').length;
}

/** What may follow a token; null where the token itself may not stand. Keeps the list of closing marks still due. */
function afterToken(token: string, expected: Expected, open: string[]): Expected | null {
  if (expected === 'colon') return token === ':' ? 'value' : null;
  if (expected === 'after a value' && token === ',') return afterComma(open);
  if (token === '}' || token === ']') return mayClose(token, expected) && open.pop() === token ? 'after a value' : null;
  if (expected === 'first key' || expected === 'key') return token.startsWith('"') && isScalar(token) ? 'colon' : null;
  if (expected === 'after a value') return null;
  if (token === '{' || token === '[') {
    open.push(token === '{' ? '}' : ']');
    return token === '{' ? 'first key' : 'first item';
  }
  return isScalar(token) ? 'after a value' : null;
}

function afterComma(open: readonly string[]): Expected | null {
  const due = open.at(-1);
  if (!due) return null;
  return due === '}' ? 'key' : 'value';
}

const mayClose = (token: string, expected: Expected): boolean =>
  expected === 'after a value' || expected === (token === '}' ? 'first key' : 'first item');

function isScalar(token: string): boolean {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}

function tokenEnd(text: string, start: number): number {
  const first = text.charAt(start);
  if (MARKS.includes(first)) return start + 1;
  let at = start + 1;
  if (first === '"') {
    while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
    return Math.min(at + 1, text.length);
  }
  while (at < text.length && !`${MARKS}${SPACE}"`.includes(text.charAt(at))) at += 1;
  return at;
}
