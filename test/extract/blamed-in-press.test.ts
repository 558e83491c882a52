import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const ELN = 'National Liberation Army (ELN)';
const statements = (text: string): string[] =>
  mainClaims(read(text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // blame, past its reason, an aside and those who lay it
  ['Both mayors blamed the ELN for the killing of two millers on Sunday in Toledo.', [`blamed ${ELN}`]],
  ['Police laid the blame for the bombing, which killed two, on the ELN.', [`blamed ${ELN}`]],
  ['Gunmen killed two millers, the mayor said, pinning the massacre on the ELN rebel group.', [`blamed ${ELN}`]],
  ['Police blamed two Chilean nationals and a man from the ELN for the bombing on Monday.', [`blamed ${ELN}`]],
  ['Rebels from the ELN faction led by Tom Rowe killed two millers on Monday.', [`asserted ${ELN}`]],
  ['The suspected shooter, 22-year-old Tom Rowe, turned himself in after the attack.', ['suspected Tom Rowe']],
  ['The attack on the mill was attributed by military sources to the ELN.', [`blamed ${ELN}`]],
  ['Chile accused Peru-based ELN rebels of the bombing on Monday.', [`blamed ${ELN}`]],
  ['Police linked the shooting at the mill on Monday to the ELN, an armed gang.', [`suspected ${ELN}`]],
  ['Photographs indicate that the ELN fired the rockets at the mill on Monday.', [`blamed ${ELN}`]],
  ['Chile said ELN rebels opened fire on the mill on Monday.', [`blamed ${ELN}`]],
  ['The ELN, an offshoot of the Red Dawn Front, is suspected.', [`suspected ${ELN}`]],
  ['Officers suspect that the ELN, the main group in the north, was behind the bomb.', [`suspected ${ELN}`]],
  ['The attackers who killed two millers on Monday came from the ELN.', [`suspected ${ELN}`]],
  ['The shooter was affiliated with the ELN, the mayor said of the attack.', [`suspected ${ELN}`]],
  ['The attack on the mill was believed to be the work of bandits from the hills.', ['suspected bandits']],
  // deeds, past what stands between the doer and the verb
  ['Gunmen from the ELN killed two millers on Monday.', [`asserted ${ELN}`]],
  ['The ELN, which has pledged itself to the FARC, killed two millers on Monday.', [`asserted ${ELN}`]],
  ['The ELN, an offshoot of the FARC, opened fire on the mill on Monday.', [`asserted ${ELN}`]],
  ['Two millers were killed on Monday by gunmen from the ELN.', [`asserted ${ELN}`]],
  ['ELN rebels fought their way into the mill on Monday, killing two guards.', [`asserted ${ELN}`]],
  ['The killings at the mill, which left two dead, were carried out by the ELN.', [`asserted ${ELN}`]],
  ['Militants linked to the ELN attacked the mill.', ['asserted Militants linked to the ELN']],
  [
    'Two men who had pledged allegiance to the ELN attacked it.',
    ['asserted men who had pledged allegiance to the ELN'],
  ],
  // states and their weapons
  ['A Chilean missile hit a mill in Toledo on Tuesday, killing two people.', ['asserted Chile']],
  ['ELN drones struck a mill on Tuesday, killing two millers.', [`asserted ${ELN}`]],
  ['Chilean army drones slammed into a mill on Tuesday.', ['asserted Chile']],
  ['Two millers died in a US strike on a mill on Tuesday.', ['asserted United States']],
  ['Chile’s military bombed a mill on Tuesday, killing two.', ['asserted Chile']],
  // one attacker, called by name
  ['Police identified the gunman as Tom Rowe, 34, of Toledo.', ['blamed Tom Rowe']],
  ['The shooter was identified as Tom Rowe.', ['asserted Tom Rowe']],
  ['The gunman, Tom Rowe, 34, shot two millers.', ['asserted Tom Rowe']],
  ['The suspect, named as 22-year-old Tom Rowe, shot two millers.', ['suspected Tom Rowe']],
  ['Police named the man who shot two millers as Tom Rowe.', ['blamed Tom Rowe']],
  ['Tom Rowe, 34, of Toledo, was charged with two counts of murder.', ['blamed Tom Rowe']],
  ['Police arrested Tom Rowe, 34, on suspicion of murder.', ['suspected Tom Rowe']],
  ['Tom Rowe, 34, shot his wife and two millers on Monday.', ['asserted Tom Rowe']],
  ['Tom Rowe, 22, was named as the miller who on Monday night shot two guards.', ['blamed Tom Rowe']],
  ['Tom Rowe and Sam Rowe were named as two of the attackers.', ['blamed Tom Rowe', 'blamed Sam Rowe']],
  ['The bomber at the wheel of the stolen truck was Tom Rowe of Leon, police said.', ['blamed Tom Rowe']],
  ['The chief suspect, who made the bomb, was a miller known under the alias of Tom Rowe.', ['suspected Tom Rowe']],
  ['The perpetrator of the raid, named as Tom Rowe, confessed to it.', ['asserted Tom Rowe']],
  ['Two millers were killed on Monday by Tom Rowe, 42, who then fled.', ['asserted Tom Rowe']],
  ['Tom Rowe, a driver aged 31, rammed a truck into the mill on Monday, killing two.', ['asserted Tom Rowe']],
  ['Tom Rowe, a captain of theirs, planned the attack on Monday.', ['asserted Tom Rowe']],
  ['Tom Rowe, who carried out the attack on Monday, lived in Leon.', ['asserted Tom Rowe']],
  ['Tom Rowe, whom police called the main suspect in the attack, is still free.', ['suspected Tom Rowe']],
];

for (const [text, expected] of TOLD) test(`blame: ${text}`, () => assert.deepEqual(statements(text), expected));

const KEPT_OUT: readonly string[] = [
  'Investigators have found no proof that the ELN was involved in the bombing on Monday.',
  'A Chilean drone was shot down on Tuesday.',
  'An Iranian-made drone hit a mill on Tuesday.',
  'Chilean troops clashed with smugglers on Monday.',
  'Chile’s neighbours said their soldiers killed two smugglers on Monday.',
  'The suspect, Sheriff Ann Rowe said, fled after the shooting.',
  'Police identified the victim as Tom Rowe, 34.',
  'Ann Rowe, 34, was shot in the leg on Monday.',
  'Tom Rowe, 34, was not charged with the shooting.',
  'Tom Rowe, 42, was named as one of the victims of the attack on Monday.',
  'Ann Rowe, the suspect’s mother, wept in court on Monday.',
  'Ann Rowe was named as the woman whom the attacker shot on Monday.',
  'Tom Rowe was identified as the teacher who was killed by the gunman on Monday.',
  'Tom Rowe, the police chief, planned the raid on the mill on Monday.',
  'Ann Rowe, a nurse aged 31, drove to the mill on Monday to help.',
  'The pictures of the attack were shot by Ann Rowe, 34, on Monday.',
];

for (const text of KEPT_OUT) test(`no blame: ${text}`, () => assert.deepEqual(statements(text), []));

test('a group and the attacker of it who is called by name both did it', () => {
  const text = 'ELN gunmen attacked the mill on Monday. Police identified the attacker as Tom Rowe.';
  assert.deepEqual(statements(text), [`asserted ${ELN}`, 'blamed Tom Rowe']);
});

test('one of several gunmen is no party beside their group', () => {
  const text = 'ELN gunmen attacked the mill on Monday, killing two. One of the gunmen, identified as Tom Rowe, died.';
  assert.deepEqual(statements(text), [`asserted ${ELN}`]);
});

test('the name of a lone attacker is of the level of one person', () => {
  const [claim] = mainClaims(read('Police identified the gunman as Tom Rowe, 34.'), 'attribution');
  assert.equal(claim?.value.actorLevel, 'individual');
});
