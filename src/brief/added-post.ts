import type { Incident } from '../model/incident.ts';
import type { Button, Post, PostLine } from '../model/post.ts';
import type { Change } from '../model/update.ts';
import { changeInWords } from './change-words.ts';

type Joined = { readonly isFirst: boolean; readonly changes: readonly Change[] | null };

/** What came of a report that somebody added. */
export type Added = {
  readonly taken: { readonly report: string } & (
    | { readonly kind: 'known' }
    | { readonly kind: 'old version' }
    | { readonly kind: 'new'; readonly joined: Joined | null }
    | { readonly kind: 'new version'; readonly joined: Joined | null }
  );
  /** The language that it is in, where that is not read. */
  readonly notRead: string | null;
  /** What it is about. */
  readonly incident: Incident | null;
};

/** A report was added: what it is about, and what it changed there. */
export function addedPost({ taken, notRead, incident }: Added): Post {
  const buttons: Button[] = incident ? [{ label: 'Briefing', says: incident.briefing.id }] : [];
  return {
    title: titleOf(taken),
    ...(incident && { subtitle: incident.briefing.title, about: incident.briefing.id }),
    lines: [...linesOf(taken, notRead, incident !== null), { text: `Report ${taken.report}`, keep: 6 }],
    buttons: [...buttons, { label: 'List', says: 'list' }],
  };
}

/** Nothing was taken in, and why. */
export const notAddedPost = (why: string): Post => ({
  title: 'Nothing was added',
  lines: [{ text: why, strong: true, keep: 0 }],
  buttons: [{ label: 'Help', says: 'help' }],
});

function titleOf(taken: Added['taken']): string {
  if (taken.kind === 'known') return 'Known already';
  if (taken.kind === 'old version') return 'Added: an earlier version';
  if (taken.kind === 'new version') return 'Added: a later version';
  return taken.joined?.isFirst ? 'Added: a new incident' : 'Added';
}

function linesOf(taken: Added['taken'], notRead: string | null, isAbout: boolean): PostLine[] {
  const lead = (text: string): PostLine[] => [{ text, strong: true, keep: 0 }];
  if (taken.kind === 'known') return lead('This report was taken in before; it changes nothing.');
  if (taken.kind === 'old version') return lead('A later version of it is known, and stays: it changes nothing.');
  if (notRead) return lead(`It is kept, but not read: only English is (this is ${notRead}).`);
  if (!isAbout) return lead('It is kept, but it tells of no incident that could be made out.');
  const changes = taken.joined?.changes ?? [];
  if (taken.joined?.isFirst) return lead('It is the first report of this incident.');
  return changes.length
    ? [
        ...lead(
          taken.kind === 'new version' ? 'It takes the place of the earlier version. What changed:' : 'What changed:',
        ),
        ...changes.map((change): PostLine => ({ text: changeInWords(change), under: true, keep: 2 })),
      ]
    : lead('It joins this incident, and says nothing that changes the briefing.');
}
