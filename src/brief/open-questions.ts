import type { Fused } from '../model/fused.ts';
import { weaponInWords } from './what.ts';

type Question = { readonly ask: string; readonly isOpen: (fused: Fused) => boolean };

/** What the reports leave open, in the order in which a reader would ask. */
const QUESTIONS: readonly Question[] = [
  {
    ask: 'Was anybody killed? No report mentions a death, none rules one out.',
    isOpen: ({ casualties }) => casualties.killed.status === 'not_reported',
  },
  {
    ask: 'How many were killed? It is said to be unknown.',
    isOpen: ({ casualties }) => casualties.killed.status === 'reported_unknown',
  },
  {
    ask: 'Was anybody wounded? No report says.',
    isOpen: ({ casualties }) => casualties.wounded.status === 'not_reported',
  },
  {
    ask: 'How many were wounded in the end? The count was said to be provisional.',
    isOpen: ({ casualties }) => casualties.wounded.provisional,
  },
  {
    ask: 'How many were killed in the end? The count was said to be provisional.',
    isOpen: ({ casualties }) => casualties.killed.provisional,
  },
  {
    ask: 'How many of the wounded are civilians?',
    isOpen: ({ casualties }) => casualties.wounded.victims.some((words) => /\bciv.*\band\b|\band\b.*civ/.test(words)),
  },
  {
    ask: 'When exactly did it happen? No hour is reported.',
    isOpen: ({ when }) => when !== null && when.timeOfDay === null,
  },
  { ask: 'On which day did it happen?', isOpen: ({ when }) => when === null || when.date_prec > 1 },
  { ask: 'Where exactly did it happen?', isOpen: ({ where }) => where === null || where.where_prec > 2 },
  {
    ask: 'Who did it? Nobody is named and no claim is reported.',
    isOpen: ({ attribution }) => attribution.status === 'unattributed' || attribution.status === 'unclaimed',
  },
  {
    ask: 'Is the claim true? No report confirms it.',
    isOpen: ({ attribution }) => attribution.status === 'claimed',
  },
  {
    ask: 'Which group did it? Those blamed are described, not named.',
    isOpen: ({ attribution }) =>
      attribution.status === 'blamed' &&
      attribution.statements.every((statement) => ['class', 'sponsor'].includes(statement.actorLevel ?? 'class')),
  },
  {
    ask: 'Was a state behind it? The reports do not agree.',
    isOpen: ({ contradictions }) => contradictions.some((contradiction) => contradiction.field === 'motive'),
  },
  {
    ask: 'How large is the damage? It was still being assessed.',
    isOpen: ({ damage }) => damage[0]?.sort === 'under_assessment',
  },
  {
    ask: 'Where does the place of the launcher come from? No source is given.',
    isOpen: ({ launchSites }) => launchSites.some((told) => told.speakers.length === 0),
  },
];

/** The questions that the reports leave open, the claimant's own weapons among them. */
export function openQuestions(fused: Fused): string[] {
  if (fused.extent !== 'once') return [];
  return [...QUESTIONS.filter(({ isOpen }) => isOpen(fused)).map(({ ask }) => ask), ...claimedWeapons(fused)];
}

function claimedWeapons({ weapons }: Fused): string[] {
  const others = weapons.filter((weapon) => !weapon.byClaimant).map((weapon) => weapon.type);
  const alone = weapons.filter((weapon) => weapon.byClaimant && !others.includes(weapon.type));
  return alone.length ? [`Were there ${alone.map(weaponInWords).join(' and ')}? Only the claimant says so.`] : [];
}
