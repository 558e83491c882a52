import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

type Counts = { readonly killed?: string[]; readonly wounded?: string[]; readonly attackers?: string[] };

/** Behind "Gunmen attacked a camp in Leon on Monday." */
const COUNTED: readonly (readonly [text: string, Counts])[] = [
  // Neither dead nor hurt.
  ['The attack may raise tensions, with a deal between the two all but dead.', {}],
  ['Neither the owner of the house nor his friend were injured.', {}],
  ['Another man was taken to hospital in a state of severe shock.', {}],
  // Dead, and not hurt.
  ['During the fight two guards sustained fatal injuries.', { killed: ['2..2'] }],
  ['The clerk received injuries incompatible with life.', { killed: ['1..1'] }],
  ['They killed two clerks. The bodies of the two clerks were transported to Leon Hospital.', { killed: ['2..2'] }],
  ['A judge and his driver were gunned down at the gate.', { killed: ['2..2'] }],
  ['Six were gunned down at the camp. Five of the six injured are pupils.', { wounded: ['6..6'] }],
  ['They dragged a priest from his car and shot him dead.', { killed: ['1..1'] }],
  ['They raided the house of a clerk and stabbed him to death.', { killed: ['1..1'] }],
  // The date of a note, and not of how many it tells.
  ['10 March: 39 people were reportedly killed.', { killed: ['39..39'] }],
  // Where they were hit, what they lost, and where they were treated.
  ['A clerk was hit in the arm.', { wounded: ['1..1'] }],
  ['A clerk lost a leg.', { wounded: ['1..1'] }],
  ['Three clerks were treated in hospital.', { wounded: ['3..3'] }],
  ['A clerk was treated at a local hospital and released.', {}],
  // Behind a semicolon, those of two sorts.
  ['A clerk was killed; five others and one guard were injured.', { killed: ['1..1'], wounded: ['6..6'] }],
  // More than so many, and at least so many.
  ['The death toll surpassed 130.', { killed: ['131..'] }],
  ['It left above 40 wounded.', { wounded: ['41..'] }],
  ['It killed at the very least five people.', { killed: ['5..'] }],
  // Who did it, however he is told of.
  ['A bomber killed himself and nine others.', { killed: ['9..9'], attackers: ['1..1'] }],
  ['A man killed himself and wounded three.', { wounded: ['3..3'], attackers: ['1..1'] }],
  ['Guards shot and killed a suicide bomber attempting to get in.', { attackers: ['1..1'] }],
  ['Nine people were killed. Five of the dead were rebel fighters.', { killed: ['4..4'], attackers: ['5..5'] }],
  ['Nine people – five rebels and four guards – were killed.', { killed: ['4..4'], attackers: ['5..5'] }],
  [
    'Nine people were killed. Two of the dead were gunmen. Two of the dead were gunmen, he repeated.',
    { killed: ['7..7'], attackers: ['2..2'] },
  ],
  [
    'Six people were killed, including two gunmen. Two of the dead were gunmen, police said.',
    { killed: ['4..4'], attackers: ['2..2'] },
  ],
  ['Nine people – five clerks and four guards – were killed.', { killed: ['9..9'] }],
  [
    'Nine people, including five rebels, were killed in a clash with soldiers.',
    { killed: ['4..4'], attackers: ['5..5'] },
  ],
  ['A man attacked a guard with a knife. Police shot and killed him.', { attackers: ['1..1'] }],
  ['He stabbed two guards before officers shot him dead.', { wounded: ['2..2'], attackers: ['1..1'] }],
  ['One terrorist was killed and three others injured in an exchange of fire.', { attackers: ['1..1'] }],
  ['Guards had killed two of the attackers and wounded three others, the mayor said.', { attackers: ['2..2'] }],
  ['One person - believed to be the attacker - was killed.', { attackers: ['1..1'] }],
  ['"The provisional death toll is two assailants neutralised," it said.', { attackers: ['2..2'] }],
  [
    'A man went on a rampage, wounding seven people before police shot and killed him.',
    { wounded: ['7..7'], attackers: ['1..1'] },
  ],
  ['It left three people dead (not counting the attacker) and 30 hurt.', { killed: ['3..3'], wounded: ['30..30'] }],
  ['A bomb killed five pro-government fighters and wounded two others.', { killed: ['5..5'], wounded: ['2..2'] }],
  ['Six people were killed, including the attacker.', { killed: ['5..5'], attackers: ['1..1'] }],
  ['Six people died including the two bombers.', { killed: ['4..4'], attackers: ['2..2'] }],
  ['Six people were killed including four guards.', { killed: ['6..6'] }],
  ['Nine guards, including a captain, and a clerk were killed.', { killed: ['10..10'] }],
  ['They killed ten soldiers a few hours before a match.', { killed: ['10..10'] }],
  // Whom a bomb hit beside those who did it, and fighters whom others struck.
  ['One militant was killed and 20 others wounded when a bomb went off.', { wounded: ['20..20'], attackers: ['1..1'] }],
  ['The bomb killed two attackers and wounded 30 others.', { wounded: ['30..30'], attackers: ['2..2'] }],
  ["A woman, said to be the gunman's wife, was killed.", { killed: ['1..1'] }],
  [
    'Six people died including the bomber and 20 were wounded.',
    { killed: ['5..5'], wounded: ['20..20'], attackers: ['1..1'] },
  ],
  ['Five people were taken to hospital in shock with shrapnel wounds.', { wounded: ['5..5'] }],
  ['At least 11 regime and allied fighters were killed.', { killed: ['11..'] }],
  ['The army said "terrorists target everybody" after a car bomb killed 19.', { killed: ['19..19'] }],
  // Told in other words.
  ['Two soldiers paid the supreme price.', { killed: ['2..2'] }],
  ['They slit the throats of seven fishermen.', { killed: ['7..7'] }],
  ['Six clerks were found dead with gunshot wounds.', { killed: ['6..6'] }],
  ['Eighty-four people were being treated after the blast.', { wounded: ['84..84'] }],
  ['They stabbed to death well-known local cafe co-owner Ann Rowe.', { killed: ['1..1'] }],
  ['Police shot dead four men after they attacked a post.', { attackers: ['4..4'] }],
  // Of a list, each once.
  ['Rowe and another policeman were killed.', { killed: ['2..2'] }],
  ['It killed the bride and eight others.', { killed: ['9..9'] }],
  ['They killed the chief of a village and four of his sons.', { killed: ['5..5'] }],
  ['They shot dead the owner of a shop and his two sons.', { killed: ['3..3'] }],
  ['Nine people, including five women, and two children were killed.', { killed: ['9..9'] }],
  ['They killed the village head and five others.', { killed: ['6..6'] }],
  ['They beheaded the village chief, killed two other villagers and burned six houses.', { killed: ['1..1', '3..3'] }],
  ['Five tourists, two Germans, two Hungarians and an Austrian, were killed.', { killed: ['5..5'] }],
  [
    'Of the 28 deaths, 14 were by fire, four by drowning and around 100 were wounded.',
    { killed: ['28..28'], wounded: ['100..100'] },
  ],
  [
    'It left a soldier dead and one injured, as well as one fatality from the armed group.',
    { killed: ['1..1', '1..1'], wounded: ['1..1'] },
  ],
  ['A car bomb killed anti-Spanish Danish politician Tom Rowe and nine other people.', { killed: ['10..10'] }],
];
for (const [text, { killed = [], wounded = [], attackers = [] }] of COUNTED)
  test(text, () => {
    const reading = read(`Gunmen attacked a camp in Leon on Monday. ${text}`);
    assert.deepEqual(
      [bounds(reading, 'killed'), bounds(reading, 'wounded'), bounds(reading, 'attackers_killed')],
      [killed, wounded, attackers],
    );
  });
