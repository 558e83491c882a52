import type { Briefing } from '../model/briefing.ts';
import type { Count } from '../model/count.ts';
import type { Post, PostLine } from '../model/post.ts';
import { inForce } from '../model/ruling.ts';
import { daysInWords } from '../model/when.ts';
import { ageLine } from './age-line.ts';
import { buttonsFor } from './buttons.ts';
import { killedHead, woundedHead } from './casualty-words.ts';
import { decidedInWords } from './decided-in-words.ts';
import { fallenLines, figureLines, headOf } from './figure-words.ts';
import { notHere } from './not-here.ts';
import { outletNamed } from './report-named.ts';
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
    ...elsewhere(briefing),
    ...decided(briefing),
    { text: `${ageLine(briefing)}${lastChange ? ` · last change: ${lastChange}` : ''}`, keep: 2 },
  ].flat();
  return {
    title: briefing.title,
    subtitle: [placeOf(briefing), dateOf(briefing)].join('\n'),
    lines,
    buttons: buttonsFor(briefing),
  };
}

/** A labelled answer with a point below it for each who says so; the first two points outlast the others. */
function section(label: string, head: string, points: readonly string[], keep: number, strong = true): PostLine[] {
  return [
    { label, text: head, strong, keep },
    ...points.map((text, k) => ({ text, under: true, keep: k < 2 ? Math.max(keep, 3) : 7 })),
  ];
}

function casualtyLines(briefing: Briefing): PostLine[] {
  const { casualties, casualtyNotes } = briefing;
  const silent = casualties.killed.status === 'not_reported' && casualties.wounded.status === 'not_reported';
  return [
    ...section('Wounded', woundedHead(briefing), pointsOf(casualties.wounded, briefing), 0),
    ...section('Killed', killedHead(briefing), pointsOf(casualties.killed, briefing), 0),
    ...(silent ? casualtyNotes.map(({ text }): PostLine => ({ text, under: true, keep: 3 })) : []),
    ...whereTold('Missing', casualties.missing, briefing),
    ...whereTold('Attackers killed', casualties.attackers_killed, briefing),
    ...whereTold('Attackers hurt', casualties.attackers_wounded, briefing),
  ];
}

/** A count that has no line of its own while no report speaks of it. */
const whereTold = (label: string, count: Count | undefined, briefing: Briefing): PostLine[] =>
  count && count.status !== 'not_reported' ? section(label, `${headOf(count)}.`, pointsOf(count, briefing), 3) : [];

/** A line for each who states a number, then those that no longer count; who says "nobody" or "not known" stands in the answer. */
const pointsOf = (count: Count, briefing: Briefing): string[] => [
  ...(count.status === 'reported'
    ? figureLines(count, briefing.reports.length, (id) => outletNamed(id, briefing))
    : []),
  ...fallenLines(count, briefing.rulings ?? []),
];

function placeOf({ where }: Briefing): string {
  if (!where) return 'Place not reported';
  const parts = [where.where_prec >= 3 ? where.name : null, where.admin1, where.country].filter(
    (part): part is string => part !== null,
  );
  return [...new Set(parts)].join(', ') || where.name;
}

function dateOf({ when, contradictions }: Briefing): string {
  if (!when) return 'Date not reported';
  const zone = when.zone ? ` (${when.zone})` : '';
  const hour = when.date_prec > 1 ? '' : `, ${when.timeOfDay ? `${when.timeOfDay}${zone}` : 'hour not reported'}`;
  const differing = contradictions.find((c) => c.field === 'when');
  const unzoned = differing && /no time zone/u.test(differing.reading) ? ', no time zone' : '';
  const other = (differing?.sides.slice(1) ?? []).map((side) => {
    const reports = new Set(side.quotes.map((q) => q.report)).size;
    return `${reports === 1 ? 'one report' : `${reports} reports`}: ${side.value}${unzoned}`;
  });
  return `${daysInWords(when)}${hour}${other.length ? ` (${other.join('; ')})` : ''}`;
}

function sinceLine({ damage, response }: Briefing): PostLine[] {
  const said = [...damage, ...response].map((line) => line.text.replace(/[.]?$/u, '.'));
  return said.length
    ? [{ label: 'Since', text: said[0]!, keep: 7 }, ...said.slice(1).map((text) => ({ text, under: true, keep: 8 }))]
    : [];
}

function elsewhere({ related }: Briefing): PostLine[] {
  const told = notHere(related);
  return told.length ? [{ label: 'Not here', text: told.join(' · '), keep: 9 }] : [];
}

/** What people decided, never mixed with what reports say. */
const decided = ({ rulings }: Briefing): PostLine[] =>
  inForce(rulings ?? []).map((ruling) => ({ label: 'Decided', text: decidedInWords(ruling), keep: 1 }));
