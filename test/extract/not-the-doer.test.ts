import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four millers died in an attack in Toledo on Monday. ';
const statements = (text: string): string[] =>
  mainClaims(read(LEAD + text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const KEPT_OUT: readonly string[] = [
  // the answer to the deed, and the search for those who did it
  'Chilean troops shot the four terrorists.',
  'Peru: Gunmen stormed the mill.',
  'Two unidentified armed rebels fired on a lorry.',
  'The rescue operation was carried out skilfully by the Chilean Army.',
  'A hunt was mounted by Chilean security forces for the gunmen suspected of shooting dead the guards.',
  'An inquiry has been opened by Chile into the assault on the mill.',
  'All the gunmen at the gate were shot dead by Chilean troops, who also held one more.',
  'Both gunmen who had entered the mill were killed in an operation by the army.',
  'Three of the missiles were shot down by Chilean forces.',
  'The siege ended before dawn with a raid by special forces.',
  'Mill with Chilean soldiers hit by mortars',
  'The Chilean Defense Forces fired 20 artillery rounds in response.',
  'The ELN later claimed to have shelled army posts in response.',
  'Police shot dead two of the attackers.',
  'Police opened fire on the gunmen.',
  'The army said it was the ELN that had warned the millers to leave.',
  'Asked if it was the ELN, the mayor said he did not know.',
  'Troops killed 11 foreign ELN fighters and overran a house.',
  'The wounded are being treated by the soldiers’ doctor.',
  'The ELN, who have previously took responsibility for similar attacks, said nothing.',
  'The ELN says that it has no ties with the FARC since 2004.',
  'The millers died in a raid by Colombia’s oldest and largest rebel group.',
  // told at large, to come, or of another deed
  'It was Chile’s worst attack since the siege of Toledo.',
  'It was the worst raid on Chilean forces since the ELN attacked Peru.',
  'It is the deadliest attack inspired by the ELN on Chilean soil.',
  'Warnings had been given that the ELN would attack the mill.',
  'Chile has for years held camps in Peru to blame for prolonging the war.',
  'The ELN has in the past raided the mill.',
  'The granary that the ELN had attacked in recent weeks was empty.',
  'The ELN has killed millers by the hundred in attacks on the coast.',
  'The ELN has killed hundreds of guards since it was founded.',
  'Militants of the ELN have fought the government there since 1990.',
  'It was the worst attack ever suffered by the Chilean army.',
  'It was the worst attack in years in a valley plagued by rebels tied to the ELN.',
  'It was an attack in a valley where rebels tied to the ELN and the FARC are fighting an insurgency.',
  // whom others are for or against, what is theirs, and what they are not said to have done
  'Security forces launched a hunt for the assailants behind the attack.',
  'The mayor blamed “the enemies of Chile”, without naming them.',
  'It went off at a ceremony on the anniversary of a general’s death in a Chilean air strike.',
  'Rebels hold areas claimed by Chile and Peru.',
  'The Chilean Joint Operations Command said its forces shot down two drones.',
  'Several raids have hit convoys this year. Chile blames the ELN.',
  'The mayor blamed the unrest on the ELN.',
  'The strike killed an ELN commander responsible for planning attacks on guards.',
  'Men dressed as soldiers shot the clerk.',
  // those of whom the report has told, and words that name nobody
  'The mill was stormed by the four jihadists.',
  'The number of guards and security personnel killed has not been told.',
];

for (const text of KEPT_OUT) test(`not the doer: ${text}`, () => assert.deepEqual(statements(text), []));

const TOLD: readonly (readonly [string, string])[] = [
  ['The mill was ambushed by ELN separatists.', 'asserted National Liberation Army (ELN)'],
  ['All 33 rebels who had stormed the mill were killed by Chilean security forces.', 'asserted rebels'],
  ['It was Chile rather than the ELN that was behind the attack, the mayor said.', 'blamed Chile'],
  ['Chile’s soldiers killed four people at the mill.', 'asserted Chile'],
  ['The four millers in the yard were killed by security forces.', 'asserted security forces'],
  [
    'The mayor held the ELN, which is linked to the FARC, responsible for the bombing.',
    'blamed National Liberation Army (ELN)',
  ],
  ['Notes were found linking the ELN with the attack.', 'suspected National Liberation Army (ELN)'],
  ['The ELN had attacked the mill with mortars in the past hour.', 'asserted National Liberation Army (ELN)'],
  ['The attackers were affiliated with the ELN, police said.', 'suspected National Liberation Army (ELN)'],
  ['Responsibility for this attack lies with the armed rebel group ELN.', 'blamed National Liberation Army (ELN)'],
  [
    'Gunmen from the FARC, an offshoot of the outlawed ELN, stormed the mill.',
    'asserted Revolutionary Armed Forces of Colombia (FARC)',
  ],
  ['The Chilean military said it carried out a drone strike on the mill.', 'admitted Chilean military'],
  ['The gunman was caught and identified as Tom Rowe.', 'asserted Tom Rowe'],
  ['Murle youth reportedly attacked the mill.', 'suspected Murle youth'],
  ['They died when Chile’s armed forces launched air strikes at a mill.', 'asserted Chile'],
  ['The US Africa Command said it conducted an airstrike on three ELN fighters there.', 'admitted United States'],
  ['The gunmen suspected to be bandits raided the mill.', 'suspected bandits'],
  ['Many assumed it was the work of the ELN.', 'suspected National Liberation Army (ELN)'],
  ['Police had said the ELN was “a strong line of inquiry”.', 'suspected National Liberation Army (ELN)'],
  ['Police called the ELN the “primary line of inquiry”.', 'suspected National Liberation Army (ELN)'],
  ['About 30 ELN guerrillas set off a land mine at the mill.', 'asserted National Liberation Army (ELN)'],
  ['Soldiers shot dead four farmers at the mill.', 'asserted Soldiers'],
  ['Police opened fire on protesters at the mill.', 'asserted Police'],
  [
    'Youths burned a car at the mill and security forces fired live rounds to disperse them.',
    'asserted security forces',
  ],
  ['The four protesters were shot dead by police.', 'asserted police'],
  ['“It was the ELN,” the mayor said.', 'blamed National Liberation Army (ELN)'],
  ['The army said it was the ELN who did it.', 'blamed National Liberation Army (ELN)'],
  ['The four died at the hands of the ELN, the army said.', 'blamed National Liberation Army (ELN)'],
  ['The army aimed the finger of accusation at the ELN.', 'suspected National Liberation Army (ELN)'],
  ['The army said the ELN is accountable for the attack.', 'blamed National Liberation Army (ELN)'],
  ['Armed men presumed to belong to the ELN opened fire at the mill.', 'suspected National Liberation Army (ELN)'],
  ['ELN elements attacked a checkpoint of the Saraya al-Salam.', 'asserted National Liberation Army (ELN)'],
];

for (const [text, expected] of TOLD) test(`the doer: ${text}`, () => assert.deepEqual(statements(text), [expected]));
