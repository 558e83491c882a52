import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, mainClaims, read } from '../support/read.ts';

const KILLED: readonly (readonly [string, readonly string[]])[] = [
  ['A bomb exploded in Quetta on Tuesday, killing at least 12 people.', ['12..']],
  ['Gunmen attacked a village near Jos on Monday. Three soldiers were killed.', ['3..3']],
  ['Rocket attack in Mali kills two Canadians and a Briton', ['3..3']],
  ['Two Poles and one Danish national were killed in a rocket attack on a camp in Mali.', ['3..3']],
  ['The bombing in Gao killed at least 80 people as well as the six guards at the gate.', ['86..']],
  ['Two sailors were killed, along with at least five others, in a bombing in Aden.', ['7..']],
  ['The attack in Mogadishu left dozens dead.', ['dozens']],
  ['As many as 40 people died in the attack in Mogadishu.', ['..40']],
  ['More than 300 people were killed in the attack in Mogadishu.', ['301..']],
  ['About a dozen people were killed in the attack in Mogadishu.', ['12..12']],
  ['Between 20 and 25 people were killed in the attack in Mogadishu.', ['20..25']],
  ['Three hundred and twelve people were killed in the attack in Mogadishu.', ['312..312']],
  ['The death toll in the Mogadishu bombing rose to 64 on Monday.', ['64..64']],
  ['A man was shot and killed in Toledo on Monday.', ['1..1']],
  ['An 18 year old was killed in a shooting in Toledo on Monday.', ['1..1']],
  ['A gunman fatally shot a 15 year old boy in a park in Toledo on Monday.', ['1..1']],
  ['Dana Reyes, 14, and Omar Reyes, 11, were killed in a shooting in Toledo on Monday.', ['2..2']],
  ['A man killed his wife and two daughters in Toledo on Monday.', ['3..3']],
  ['An elderly couple and their son were found shot to death in Toledo on Monday.', ['3..3']],
  ['Two men, aged 19 and 60, were killed in a shooting in Toledo on Monday.', ['2..2']],
  ['Shooting kills 1, wounds 3 in Toledo on Monday.', ['1..1']],
];

for (const [text, expected] of KILLED)
  test(`killed: ${text}`, () => assert.deepEqual(bounds(read(text), 'killed'), expected));

const WOUNDED: readonly (readonly [string, readonly string[]])[] = [
  ['A rocket attack on a base in Iraq wounded at east seven servicemen.', ['7..']],
  ['As many as seven military personnel and civilians were hurt in the attack in Erbil.', ['..7']],
  ['Several US personnel were injured in an attack in Erbil.', ['Several']],
  ['Five people were shot in Toledo on Monday.', ['5..5']],
  [
    'Five people were shot in Toledo on Monday. Two of them were killed; two people were killed, police said.',
    ['3..3'],
  ],
];

const HURT_IN_OTHER_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['Three people were taken to a hospital after a shooting in Toledo on Monday.', ['3..3']],
  ['Four men were hospitalized after a shooting in Toledo on Monday.', ['4..4']],
  ['Police found six gunshot victims after a shooting in Toledo on Monday.', ['6..6']],
  ['Two bystanders were struck by gunfire in Toledo on Monday.', ['2..2']],
  ['A man is accused of shooting four people in Toledo on Monday.', ['4..4']],
  ['Shooting kills 1, wounds 3 in Toledo on Monday.', ['3..3']],
];

for (const [text, expected] of HURT_IN_OTHER_WORDS)
  test(`hurt: ${text}`, () => assert.deepEqual(bounds(read(text), 'wounded'), expected));

for (const [text, expected] of WOUNDED)
  test(`wounded: ${text}`, () => assert.deepEqual(bounds(read(text), 'wounded'), expected));

const NOBODY: readonly string[] = [
  'Two rockets were fired at a base in Iraq, which hosts 2,500 US troops.',
  'The attack in Erbil destroyed three houses and killed 40 cattle.',
  'It was unclear how many people the attack in Erbil had hurt.',
  'A rocket attack hit Erbil on Monday. Officials were hurt by the criticism of 12 lawmakers.',
  'A gunman opened fire with an AK-47 in Toledo on Monday; a caller to 911 said that a dog was killed.',
  'Shots were fired in Toledo on Monday. As of June 30, 84 people had been killed in the city this year.',
];

for (const text of NOBODY)
  test(`no number of people: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(
      reading.claims.filter((c) => c.field === 'killed').map((c) => c.quote.exact),
      [],
    );
  });

test('who did it and died by the same hand is no victim', () => {
  const reading = read('A man killed three people at a bank in Toledo on Monday before turning the gun on himself.');
  assert.deepEqual(bounds(reading, 'killed'), ['3..3']);
  assert.deepEqual(bounds(reading, 'attackers_killed'), ['1..1']);
});

test('of several numbers for one count the whole is kept apart from its parts', () => {
  const text =
    'Four people were wounded in a shooting in Toledo on Monday. Two of the men were taken to a hospital. One woman was treated there. In all, four people were wounded, police said.';
  const claims = mainClaims(read(text), 'wounded');
  const whole = claims.filter(({ value }) => !value.part).map(({ value }) => value.floor);
  assert.deepEqual([...new Set(whole)], [4]);
});

test('attackers among the dead are counted apart from victims', () => {
  const reading = read('Three attackers and five civilians were killed in an attack on a hotel in Mogadishu.');
  assert.deepEqual(bounds(reading, 'killed'), ['5..5']);
  assert.deepEqual(bounds(reading, 'attackers_killed'), ['3..3']);
});

test('one of many who was hurt badly is not all of the wounded', () => {
  const reading = read(
    'Five Americans were wounded in an attack in Erbil. One of the wounded Americans was seriously injured.',
  );
  assert.deepEqual(bounds(reading, 'wounded'), ['5..5']);
  assert.deepEqual(bounds(reading, 'wounded_serious'), ['1..1']);
});

test('a revised toll takes the place of the one that it names', () => {
  const [claim] = mainClaims(read('Officials revised the death toll of the Gao bombing from 52 to 40.'), 'killed');
  assert.equal(claim?.value.floor, 40);
  assert.equal(claim?.value.replaces, 52);
});

const PUT_RIGHT: readonly (readonly [string, readonly [number, number | null]])[] = [
  ['The mayor corrected the death toll of the bombing in Gao to 31 from 34.', [31, 34]],
  ['The mayor lowered the death toll of the bombing in Gao from 34 to 31.', [31, 34]],
  ['The mayor raised the death toll of the bombing in Gao from four to six.', [6, 4]],
  ['The army cut the number of dead in the bombing in Gao to six, from an earlier nine.', [6, 9]],
  ['The number killed in the bombing in Gao was revised down to six from nine people.', [6, 9]],
  ['The bombing in Gao killed six people, not nine as earlier reported.', [6, 9]],
  ['A bombing in Gao killed 22 people instead of the 25 first reported.', [22, 25]],
  ['A bombing in Gao killed 22 people rather than 25 as initially stated.', [22, 25]],
  ['The death toll of the bombing in Gao rose to 12 from the two blasts.', [12, null]],
  ['The death toll of the bombing in Gao rose to 12 from three days of clashes.', [12, null]],
  ['The bombing in Gao killed six people, not soldiers, police said earlier.', [6, null]],
];

for (const [text, expected] of PUT_RIGHT)
  test(`put right: ${text}`, () => {
    const [claim] = mainClaims(read(text), 'killed');
    assert.deepEqual([claim?.value.floor, claim?.value.replaces], expected);
  });

test('who gives a toll says it', () => {
  const speaker = (text: string) => mainClaims(read(text), 'killed')[0]?.speaker;
  assert.equal(speaker('Police corrected the death toll of the bombing in Gao to 31 from 34.'), 'Police');
  assert.equal(speaker('The interior ministry put the death toll of the bombing in Gao at 31.'), 'interior ministry');
  assert.equal(speaker('Some officials put the death toll of the bombing in Gao at 31.'), null);
  assert.equal(speaker('Police put out a fire in Gao after a bombing killed four people.'), null);
});

test('what was said earlier gives way inside one report', () => {
  const killed = mainClaims(
    read('The death toll of the Gao bombing rose to 64. On Sunday police had reported a death toll of 45.'),
    'killed',
  );
  assert.deepEqual(
    killed.map((c) => c.value.replaces),
    [45, null],
  );
});

test('a megabyte of numbers is read in linear steps', () => {
  const text = `A bomb exploded in Quetta. ${'one two three hundred and '.repeat(20_000)}people were killed.`;
  assert.ok(read(text).claims.length >= 0);
});

const DEAD_IN_OTHER_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['Police in Toledo are investigating the murder of six teachers and two drivers on Monday.', ['8..8']],
  ['The attack in Toledo on Monday claimed the lives of two children.', ['2..2']],
  ['Inspector Omar Reyes died in a bombing in Toledo on Monday.', ['1..1']],
  ['Omar Reyes was murdered in Toledo on Monday by unknown men.', ['1..1']],
];

for (const [text, expected] of DEAD_IN_OTHER_WORDS)
  test(`dead: ${text}`, () => assert.deepEqual([...new Set(bounds(read(text), 'killed'))], expected));
