import type { Briefing, Related } from '../model/briefing.ts';
import type { Count } from '../model/count.ts';
import type { Button, Post, PostLine } from '../model/post.ts';
import { daysInWords } from '../model/when.ts';
import { countInWords } from './count-words.ts';
import { fallenLines, figureLines, headOf } from './figure-words.ts';
import { ageOf, outletOf } from './outlet.ts';
import { whoHead, whoLines } from './who-words.ts';

/** The briefing as people see it: the answers first, then who says so, then what belongs elsewhere. */
export function cardOf(briefing: Briefing, lastChange: string | null): Post {
  const lines = [
    ...casualtyLines(briefing),
    section('Who', whoHead(briefing), whoLines(briefing), 0),
    section(
      'What',
      briefing.what[0]?.text ?? 'Not reported.',
      briefing.what.slice(1).map((line) => line.text),
      6,
      false,
    ),
    sinceLine(briefing),
    ...notHere(briefing.related),
    ...decided(briefing),
    { text: ageLine(briefing, lastChange), keep: 2 },
  ].flat();
  return {
    title: briefing.title,
    subtitle: [placeOf(briefing), dateOf(briefing)].join('\n'),
    lines,
    buttons: buttonsFor(briefing.id),
  };
}

export const buttonsFor = (id: string): Button[] => [
  { label: 'Quotes', says: `quotes ${id}` },
  { label: 'What changed', says: `changes ${id}` },
  { label: 'Sources', says: `sources ${id}` },
  { label: 'Ask', says: `ask ${id}` },
];

/** A labelled answer with a point below it for each who says so; the first two points outlast the others. */
function section(label: string, head: string, points: readonly string[], keep: number, strong = true): PostLine[] {
  return [
    { label, text: head, strong, keep },
    ...points.map((text, k) => ({ text, under: true, keep: k < 2 ? Math.max(keep, 3) : 7 })),
  ];
}

function casualtyLines(briefing: Briefing): PostLine[] {
  const { casualties, reports } = briefing;
  const lines = (count: Count): string[] => [
    ...figureLines(count, reports.length, outletIn(briefing)),
    ...fallenLines(count),
  ];
  const attackers = (
    [
      ['attackers_killed', 'Attackers killed'],
      ['attackers_wounded', 'Attackers hurt'],
    ] as const
  ).flatMap(([kind, label]) => {
    const count = casualties[kind];
    return count && count.status !== 'not_reported' ? section(label, `${headOf(count)}.`, lines(count), 3) : [];
  });
  const missing =
    casualties.missing.status === 'not_reported'
      ? []
      : section('Missing', `${headOf(casualties.missing)}.`, lines(casualties.missing), 3);
  return [
    ...section('Wounded', woundedHead(briefing), lines(casualties.wounded), 0),
    ...section('Killed', countHead(casualties.killed, 'a death', briefing), lines(casualties.killed), 0),
    ...missing,
    ...attackers,
  ];
}

function woundedHead(briefing: Briefing): string {
  const { wounded, wounded_serious: serious } = briefing.casualties;
  if (wounded.status !== 'reported' && serious.status === 'reported')
    return `Number not reported; ${countInWords({ ...serious, provisional: false })?.replace(', possibly more', '')} seriously.`;
  if (wounded.status !== 'reported') return countHead(wounded, 'anybody hurt', briefing);
  const range = headOf({ ...wounded, provisional: false });
  const seriously = serious.status === 'reported' ? `, ${inWord(serious)} seriously` : '';
  return `${range}${seriously}.${wounded.provisional ? ' Not final.' : ''}`;
}

const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
const inWord = (count: Count): string =>
  count.low !== null && count.low === count.high
    ? (NUMBERS[count.low] ?? String(count.low))
    : headOf({ ...count, provisional: false } as Count);

/** The answer where there may be no number: silence is neither zero nor denial. */
function countHead(count: Count, whom: string, briefing: Briefing): string {
  const event = eventOf(briefing);
  if (count.status === 'not_reported')
    return `Not reported. No report mentions ${whom} in this ${event}; none rules it out.`.replace(
      'none rules it out',
      whom === 'a death' ? 'none rules one out' : 'none rules it out',
    );
  if (count.status === 'reported_unknown') return 'Said to be not known.';
  if (count.status === 'reported_none') return 'Nobody, according to those who say so.';
  return `${headOf(count)}.`;
}

/** What a reader calls it: "attack", "strike", "shooting". */
const eventOf = ({ title }: Briefing): string =>
  /\b(attack|strike|shooting|bombing|killing|clash|abduction|raid)s?\b/iu.exec(title)?.[1]?.toLowerCase() ?? 'incident';

function placeOf({ where }: Briefing): string {
  if (!where) return 'Place not reported';
  const parts = [where.where_prec >= 3 ? where.name : null, where.admin1, where.country].filter(
    (part): part is string => part !== null,
  );
  return [...new Set(parts)].join(', ') || where.name;
}

function dateOf({ when, contradictions }: Briefing): string {
  if (!when) return 'Date not reported';
  const hour = when.date_prec > 1 ? '' : `, ${when.timeOfDay ?? 'hour not reported'}`;
  const other = contradictions
    .find((c) => c.field === 'when')
    ?.sides.slice(1)
    .map((side) => {
      const reports = new Set(side.quotes.map((q) => q.report)).size;
      return `${reports === 1 ? 'one report' : `${reports} reports`}: ${side.value}, no time zone`;
    });
  return `${daysInWords(when)}${hour}${other?.length ? ` (${other.join('; ')})` : ''}`;
}

function sinceLine({ damage, response }: Briefing): PostLine[] {
  const said = [...damage, ...response].map((line) => line.text.replace(/[.]?$/u, '.'));
  return said.length
    ? [{ label: 'Since', text: said[0]!, keep: 7 }, ...said.slice(1).map((text) => ({ text, under: true, keep: 8 }))]
    : [];
}

/** The dead and wounded of the same reports that belong to other incidents. */
function notHere(related: readonly Related[]): PostLine[] {
  const told = related.flatMap(({ title, casualties }) => {
    const parts = (['killed', 'wounded'] as const).flatMap((kind) => {
      const count = casualties[kind];
      return count?.status === 'reported' ? [`${headOf({ ...count, provisional: false })} ${kind}`] : [];
    });
    return parts.length ? [`${parts.join(' and ')}: ${decapitalised(title)}`] : [];
  });
  return told.length ? [{ label: 'Not here', text: told.join(' · '), keep: 9 }] : [];
}

const COMMON =
  /^(?:Rocket|Missile|Drone|Mortar|Grenade|Attack|Killing|Bombing|Suicide|Shooting|Strike|Clash|Abduction|Photo|Explosion)\b/u;
/** "Rocket attack in Jordan" inside a sentence; "US strike" keeps its capitals. */
const decapitalised = (title: string): string =>
  COMMON.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** What people decided, never mixed with what reports say. */
function decided({ rulings }: Briefing): PostLine[] {
  return (rulings ?? []).map((ruling) => ({
    label: 'Decided',
    text: `${ruling.kind} by ${ruling.by}: ${ruling.reason}`,
    keep: 1,
  }));
}

function ageLine({ reports, mayHaveBeenOut, asOf }: Briefing, lastChange: string | null): string {
  const cut = asOf ? `As of ${asOf.replace('T', ' ').replace(/:00Z$|Z$/u, ' UTC')}, from what was surely out: ` : '';
  const maybe = mayHaveBeenOut?.length
    ? ` · may have been out by then: ${mayHaveBeenOut.map((id) => `report ${id}`).join(', ')}`
    : '';
  return `${cut}${ageOf(reports)}${lastChange ? ` · last change: ${lastChange}` : ''}${maybe}`;
}

const outletIn =
  ({ reports }: Briefing) =>
  (id: string): string => {
    const report = reports.find((r) => r.id === id);
    return report ? outletOf(report) : `report ${id}`;
  };
