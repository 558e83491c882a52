import type { Briefing } from '../model/briefing.ts';
import type { Post, PostLine } from '../model/post.ts';
import type { Change } from '../model/update.ts';
import { buttonsBelow } from './buttons.ts';
import { changeInWords, isDifference } from './change-words.ts';
import { fieldInWords } from './field-words.ts';
import { reportNamed } from './report-named.ts';

type Step = { readonly report: string; readonly changes: readonly Change[] };

/** What each report changed, where the reports disagree, and what changed on the way from one to another. */
export function changesPost(briefing: Briefing, steps: readonly Step[]): Post {
  return {
    title: `What changed: ${briefing.title}`,
    lines: [...steps.flatMap((step) => stepLines(step, briefing)), ...differences(briefing), ...onTheWay(briefing)],
    buttons: buttonsBelow(briefing),
  };
}

function stepLines({ report, changes }: Step, briefing: Briefing): PostLine[] {
  const name = reportNamed(report, briefing);
  if (!changes.length) return [{ text: `${name}: nothing new`, keep: 2 }];
  return [
    { text: name, strong: true, keep: 2 },
    ...changes.map((change): PostLine => ({ text: changeInWords(change), under: true, keep: keepOf(change) })),
  ];
}

/** Who and how many outlast what else is told; where reports differ stands below once more. */
function keepOf(change: Change): number {
  if (isDifference(change)) return 7;
  return /^(?:killed|wounded|attribution)/u.test(change.field) ? 3 : 5;
}

function differences({ contradictions }: Briefing): PostLine[] {
  if (!contradictions.length) return [];
  return [
    { text: 'Where the reports differ', strong: true, keep: 3 },
    ...contradictions.map(
      ({ field, sides, reading }): PostLine => ({
        text: `${fieldInWords(field)}: ${sides.map((side) => side.value).join(' / ')}. ${reading}.`,
        under: true,
        keep: 4,
      }),
    ),
  ];
}

function onTheWay({ mutations }: Briefing): PostLine[] {
  if (!mutations.length) return [];
  return [
    { text: 'What changed on the way from report to report', strong: true, keep: 6 },
    ...mutations.map(({ what }): PostLine => ({ text: what, under: true, keep: 6 })),
  ];
}
