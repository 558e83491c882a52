import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainClaims, read } from '../support/read.ts';

const ELN = 'National Liberation Army (ELN)';
const LEAD = 'A bomb killed four people in Toledo on Monday.\n\n';
const statements = (sentences: string): string[] =>
  mainClaims(read(`${LEAD}${sentences}`), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    'Red Dawn Front, which broke away from the ELN, the largest rebel army, said it was behind it.',
    ['claimed Red Dawn Front'],
  ],
  [
    'The Leon Defence Army, or LDA, listed as a terrorist group by Spain and the United States, told reporters that it was responsible.',
    ['claimed Leon Defence Army'],
  ],
  [
    'The Lashkar-e-Rowe Leon, a Pakistani Taliban outfit that was formed lately, said its men had carried out the raid.',
    ['claimed Lashkar-e-Rowe Leon'],
  ],
  ['The raid has been claimed by an obscure Pakistani Taliban group.', ['claimed Pakistani Taliban group']],
  ['Jund Hezbollah claimed responsibility for the attack.', ['claimed Jund Hezbollah']],
  ['The police hold the banned group Sons of Leon responsible.', ['blamed Sons of Leon']],
  ['An editor who knows Hezbollah said the Lebanese group had no hand in it.', ['denied Hezbollah']],
  ['Hezbollah has many men there. The Shiite militant group said it carried out the raid.', ['claimed Hezbollah']],
  [
    'Al-Shabaab wants to rule there. It said in a statement that its fighters had planted the bomb.',
    ['claimed al-Shabaab'],
  ],
  ['Al-Shabaab wants to rule there.\n\nThe militants said they had carried out the raid.', ['claimed al-Shabaab']],
  ['Islamic State said that a "soldier of the caliphate" was behind the blast.', ['claimed Islamic State']],
  ['Then the Daesh militant group seemed to claim the raid.', ['claimed Islamic State']],
  ['The claim was made by the ELN on a website.', [`claimed ${ELN}`]],
  ['Responsibility was claimed by a group calling itself the Lions of Leon.', ['claimed Lions of Leon']],
  ['An old spokesman of the ELN claimed the blast in the name of Hamas.', ['claimed Hamas']],
  ['The Red Dawn Front, which is seen as an offshoot of the ELN, claimed the attack.', ['claimed Red Dawn Front']],
  ['Ministers described the ELN, which has fought there since 1964, as the most likely suspect.', [`suspected ${ELN}`]],
  ['The ELN is the prime suspect.', [`suspected ${ELN}`]],
  ['The main suspect is the ELN.', [`suspected ${ELN}`]],
  ['The ELN is being blamed for the attack.', [`blamed ${ELN}`]],
  ['The bombing has been linked to the ELN.', [`suspected ${ELN}`]],
  ['Police said it bore the fingerprints of the ELN.', [`suspected ${ELN}`]],
  ['The attackers were ELN rebels, the mayor said.', [`suspected ${ELN}`]],
  ['The mayor said that Colombian factions were responsible.', ['blamed Colombian factions']],
  ['Detectives say dissident republicans were behind it.', ['blamed dissident republicans']],
  ['The bomb was set off by ELN rebels.', [`asserted ${ELN}`]],
  ['The four were killed on Monday in a market by suspected ELN fighters, officials said.', [`suspected ${ELN}`]],
  ['The man, whom the police identified as Tom Rowe, shot at the guards.', ['blamed Tom Rowe']],
  ['The attack was the work of Naxalites, the mayor said.', ['blamed Naxalites']],
];
for (const [sentences, expected] of TOLD) test(sentences, () => assert.deepEqual(statements(sentences), expected));

const OF_NOBODY: readonly string[] = [
  'Chad accuses Sudan of funding rebels.',
  'Chad holds militias backed by Sudan responsible for the daily mortar fire on its posts.',
  'For those, prosecutors hold the ELN responsible.',
  'The army said it sent doctors after both raids.',
  'The ELN, an umbrella for many, has attacked the state for years.',
  'Raids by Islamist insurgents have cost many villagers their lives there since 2009.',
  'The rebels are tied to the ELN, a militia supported by Iran, and have claimed an attack on Leon before.',
  'An attack on a police station was beaten off by Chad’s security forces.',
  'The killing of the four was reported by Israeli officials.',
  'The attack came a day after ELN rebels killed two people in Leon.',
  'The ELN is not the prime suspect.',
  'Nigerian soldiers killed four of them.',
  'The assailants drove on until French soldiers shot out the tires of their van.',
];
for (const sentence of OF_NOBODY) test(`nobody: ${sentence}`, () => assert.deepEqual(statements(sentence), []));

const ALONE: readonly (readonly [string, readonly string[]])[] = [
  ['Taliban blamed for bomb that killed nine in Toledo', ['blamed Taliban']],
  ['Al-Shabaab car bomb outside Toledo market kills nine', ['asserted al-Shabaab']],
  ['Houthi missile hits depot in Toledo, nine soldiers killed', ['asserted Houthis']],
  ['Israeli forces killed two farmers in Jenin on Monday.', ['asserted Israel']],
  ['A man stabbed two women in Toledo on Monday and was shot dead by French soldiers.', []],
  ['In May, ELN rebels attacked a bus in Toledo and killed nine people.', [`asserted ${ELN}`]],
  ['Three ELN rebels shot dead in Toledo', []],
  ['On Monday, herders from Guinea and from Equatorial Guinea clashed at a well near Toledo.', []],
  ['A bus was attacked in Toledo on Monday by armed men wearing military uniforms.', []],
];
for (const [report, expected] of ALONE)
  test(report, () =>
    assert.deepEqual(
      mainClaims(read(report), 'attribution').map((c) => `${c.value.stance} ${c.value.actor}`),
      expected,
    ),
  );
