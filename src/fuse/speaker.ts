import { z } from 'zod';
import { words } from '../model/fold.ts';
import table from './speakers.json' with { type: 'json' };

const Speakers = z.strictObject({
  dropped: z.array(z.string()),
  voices: z.array(z.string()),
  same: z.record(z.string(), z.string()),
  anonymous: z.array(z.string()),
  agencyWords: z.array(z.string()),
  agencies: z.record(z.string(), z.string()),
  bodies: z.array(z.strictObject({ name: z.string(), also: z.array(z.string()) })),
});
const speakers = Speakers.parse(table);
const dropped = new Set(speakers.dropped);
const voices = new Set(speakers.voices);
const anonymous = new Set(speakers.anonymous);
const bodies = new Map(speakers.bodies.flatMap(({ name, also }) => also.map((other) => [other, name])));

/** The words that tell one speaker from another: "two Iraqi security sources" → iraqi security source. */
export function speakerWords(speaker: string): string[] {
  const all = words(
    bodyOf(speaker)
      .replaceAll(/U\.S\.?(A\.?)?/g, 'US')
      .replaceAll(/['’]s\b/g, ''),
  )
    .filter((word) => !dropped.has(word) && !/^\d+$/.test(word))
    .map(singular)
    .map((word) => speakers.same[word] ?? word);
  const plain = all.filter((word) => !voices.has(word));
  const kept = plain.length ? plain : all;
  const body = bodies.get(kept.join(' '));
  return body ? body.split(' ') : kept;
}

/** "police spokesman Omar Rowe" speaks for the police, whoever he is. */
const bodyOf = (speaker: string): string => speaker.replace(/^(.*\S) (spokes(?:man|woman|person)) .*$/iu, '$1 $2');

/** A source that is described rather than named: "officials", "a security source". */
export const isAnonymous = (speaker: readonly string[]): boolean => anonymous.has(speaker.at(-1) ?? '');

/** Could the shorter be a short form of the longer: "the official" of "US defence officials"? */
export const shortens = (short: readonly string[], long: readonly string[]): boolean =>
  short.length <= long.length && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));

const OPENING = /^(?:one|two|three|four|five|six|several|some|an?|both) /i;

/** "One of the Iraqi sources", "an official". */
export const saysHowMany = (speaker: string): boolean => OPENING.test(speaker);

/** A speaker as it stands inside a sentence: "The US officials" → "US officials", "Two sources" → "two sources". */
export function plainSpeaker(speaker: string): string {
  const bare = speaker.replace(/^the (?=\S+ )/i, '');
  return saysHowMany(bare) || /^the /i.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

/** An agency under its short name: "The Associated Press news agency" → ap. */
export function agencyKey(via: string): string {
  const all = words(via);
  const kept = all.filter((word) => !speakers.agencyWords.includes(word));
  const name = (kept.length ? kept : all).join(' ');
  return speakers.agencies[name] ?? name;
}

const singular = (word: string): string => (word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word);
