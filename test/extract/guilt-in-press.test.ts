import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const LEAD = 'Four people were killed in an attack in Toledo on Monday.';
const ELN = 'National Liberation Army (ELN)';
const statements = (sentence: string): string[] =>
  mainClaims(read(`${LEAD} ${sentence}`), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const CLAIMED = [
  'Later the ELN said that one of its members had planted it.',
  'The ELN said that a bomber had targeted the convoy.',
  'ELN spokesman Tom Rowe, in a message to reporters, said the militants were responsible.',
  'Responsibility was later claimed in a statement from the ELN.',
  'The ELN, who have fought many battles in the hills, said they were behind it.',
  'The ELN said its suicide unit, the Red Brigade, had carried out the bombing.',
  'The ELN said a team of its Red Brigade had carried out the bombing.',
  'The ELN’s military spokesman, Tom Rowe, said they had fired nine rockets.',
  'ELN military spokesman Tom Rowe said they carried out the attack.',
  'Tom Rowe, the ELN’s military spokesman, said the group had carried out the operation.',
  'The ELN said its fighters were still inside the mill.',
  'A spokesman for the ELN told a radio station that its fighters were inside the mill.',
  'A rebel faction, the ELN, later claimed to be behind it.',
];
for (const sentence of CLAIMED) test(sentence, () => assert.deepEqual(statements(sentence), [`claimed ${ELN}`]));

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['Officials suspect the hand of the ELN.', [`suspected ${ELN}`]],
  ['“We suspect the ELN,” said Ann Rowe, the governor.', [`suspected ${ELN}`]],
  ['Officials said it was the handiwork of the ELN.', [`blamed ${ELN}`]],
  ['The governor put it down to the ELN.', [`blamed ${ELN}`]],
  ['Ann Rowe, the governor, said responsibility lay with the ELN.', [`blamed ${ELN}`]],
  ['The army identified the attackers as members of the ELN.', [`blamed ${ELN}`]],
  ['The governor named the ELN as the culprits.', [`blamed ${ELN}`]],
  ['About 20 ELN gunmen were involved, the army said.', [`blamed ${ELN}`]],
  ['It was the work of the Chilean militant group the ELN.', [`asserted ${ELN}`]],
  ['Gunmen from the ELN had taken up positions in the mill.', [`asserted ${ELN}`]],
  ['The gunmen, members of the ELN, came on trucks.', [`asserted ${ELN}`]],
  ['The assailant was Tom Rowe, a student.', ['asserted Tom Rowe']],
  ['The governor said the attacker was 22-year-old Tom Adam Rowe.', ['blamed Tom Adam Rowe']],
  ['Police named the suicide bomber as Tom Rowe, 22.', ['blamed Tom Rowe']],
  ['Police named the suspect as Tom-Adam Rowe-Lee, a tailor.', ['suspected Tom-Adam Rowe-Lee']],
  ['The governor pointed the finger at Iran.', ['suspected Iran']],
  ['The victims were killed by Turkish fire.', ['asserted Turkey']],
  ['Turkey’s military rulers confirmed that they carried out the attack.', ['admitted Turkey']],
  ['The ELN has not yet said that it fired them.', [`no_claim ${ELN}`]],
  ['The ELN has yet to say whether it planted the bomb.', [`no_claim ${ELN}`]],
  ['The bombing on Monday, which the ELN claimed, spread panic.', [`claimed ${ELN}`]],
  ['The ELN have said the attack, the worst in months, was their work.', [`claimed ${ELN}`]],
  ['Officials were quick to accuse the ELN, which is linked to Iran.', [`blamed ${ELN}`]],
  ['The ELN, which on Friday claimed a raid on an office in Leon, had plans to strike shops.', []],
  ['Iran’s Revolutionary Guards announced that they were behind it.', ['admitted Islamic Revolutionary Guard Corps']],
  ['Kataib Hezbollah, which the IRGC backs, claimed the attack.', ['claimed Kataib Hezbollah']],
  ['The clerks were taken to the mill, and credit for it was claimed by the ELN.', [`claimed ${ELN}`]],
  ['It was called a “terror attack” by Spanish mayor Ann Rowe.', []],
  // look-alikes
  ['The group behind it swore to avenge the ELN.', []],
  ['Dozens of sailors are thought to have drowned there.', []],
  ['Soldiers killed nine rebels in the gunfight that followed.', []],
  ['It is the first since the Lions were blamed for an attempt to bomb the army.', []],
  ['The governor put the baby down to the floor.', []],
  ['Responsibility for the roads lies with the ministry.', []],
  ['Police could not say whether the attackers were identified as members of the ELN.', []],
];
for (const [sentence, expected] of TOLD) test(sentence, () => assert.deepEqual(statements(sentence), expected));
