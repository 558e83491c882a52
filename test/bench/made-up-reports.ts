import type { Report } from '../../src/model/report.ts';

const PLACES = [
  'Haditha',
  'Ramadi',
  'Baqubah',
  'Kirkuk',
  'Mosul',
  'Idlib',
  'Goma',
  'Bunia',
  'Maiduguri',
  'Mopti',
  'Djibo',
  'Baidoa',
];
const MORE_PLACES = [
  'Kismayo',
  'Peshawar',
  'Quetta',
  'Kunduz',
  'Herat',
  'Kramatorsk',
  'Kharkiv',
  'Sittwe',
  'Jolo',
  'Nyala',
  'Derna',
  'Aden',
];
const OUTLETS = ['Reuters', 'Associated Press', 'Al Jazeera', 'BBC News', 'The Guardian', 'Agence France-Presse'];
const SPEAKERS = [
  'police',
  'a local official',
  'two security sources',
  'the army',
  'hospital staff',
  'the health ministry',
];
const WEAPONS = [
  'a roadside bomb',
  'a car bomb',
  'three mortar shells',
  'a drone',
  'two rockets',
  'gunmen on motorbikes',
];
const VICTIMS = ['soldiers', 'civilians', 'police officers', 'worshippers', 'aid workers', 'market traders'];
const NUMBERS = [
  'two',
  'three',
  'four',
  'five',
  'seven',
  '11',
  '13',
  'at least six',
  'at least 20',
  'as many as nine',
  'several',
  'dozens of',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ENDINGS = [
  'No group has claimed responsibility for the attack.',
  'A militant group claimed responsibility in a statement posted online.',
  'The government blamed rebels, without giving evidence.',
  'A spokesman for the insurgents denied any involvement.',
  'The toll could still rise, they said.',
];
const BACKGROUNDS = [
  'Last month, a similar attack in the same district killed eight people and wounded 15 others.',
  'The region has seen a rise in violence since the start of the year, with more than 200 people killed.',
  'Talks between the two sides broke down last week.',
  'The area has been a stronghold of armed groups for years.',
];
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY_MILLISECONDS = 86_400_000;
const REPORTS_AN_INCIDENT = 3;

/** Reports that tell of made-up incidents, three to an incident, the same ones for the same seed. */
export function madeUpReports(count: number, seed = 1): Report[] {
  const pick = picker(seed);
  const places = [...PLACES, ...MORE_PLACES];
  const reports: Report[] = [];
  while (reports.length < count) {
    const incident = {
      place: pick(places),
      weapon: pick(WEAPONS),
      victims: pick(VICTIMS),
      day: pick([...Array(330).keys()]),
    };
    for (let told = 0; told < REPORTS_AN_INCIDENT && reports.length < count; told++)
      reports.push(tell(incident, reports.length, pick));
  }
  return reports;
}

/** One report of about that many characters: the same paragraphs over and over. */
export function longReport(characters: number): Report {
  const [report] = madeUpReports(1);
  const text = `${report!.text}\n\n`.repeat(Math.ceil(characters / (report!.text.length + 2))).slice(0, characters);
  return { ...report!, id: `long-${characters}`, text };
}

type Pick = <T>(from: readonly T[]) => T;
type MadeUpIncident = { place: string; weapon: string; victims: string; day: number };

function tell({ place, weapon, victims, day }: MadeUpIncident, index: number, pick: Pick): Report {
  const at = new Date(FIRST_DAY + day * DAY_MILLISECONDS);
  const weekday = DAYS[(at.getUTCDay() + 6) % 7]!;
  const speaker = pick(SPEAKERS);
  const paragraphs = [
    `An attack with ${weapon} near ${place} killed ${pick(NUMBERS)} ${victims} on ${weekday}, ${speaker} said.`,
    `${capitalised(pick(NUMBERS))} other people were wounded when ${weapon} hit a checkpoint outside the town, ${pick(SPEAKERS)} told ${pick(OUTLETS)}.`,
    `“We heard the explosion and ran,” said a witness. ${pick(ENDINGS)}`,
    `${pick(BACKGROUNDS)} ${pick(BACKGROUNDS)}`,
  ];
  return {
    id: `made-up-${String(index).padStart(5, '0')}`,
    text: paragraphs.join('\n\n'),
    source: pick(OUTLETS),
    publishedAt: at.toISOString().slice(0, 10),
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A small linear congruential generator (Numerical Recipes' constants): the bench must not differ from run to run. */
function picker(seed: number): Pick {
  let state = seed >>> 0;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)]!;
  };
}
