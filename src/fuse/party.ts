import { z } from 'zod';
import table from './parties.json' with { type: 'json' };
import { speakerWords } from './speaker.ts';

const Parties = z.strictObject({
  bodies: z.record(z.string(), z.string()),
  peoples: z.record(z.string(), z.string()),
  security: z.array(z.string()),
  government: z.array(z.string()),
  anywhere: z.array(z.strictObject({ words: z.array(z.string()), party: z.string() })),
});
const parties = Parties.parse(table);

/** Whose interest a speaker has, as far as the words say: "US defence officials" → "US government"; null where unknown. */
export function partyOf(speaker: string | null): string | null {
  if (speaker === null) return null;
  const said = speakerWords(speaker);
  return bodyParty(said) ?? countryParty(said) ?? partyAnywhere(said);
}

const bodyParty = (said: readonly string[]): string | null =>
  Object.entries(parties.bodies).find(([name]) => name.split(' ').every((word) => said.includes(word)))?.[1] ?? null;

function countryParty(said: readonly string[]): string | null {
  const people = parties.peoples[said.find((word) => Object.hasOwn(parties.peoples, word)) ?? ''];
  if (!people) return null;
  if (said.some((word) => parties.security.includes(word)) && people !== 'US') return `${people} security forces`;
  return said.some((word) => parties.government.includes(word) || parties.security.includes(word))
    ? `${people} government`
    : null;
}

const partyAnywhere = (said: readonly string[]): string | null =>
  parties.anywhere.find((rule) => rule.words.some((word) => said.includes(word)))?.party ?? null;
