import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

const KILLED: readonly (readonly [string, readonly string[]])[] = [
  ['A bomb exploded in Toledo on Monday. 2 fatalities.', ['2..2']],
  ['A bomb exploded in Toledo on Monday, with at least 4 deaths and 10 injuries reported.', ['4..']],
  ['A bomb exploded in Toledo on Monday. Fatalities: 3.', ['3..3']],
  ['A bomb in Toledo on Monday caused one regrettable death, injuries and damage.', ['1..1']],
  ['Two people died from bullet wounds in an attack in Toledo on Monday.', ['2..2']],
  ['A bomb exploded in Toledo on Monday. No fatalities.', ['0..0']],
  ['A bomb exploded in Toledo on Monday. No deaths or injuries were reported.', ['0..0']],
  ['A bomb exploded in Toledo on Monday. There were no fatalities among the police.', []],
  ['A bomb exploded in Toledo on Monday. No further fatalities were reported.', []],
  ['Violence led to 350 deaths nationwide. A bomb exploded in Toledo on Monday.', []],
  ['On 8 April 2018, a soldier was killed in Toledo.', ['1..1']],
  ['05/07/2014: Two people were killed in an explosion in Toledo.', ['2..2']],
  ['The attack in Toledo killed ten people, including two children.', ['10..10']],
  ['Ten people, including two children, were killed in the attack in Toledo.', ['10..10']],
  ['Ten people including the assailant were killed in the attack in Toledo.', ['9..9']],
  ['Ten people were killed in the attack in Toledo, among them four attackers.', ['6..6']],
  ['The attack in Toledo killed ten people, three of whom were gunmen.', ['7..7']],
  ['Six people, most of them farmers, were killed in the attack in Toledo.', ['6..6']],
  ['Six people, three of them farmers, were killed in the attack in Toledo.', ['6..6']],
  ['Six people, two of whom were farmers, were killed in the attack in Toledo.', ['6..6']],
  ['Six soldiers, one of them an officer, and a driver were killed in an attack in Toledo.', ['7..7']],
  ['A clerk who shot four people, including two guards, was killed in Toledo.', []],
  ['Gunmen attacked a farm in Toledo and killed a farmer and his two sons.', ['3..3']],
  ['A thief was stabbed to death in Toledo on Monday.', ['1..1']],
  ['The bodies of three men were found in Toledo on Monday.', ['3..3']],
  ['Rebels killed a street vendor in Toledo on Monday.', ['1..1']],
  ['The alderman and his two guards were killed in Toledo on Monday.', ['3..3']],
  ['Two guards were killed in the alderman’s house and his garden in Toledo on Monday.', ['2..2']],
  ['Gunmen killed a rent collector and two of his guards in Toledo on Monday.', ['3..3']],
  ['A bomb exploded under a car in Toledo on Monday, killing him and his driver.', ['2..2']],
  ['A bomb exploded under a car in Toledo on Monday, killing her.', ['1..1']],
  ['Soldiers rounded up and burned alive six villagers in Toledo on Monday.', ['6..6']],
  ['Six villagers were burned alive in Toledo on Monday.', ['6..6']],
  ['Rebels attacked Toledo on Monday. The army repelled them, losing two soldiers.', ['2..2']],
  ['Rebels attacked Toledo on Monday. A farmer lost two houses and six family members left.', []],
  ['Two men died at the scene in Toledo on Monday and a third in hospital.', ['3..3']],
  ['Two men were killed in Toledo on Monday, and a third died of his wounds later.', ['3..3']],
  ['Two men were killed in Toledo on Monday and a third was taken to hospital.', ['2..2']],
  ['A raid in Toledo on Monday wounded five men, two of whom later died.', ['2..2']],
  ['Rebels gunned down a guard and his wife in Toledo on Monday.', ['2..2']],
  ['Nine men were hacked or shot to death in Toledo on Monday.', ['9..9']],
  ['A guard, who was asleep, was killed in Toledo on Monday.', ['1..1']],
  ['Six people died in a bombing in Toledo on Monday, the bomber included.', ['5..5']],
  ['Two guards embraced martyrdom in Toledo on Monday and one got injured.', ['2..2']],
  ['Rebels attacked Toledo on Monday. Zero fatalities were reported.', ['0..0']],
  ['Rebels attacked Toledo on Monday. 6 civilian fatalities were recorded.', ['6..6']],
  ['Rebels attacked Toledo on Monday. 1 police fatality, 4 farmers injured.', ['1..1']],
  ['Rebels attacked Toledo on Monday. There were no civilian fatalities.', []],
  ['Rebels attacked Toledo on Monday, leaving nine dead (six guards, three rebels).', ['6..6']],
  ['Rebels attacked Toledo on Monday. 9 fatalities (six guards and three rebels).', ['6..6']],
  ['Rebels attacked Toledo on Monday, killing nine (six men, two women and a boy).', ['9..9']],
  ['Rebels attacked Toledo on Monday, killing two (2) guards.', ['2..2']],
  ['Nine people, not counting the bomber, were killed in Toledo on Monday.', ['9..9']],
  ['Nine people, apart from the gunman, were killed in Toledo on Monday.', ['9..9']],
  ['A bomb hit a mill in Toledo on Monday. An old couple was killed.', ['2..2']],
  ['In a raid by four men in Toledo on Monday, nine guards were killed.', ['9..9']],
  ['In a raid on two mills near Toledo on Monday, nine guards were killed.', ['9..9']],
  ['In a clash between two clans in Toledo on Monday, nine farmers and a guard were killed.', ['10..10']],
  ['After five children, two women and a man were killed in Toledo on Monday, shops closed.', ['8..8']],
  ['According to the mayor, nine guards were killed in Toledo on Monday.', ['9..9']],
  ['According to a police chief, Tom Rowe, nine guards were killed in Toledo on Monday.', ['9..9']],
  ['In a clash in Toledo on Monday, two men, one from each side, were killed.', ['2..2']],
  ['In a clash in Toledo on Monday, two men (one from either side) were killed.', ['2..2']],
  ['Rebels fought guards in Toledo on Monday. A sepoy embraced martyrdom.', ['1..1']],
  ['Rebels fought guards in Toledo on Monday. Two guards laid down their lives.', ['2..2']],
  ['Rebels fought guards in Toledo on Monday. No loss of life was suffered by the guards.', []],
  ['Rebels attacked guards in Toledo on Monday. Clashes ensued in which four guards were killed.', ['4..4']],
  ['Rebels attacked guards in Toledo on Monday. Clashes broke out, killing four guards.', ['4..4']],
  ['Rebels attacked guards in Toledo on Monday. Clashes broke out in Leon, killing four guards.', []],
  ['Rebels attacked guards in Toledo on Monday. Nine guards were killed and wounded.', []],
  ['03/02/2025: Rebels abducted a clerk in Toledo. The victim was found dead the next day.', ['1..1']],
  ['03/02/2025: Rebels abducted a clerk in Toledo. The hostage was killed on March 9, 2025.', ['1..1']],
  ['03/02/2025: Rebels abducted a clerk in Toledo. The victim’s body was found the next day.', ['1..1']],
  ['03/02/2025: Rebels abducted a clerk in Toledo. The body of the hostage was recovered.', ['1..1']],
  ['03/02/2025: Rebels abducted a clerk in Toledo. The gunman’s body was found the next day.', []],
  ['Rebels and guards exchanged artillery fire in Toledo on Monday. A clerk was killed.', ['1..1']],
  [
    'Rebels killed a guard in Toledo on Monday. This brings to 40 the number of people killed by the rebels in the province of Leon since the start of the year.',
    ['1..1'],
  ],
  [
    'A bomb killed six millers in Toledo on Monday. The toll went up after one of 58 people lying in a clinic succumbed.',
    ['6..6'],
  ],
  [
    'A bomb hurt 20 people in Toledo on Monday. Two of the 20 people admitted to a clinic succumbed to burns.',
    ['2..2'],
  ],
  ['A clerk is dead this morning along with at least nine other guards after a bombing in Toledo.', ['10..']],
  ['A shooting in Toledo on Monday killed two guards. The injury toll climbed to 10 by noon.', ['2..2']],
];

for (const [text, expected] of KILLED)
  test(`killed: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), expected));

test('of a body that is found with wounds, nobody is said to live', () => {
  assert.deepEqual(bounds(read('The body of a man was found with stab wounds in Toledo on Monday.'), 'wounded'), []);
});

test('an old couple that was hurt are two', () => {
  assert.deepEqual(bounds(read('A bomb hit a mill in Toledo. An old couple was injured.'), 'wounded'), ['2..2']);
});

test('that one side has no casualties says nothing of others', () => {
  const text = 'Guards fought rebels in Toledo on Monday. No casualties were reported on the side of the guards.';
  assert.deepEqual(mainClaims(read(text), 'casualties'), []);
});

const ATTACKERS: readonly (readonly [string, readonly string[]])[] = [
  ['Ten people including the assailant were killed in the attack in Toledo.', ['1..1']],
  ['Ten people were killed in the attack in Toledo: seven guards and three gunmen.', ['3..3']],
  ['Three of the assailants also died in the attack in Toledo.', ['3..3']],
  ['Rebels attacked Toledo on Monday, leaving nine dead (six guards, three rebels).', ['3..3']],
  ['Rebels attacked Toledo on Monday. 9 fatalities (six guards and three rebels).', ['3..3']],
  ['Guards raided a mill in Toledo on Monday. 3 rebel fatalities were recorded.', ['3..3']],
  ['Nine people, not counting the bomber, were killed in Toledo on Monday.', ['1..1']],
  ['Guards raided a mill in Toledo on Monday. One ELN fighter died.', ['1..1']],
  ['Six people died in a bombing in Toledo on Monday, the bomber included.', ['1..1']],
  ['A bomb exploded in Toledo on Monday. The bomber, Tom Rowe, also died.', ['1..1']],
  ['Three militants of the ELN were shot dead in Toledo on Monday.', ['3..3']],
  ['Rebels attacked Toledo on Monday. The rebels lost six men.', ['6..6']],
  ['The ELN attacked a post in Toledo on Monday. The ELN admitted to losing four of its fighters.', ['4..4']],
  ['The assailants fled after the attack in Toledo killed two people.', []],
  ['The political leader of Hamas was killed in Toledo.', []],
];

for (const [text, expected] of ATTACKERS)
  test(`attackers: ${text}`, () => assert.deepEqual(bounds(read(text), 'attackers_killed'), expected));

const UNKNOWN: readonly (readonly [string, boolean])[] = [
  ['A bomb exploded in Toledo on Monday. An unknown number of people were injured.', true],
  ['A bomb exploded in Toledo on Monday, wounding an unspecified number of guards.', true],
  ['A bomb exploded in Toledo on Monday. The injured guard is unknown to the police.', false],
];

for (const [text, expected] of UNKNOWN)
  test(`unknown number: ${text}`, () =>
    assert.equal(
      mainClaims(read(text), 'wounded').some(({ value }) => value.state === 'unknown'),
      expected,
    ));

test('those of the wounded who died are wounded no longer, and the bare number behind dead attackers counts more of these', () => {
  const wounded = (text: string): readonly string[] => bounds(read(text), 'wounded');
  assert.deepEqual(wounded('A raid in Toledo on Monday wounded five men, two of whom later died.'), ['3..3']);
  assert.deepEqual(wounded('The gunman in Toledo had two children, neither of whom was harmed.'), []);
  assert.deepEqual(wounded('Four men were shot in Toledo on Monday and two of them died.'), ['2..2']);
  const rebels = 'Soldiers raided Toledo on Monday. Nine rebels were killed and four wounded.';
  assert.deepEqual(
    mainClaims(read(rebels), 'attackers_wounded').map((c) => c.value.floor),
    [4],
  );
  assert.deepEqual(wounded(rebels), []);
  const bomber = 'A bomb exploded in Toledo on Monday. The bomber was killed and four wounded.';
  assert.deepEqual(wounded(bomber), ['4..4']);
  assert.deepEqual(wounded('Rebels raided Toledo on Monday. Nobody was killed or injured.'), ['0..0']);
});

test('long lists of asides and of counted harm take no longer than their length', () => {
  const text = 'no deaths or deaths including two of whom the unknown number of injuries: '.repeat(2500);
  const started = performance.now();
  read(text);
  assert.ok(performance.now() - started < 10_000);
});

test('injuries beside a counted death are told without a number, and wounds that people died of are none', () => {
  const wounded = (text: string): (string | undefined)[] => mainClaims(read(text), 'wounded').map((c) => c.value.state);
  assert.deepEqual(wounded('A bomb in Toledo on Monday caused one regrettable death, injuries and damage.'), ['vague']);
  assert.deepEqual(wounded('Two people died from bullet wounds in an attack in Toledo on Monday.'), []);
});

test('of ten wounded the two in serious condition are the badly hurt', () => {
  const serious = mainClaims(
    read('A bomb left ten wounded in Toledo on Monday, two of them in serious condition.'),
    'wounded_serious',
  );
  assert.deepEqual(
    serious.map((c) => c.value.floor),
    [2],
  );
});
