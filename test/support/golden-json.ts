const WIDTH = 120;

/** JSON for golden files: whatever fits is one line, so that a changed value is a changed line and no more. */
export function goldenJson(value: unknown): string {
  return `${layOut(value, '')}\n`;
}

function layOut(value: unknown, indent: string): string {
  const flat = JSON.stringify(value) ?? 'null';
  if (value === null || typeof value !== 'object' || indent.length + flat.length <= WIDTH) return flat;
  const deeper = `${indent}  `;
  const isArray = Array.isArray(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const lines = entries.map(
    ([key, inner]) => `${deeper}${isArray ? '' : `${JSON.stringify(key)}: `}${layOut(inner, deeper)}`,
  );
  return `${isArray ? '[' : '{'}\n${lines.join(',\n')}\n${indent}${isArray ? ']' : '}'}`;
}
