import type { Claim } from '../model/claim.ts';
import { groupBy, mostOften } from './most.ts';
import { partyOf } from './party.ts';
import { sharedSentences } from './shared-sentences.ts';
import { agencyKey, isAnonymous, plainSpeaker, shortens, speakerWords } from './speaker.ts';

/** Where a statement comes from, whatever outlet carries it. */
export type Source = {
  readonly key: string;
  readonly speaker: string | null;
  readonly via: string | null;
  readonly party: string | null;
  /** A named speaker is the same one everywhere; "officials" are so only at one agency. */
  readonly named: boolean;
};
export type SourceOf = (claim: Claim) => Source | null;

type Voice = { readonly claim: Claim; readonly said: readonly string[]; readonly via: string | null };

/** Finds for each claim who speaks, across short forms, agencies and copied sentences; null is the outlet itself. */
export function traceSources(claims: readonly Claim[]): SourceOf {
  const keys = new Map(
    joinVoices(resolveInReports(claims.map(voiceOf))).map((voice) => [voice.claim.id, keyOf(voice)]),
  );
  nameAgencies(claims, keys);
  for (const group of sharedSentences(claims)) {
    const best = keys.get([...group].sort((a, b) => byWeight(a, b, keys))[0]!.id) ?? '';
    for (const claim of group) keys.set(claim.id, best);
  }
  const sources = new Map(
    [...groupBy(claims, (claim) => keys.get(claim.id) ?? '')].map(([key, group]) => [
      key,
      key ? toSource(key, group) : null,
    ]),
  );
  return (claim) => sources.get(keys.get(claim.id) ?? '') ?? null;
}

const voiceOf = (claim: Claim): Voice => ({
  claim,
  said: claim.speaker === null ? [] : speakerWords(claim.speaker),
  via: claim.via === null ? null : agencyKey(claim.via),
});

const keyOf = ({ said, via }: Voice): string =>
  said.length && !isAnonymous(said) ? `${said.join(' ')}|` : said.length || via ? `${said.join(' ')}|${via ?? ''}` : '';

/** "The official" is the one whom the same report has just introduced in full. Twice, since a full form may be told its agency only further on. */
function resolveInReports(voices: readonly Voice[]): Voice[] {
  const once = (all: readonly Voice[]): Voice[] =>
    [...groupBy(all, (voice) => voice.claim.quote.report).values()].flatMap((told) =>
      told.map((voice) => inFull(voice, told)),
    );
  return once(once(voices));
}

function inFull(voice: Voice, told: readonly Voice[]): Voice {
  if (!voice.said.length) return voice;
  const fuller = told
    .filter((other) => isFuller(other, voice))
    .sort((a, b) => nearness(voice, a) - nearness(voice, b))[0];
  return fuller ? { claim: voice.claim, said: fuller.said, via: voice.via ?? fuller.via } : voice;
}

const isFuller = (other: Voice, voice: Voice): boolean =>
  shortens(voice.said, other.said) &&
  (voice.via === null || other.via === null || voice.via === other.via) &&
  (other.said.length > voice.said.length || (voice.via === null && other.via !== null));

/** The same words first, then the nearest before, then the nearest after. */
function nearness(voice: Voice, other: Voice): number {
  const distance = voice.claim.quote.start - other.claim.quote.start;
  const AFTER = 1e7;
  const FULLER = 1e8;
  return (distance >= 0 ? distance : AFTER - distance) + (other.said.length > voice.said.length ? FULLER : 0);
}

/** The same officials told one report's agency and no agency in another: one origin, if they told only one. */
function joinVoices(voices: readonly Voice[]): Voice[] {
  const agencies = groupBy(
    voices.filter((voice) => voice.via !== null),
    (voice) => voice.said.join(' '),
  );
  return voices.map((voice) => {
    if (!voice.said.length) return voice;
    if (!isAnonymous(voice.said)) return { ...voice, said: longestForm(voice.said, voices) };
    const known = new Set((agencies.get(voice.said.join(' ')) ?? []).map((other) => other.via));
    return voice.via === null && known.size === 1 ? { ...voice, via: [...known][0] ?? null } : voice;
  });
}

const longestForm = (said: readonly string[], voices: readonly Voice[]): readonly string[] =>
  voices
    .map((voice) => voice.said)
    .filter((other) => shortens(said, other))
    .sort((a, b) => b.length - a.length || (a.join(' ') < b.join(' ') ? -1 : 1))[0] ?? said;

/** "According to Reuters" is the speaker whom the others say Reuters heard on the same matter, if there is just one. */
function nameAgencies(claims: readonly Claim[], keys: Map<string, string>): void {
  for (const [, group] of groupBy(claims, (claim) => claim.field)) {
    const full = new Set(group.map((claim) => keys.get(claim.id) ?? '').filter((key) => /^[^|]+\|.+$/.test(key)));
    for (const claim of group) {
      const key = keys.get(claim.id) ?? '';
      const heard = [...full].filter((other) => key.startsWith('|') && other.endsWith(key));
      if (heard.length === 1) keys.set(claim.id, heard[0]!);
    }
  }
}

/** Who tells most of where it has the sentence from: the speaker, the agency, in its own words rather than by our joining. */
function byWeight(a: Claim, b: Claim, keys: ReadonlyMap<string, string>): number {
  const weight = (claim: Claim): number =>
    (claim.speaker === null ? 0 : 4) + (claim.via === null ? 0 : 2) + (keys.get(claim.id) ? 1 : 0);
  const [keyA, keyB] = [keys.get(a.id) ?? '', keys.get(b.id) ?? ''];
  return weight(b) - weight(a) || (keyA < keyB ? -1 : keyA > keyB ? 1 : 0);
}

function toSource(key: string, claims: readonly Claim[]): Source {
  const [who = '', agency = ''] = key.split('|');
  const said = who.split(' ').filter(Boolean);
  const speakers = claims.flatMap((claim) => (claim.speaker === null ? [] : [plainSpeaker(claim.speaker)]));
  const full = speakers.filter((speaker) => speakerWords(speaker).length === said.length);
  const speaker = mostOften(full.length ? full : speakers) ?? null;
  const vias = claims.flatMap((claim) => claim.via ?? []).map((via) => via.replace(/^the /i, ''));
  const via = mostOften(vias.filter((name) => !agency || agencyKey(name) === agency)) ?? null;
  return {
    key,
    speaker,
    via,
    party: partyOf(said.join(' ')) ?? partyOf(speaker),
    named: said.length > 0 && !isAnonymous(said),
  };
}
