import type { Claim } from '../model/claim.ts';
import { words } from '../model/fold.ts';
import type { Told } from '../model/fused.ts';
import { distinctQuotes } from '../model/quote.ts';
import { distinct, groupBy, mostOften } from './most.ts';
import type { Source, SourceOf } from './sources.ts';
import { plainSpeaker, saysHowMany, speakerWords } from './speaker.ts';

type InWords = { readonly claim: Claim; readonly text: string; readonly sort: string | null };

/** Half of the shorter one's words make two sentences the same piece of news. */
const SAME_NEWS = 0.5;
const LITTLE = new Set(
  'the a an and or of in on at to for by with that was were is are be been has have had said his her their its on this it during'.split(
    ' ',
  ),
);

/** What reports say in words: the same news once, in its fullest wording, with everybody who says it. */
export function retell(claims: readonly InWords[], sourceOf: SourceOf): Told[] {
  const groups = [...groupBy(claims, ({ sort }) => sort ?? '').values()].flatMap(groupSameNews);
  return groups
    .map((group) => toTold(group, sourceOf))
    .sort(
      (a, b) =>
        reports(b) - reports(a) ||
        (a.quotes[0]!.report < b.quotes[0]!.report
          ? -1
          : a.quotes[0]!.report > b.quotes[0]!.report
            ? 1
            : a.quotes[0]!.start - b.quotes[0]!.start),
    );
}

function groupSameNews(claims: readonly InWords[]): InWords[][] {
  const groups: InWords[][] = [];
  for (const claim of [...claims].sort(byLength)) {
    const home = groups.find((group) => overlap(group[0]!.text, claim.text) >= SAME_NEWS);
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** Longest first, so that a fuller wording takes in the shorter ones. */
const byLength = (a: InWords, b: InWords): number =>
  b.text.length - a.text.length || (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0);

function overlap(long: string, short: string): number {
  const all = new Set(content(long));
  const asked = content(short);
  return asked.length ? asked.filter((word) => all.has(word)).length / asked.length : 0;
}

const content = (text: string): string[] => distinct(words(text).filter((word) => !LITTLE.has(word)));

function toTold(group: readonly InWords[], sourceOf: SourceOf): Told {
  return {
    text: mostOften(group, ({ text }) => words(text).join(' '))!.text,
    sort: group[0]!.sort,
    speakers: speakersOf(group, sourceOf),
    quotes: distinctQuotes(group.map(({ claim }) => claim.quote)),
  };
}

/** Each source once, in the words used for this news: one of two sources may have said it alone. */
function speakersOf(group: readonly InWords[], sourceOf: SourceOf): string[] {
  const voiced = group.filter(({ claim }) => sourceOf(claim)?.speaker != null);
  const bySource = groupBy(voiced, ({ claim }) => sourceOf(claim)!.key);
  return [...bySource.values()].map((same) => ownWords(same, sourceOf(same[0]!.claim)!)).sort();
}

/** "One of the Iraqi sources", not "official": words that say how many, or a description in full. */
function ownWords(same: readonly InWords[], { speaker, named }: Source): string {
  if (named || speaker === null) return speaker ?? '';
  const full = speakerWords(speaker).length;
  const own = same.flatMap(({ claim }) => (claim.speaker === null ? [] : [plainSpeaker(claim.speaker)]));
  return mostOften(own.filter((words) => saysHowMany(words) || speakerWords(words).length >= full)) ?? speaker;
}

const reports = (told: Told): number => new Set(told.quotes.map((quote) => quote.report)).size;
