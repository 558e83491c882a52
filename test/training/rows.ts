import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The rows of this shape in all JSONL files of a folder, with the file that each is in; rows of another shape are left out. */
export const rowsIn = <R extends z.ZodType>(
  folder: string,
  Row: R,
): { readonly row: z.infer<R>; readonly file: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .flatMap((line) => {
          const { data } = Row.safeParse(JSON.parse(line));
          return data === undefined ? [] : [{ row: data, file }];
        }),
    );
