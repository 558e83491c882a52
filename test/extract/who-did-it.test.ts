import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isField } from '../../src/model/claim.ts';
import { mainClaims, read } from '../support/read.ts';

const ELN = 'National Liberation Army (ELN)';
const statements = (text: string): string[] =>
  mainClaims(read(text), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['The ELN is believed to have planted the bomb.', [`suspected ${ELN}`]],
  ['Authorities suspect the ELN.', [`suspected ${ELN}`]],
  ['The ELN is suspected.', [`suspected ${ELN}`]],
  ['Police believe that the ELN carried out the attack.', [`suspected ${ELN}`]],
  ['The army charged the ELN with the attack.', [`blamed ${ELN}`]],
  ['The army has charged that the ELN attacked the mill.', [`blamed ${ELN}`]],
  ['The bishop denounced the army for the attack.', ['blamed army']],
  ['Drug cartels were blamed for the crime.', ['blamed Drug cartels']],
  [
    'The mayor accused the ELN and the FARC of the attack.',
    [`blamed ${ELN}`, 'blamed Revolutionary Armed Forces of Colombia (FARC)'],
  ],
  ['The ELN acknowledged that it had attacked the mill.', [`claimed ${ELN}`]],
  ['The ELN said its fighters had dynamited the mill.', [`claimed ${ELN}`]],
  ['The Grey Dawn group claimed responsibility for the attack.', ['claimed Grey Dawn']],
  ['The mill was attacked by guerrillas of the ELN, the army said.', [`blamed ${ELN}`]],
  ['The mill was burned by a right-wing death squad.', ['asserted right-wing death squad']],
  ['The mill was burned by men of the self-styled "Miller’s Friends".', ['asserted Miller’s Friends']],
  ['The mill was attacked by FDL rebels.', ['asserted FDL rebels']],
  ['The attack bears the hallmarks of the ELN.', [`suspected ${ELN}`]],
  ['Suspicion is likely to fall on the ELN, which has carried out such attacks before.', [`suspected ${ELN}`]],
  ['Police pointed the finger at the ELN.', [`suspected ${ELN}`]],
  ['Leaflets signed by the ELN were found at the scene of the attack.', [`suspected ${ELN}`]],
  ['The mayor said the attackers belonged to the ELN.', [`suspected ${ELN}`]],
  ['The bishop charged that the men were members of the army.', ['suspected army']],
  ['The mayor said the ELN was to blame for the attack.', [`blamed ${ELN}`]],
  ['The commission accused the army of bombing the mill on Monday.', ['blamed army']],
  ['The ELN, in a letter sent to a radio station, said it placed the bomb.', [`claimed ${ELN}`]],
  ['The ELN, which is tied to the Red Dawn Front, today claimed responsibility.', [`claimed ${ELN}`]],
  ['The ELN assumed responsibility for the attack.', [`claimed ${ELN}`]],
  ['The ELN later owned up to the attack.', [`claimed ${ELN}`]],
  ['The ELN denied having planted the bomb.', [`denied ${ELN}`]],
  ['The ELN said that it was not responsible for the attack.', [`denied ${ELN}`]],
  ['The mayor said the attackers belonged to Sons of Leon, a gang.', ['suspected Sons of Leon']],
  ['The ELN said it had not attacked the mill.', [`denied ${ELN}`]],
  ['The ELN distanced itself from the bombing.', [`denied ${ELN}`]],
  [
    'The ELN and the FARC denied involvement in the attack.',
    [`denied ${ELN}`, 'denied Revolutionary Armed Forces of Colombia (FARC)'],
  ],
  ['ELN guerrillas entered the mill and burned a truck.', [`asserted ${ELN}`]],
  ['The Leon Battalion of the puppet Army attacked the mill.', ['asserted Leon Battalion']],
  ['The attack on the old mill, near the river, in the south, by the ELN, came at dawn.', [`asserted ${ELN}`]],
  ['The mill was attacked by about ten Moro rebels.', ['asserted Moro rebels']],
  ['The attack was carried out by troops of the general.', ['asserted troops']],
  ['The attack was planned and committed by the armed forces High Command.', ['asserted armed forces High Command']],
  ['ELN guerrillas on motorbikes attacked the mill.', [`asserted ${ELN}`]],
  ['ELN guerrillas disguised as monks shot dead two guards.', [`asserted ${ELN}`]],
  ['Two guards were stabbed to death and one kidnapped by the ELN.', [`asserted ${ELN}`]],
  ['The ELN was suspected in the bombing.', [`suspected ${ELN}`]],
  ['The Leon Province of the ELN claimed responsibility.', [`claimed ${ELN}`]],
  ['An ELN suicide car bomber targeted the mill.', [`asserted ${ELN}`]],
  ['ELN fighters of the Leon column attacked the mill.', [`asserted ${ELN}`]],
  ['ELN snipers opened fire at the mill.', [`asserted ${ELN}`]],
  ['Suspected ELN dissidents attacked the mill.', [`suspected ${ELN}`]],
  ['Residents point to the ELN.', [`suspected ${ELN}`]],
  ['Friends of Leon Bangladesh (FLB) jointly claimed responsibility.', ['claimed Friends of Leon Bangladesh']],
];

const NOT_TOLD: readonly string[] = [
  'The assailant was shot and killed by soldiers.',
  'Suspected ELN guerrillas were seen there a year ago.',
  'The mayor does not know if the ELN attacked the mill.',
  'He was asked whether the ELN carried out the attack.',
  'The ELN was accused of spying.',
  'The army charged the ELN with hypocrisy.',
  'The attack does not bear the hallmarks of the ELN.',
  'The mayor pointed to the army as an example.',
  'The ELN denied that the talks had failed.',
  'The ELN had nothing to say.',
  'A letter signed by the ELN asks for talks.',
  'ELN guerrillas entered the mill and the mayor burned his papers.',
  'The men were not members of the ELN.',
  'Two of the troops killed in the attack were corporals.',
];

for (const [sentence, expected] of TOLD)
  test(sentence, () =>
    assert.deepEqual(statements(`A bomb wounded two men at a mill in Toledo on Monday. ${sentence}`), expected),
  );
for (const sentence of NOT_TOLD)
  test(`of nobody: ${sentence}`, () =>
    assert.deepEqual(statements(`A bomb wounded two men at a mill in Toledo on Monday. ${sentence}`), []));

test('“that guerrilla group” and “it” are the group that was named', () => {
  assert.deepEqual(
    statements(
      'A bomb wounded two men in Toledo on Monday. The ELN is active there. That guerrilla group denied any part in the attack.',
    ),
    [`denied ${ELN}`],
  );
  assert.deepEqual(statements('The ELN became known on Monday when it attacked a mill in Toledo.'), [
    `asserted ${ELN}`,
  ]);
  assert.deepEqual(statements('The ELN and the FARC were in Toledo on Monday when it attacked a mill there.'), []);
});

test('those who take hostages are said to have done it', () => {
  const reading = read('The ELN took six diplomats hostage at an embassy in Toledo on Monday.');
  assert.deepEqual(
    mainClaims(reading, 'attribution').map((c) => c.value.actor),
    [ELN],
  );
  assert.match(reading.incidents[0]!.kind ?? '', /Abduction/u);
  assert.deepEqual(statements('Six diplomats are being held hostage by the ELN at an embassy in Toledo.'), [
    `asserted ${ELN}`,
  ]);
  assert.deepEqual(statements('The ELN is holding an engineer who was kidnapped in Toledo on Monday.'), [
    `asserted ${ELN}`,
  ]);
});

test('what rebels also attacked has its own doers', () => {
  const reading = read(
    'A bomb wounded two men in Toledo on Monday.\n\nThe mill is old.\n\nThe ELN today also attacked a police post in Toledo.',
  );
  const [said] = reading.claims.filter((claim) => isField(claim, 'attribution'));
  assert.equal(reading.incidents[said?.incident ?? -1]?.main, false);
});

test('letters in brackets stand for the group later, and “it” for the group of the sentence before', () => {
  const text =
    'A bomb wounded two men at a mill in Toledo on Monday. The Armed Front of Leon (AFL) wants land. The AFL denied any role in the attack.';
  assert.deepEqual(statements(text), ['denied Armed Front of Leon']);
  assert.deepEqual(
    statements(
      'A bomb wounded two men in Toledo on Monday. The ELN is active there. It has been blamed for the attack.',
    ),
    [`blamed ${ELN}`],
  );
});

test('where a report tells of nothing else, the attacks of its lead are what it is about', () => {
  assert.deepEqual(statements('Nine guards died in attacks on two mills in Toledo. The ELN claimed responsibility.'), [
    `claimed ${ELN}`,
  ]);
  assert.deepEqual(
    statements('Rebels have killed 90 people in attacks since May. The ELN claimed responsibility.'),
    [],
  );
});
