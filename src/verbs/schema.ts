import { z } from 'zod';
import { Answer } from '../model/answer.ts';
import { Briefing } from '../model/briefing.ts';
import { PublishedReading } from '../model/published-reading.ts';
import { Update } from '../model/update.ts';
import { Misuse, type Verb } from './verb.ts';

const SCHEMAS = { briefing: Briefing, reading: PublishedReading, update: Update, answer: Answer };

/** `schema briefing|reading|update|answer`: the JSON Schema of what the program prints. */
export const schema: Verb = async ({ words, print }) => {
  const name = words[0] as keyof typeof SCHEMAS;
  if (!Object.hasOwn(SCHEMAS, name ?? ''))
    throw new Misuse(`schema of what? wanted: ${Object.keys(SCHEMAS).join(', ')}`);
  print(JSON.stringify(z.toJSONSchema(SCHEMAS[name]), null, 2));
  return 0;
};
