const MARKS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Pages declare their charset in the first kilobyte, if at all. */
const HEAD_BYTES = 1024;
const DECLARED = /(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w:.-]{2,40})/iu;
/** What browsers take for a page that declares nothing and is not UTF-8. */
const UNDECLARED = 'windows-1252';

/**
 * Bytes as text: by their mark; as UTF-8 where they can be nothing else, whatever is declared; then as the header or the page
 * says. What fits nowhere becomes U+FFFD, and characters that no text has are left out.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string): string {
  const charset = markOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null) ?? declaredIn(contentType, bytes) ?? UNDECLARED;
  return new TextDecoder(charset).decode(bytes).replaceAll('\0', '').toWellFormed();
}

const markOf = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, k) => bytes[k] === byte))?.[0] ?? null;

/** Bytes of another charset are hardly ever valid UTF-8; plain ASCII says nothing, since some charsets are written in it. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 127)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function declaredIn(contentType: string, bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const named = [/charset\s*=\s*["']?([\w:.-]{2,40})/iu.exec(contentType)?.[1], DECLARED.exec(head)?.[1]];
  return named.find((name) => name !== undefined && isCharset(name)) ?? null;
}

function isCharset(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}
