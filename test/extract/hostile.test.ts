import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../support/read.ts';

const PROSE = 'A bomb killed five people in Quetta on Monday, police said. ';
const HOSTILE: Readonly<Record<string, string>> = {
  'one endless word': 'A'.repeat(60_000),
  'one endless word after “by”': `by ${'A'.repeat(70)}!\n\n`.repeat(400),
  'nothing but opening quotation marks': '“'.repeat(60_000),
  'nothing but spaces': ' '.repeat(60_000),
  'nothing but line breaks': '\n'.repeat(60_000),
  'a number without end': 'one hundred and '.repeat(6_000),
  'people without end': 'killed five '.repeat(8_000),
  'wives and daughters without end': `killed his ${'wife, Ann, 24, daughter and '.repeat(4_000)}`,
  'verbs without end': 'and was shot and died '.repeat(5_000),
  'deaths without end': 'a man shot in Toledo has died '.repeat(5_000),
  'the dead counted on without end': 'A third victim died. Another man also died. '.repeat(3_000),
  'patients without end': 'taken by private vehicle to the '.repeat(4_000),
  'speakers who never speak': 'official '.repeat(8_000),
  'names without end': 'Aa '.repeat(20_000),
  'names of the dead without end': `the murder of ${'Ann Rowe, a teacher, '.repeat(4_000)}`,
  'offices without end': `the murder of ${'former leader '.repeat(6_000)}`,
  'doers without end': 'by guerrillas of the army of the FMLN '.repeat(3_000),
  'brackets that never close': 'FMLN [guerrillas '.repeat(6_000),
  'self-styled without end': 'group calling itself '.repeat(5_000),
  'claimants without end': `${'Sons of the '.repeat(6_000)}claimed responsibility`,
  'hostages never taken': 'held six of the two '.repeat(4_000),
  'names before others without end': `${'Ann Rowe, 34, '.repeat(4_000)}and three others were killed`,
  'charges without end': 'charged that the ELN also reported that it '.repeat(2_000),
  'the injured without names': 'the injured are '.repeat(5_000),
  'asides before a claim without end': `the ELN, ${'which is, '.repeat(5_000)}today claimed responsibility`,
  'names of groups without end': `the ${'Front of '.repeat(8_000)}`,
  'second deeds without end': `the ELN entered ${'and saw '.repeat(6_000)}killed`,
  'blame without end': `blamed ${'rebels '.repeat(8_000)} on Monday`,
  'dates without end': 'Monday '.repeat(8_000),
  'asides without end': 'two people, including a man, including a boy, were killed '.repeat(1_500),
  'ages without end': 'two men, 33 and 19 and 20, '.repeat(3_000),
  'kin without end': `killed his wife, ${'son, '.repeat(10_000)}`,
  'peoples without end': 'a Dane and a Pole, '.repeat(4_000),
  'ordinals without end': `two were killed and ${'a third '.repeat(8_000)}`,
  'the later dead without end': 'five were wounded, two of whom later died, '.repeat(2_000),
  'provinces of groups without end': 'Sirte Province of the '.repeat(5_000),
  'those included without end': `six died, ${'the bomber, '.repeat(5_000)}included`,
  'homes without end': 'Tom Rowe of Toledo of '.repeat(4_000),
  'owners without end': `the ${'alderman and his '.repeat(5_000)}two guards were killed`,
  'losses without end': 'the ELN lost two of its '.repeat(4_000),
  'manners without end': `the ELN on ${'armed '.repeat(8_000)}attacked`,
  'those killed without a name': 'killing him and his '.repeat(4_000),
  'districts without end': `stormed the post (${'Nimba, '.repeat(8_000)}`,
  'articles without end': `shelled ${'al-Kabo '.repeat(6_000)}`,
  'quarters without end': 'in the Aa area of the Bb district '.repeat(3_000),
  'struck houses without end': 'an attack on Aa University '.repeat(3_000),
  'the unnamed blamed without end': `blamed ${'suspected armed '.repeat(6_000)}groups`,
  'contrary counts without end': 'However, a doctor said nine were killed and another injured. '.repeat(2_000),
  'bylines without end': 'TOLEDO, April 12 (Aa) '.repeat(3_000),
  'followers without end': 'the ELN-linked '.repeat(5_000),
  'those tied without end': 'militants who had links to the ELN '.repeat(4_000),
  'weapons without end': `a US ${'air drone '.repeat(8_000)}hit a mill`,
  'asides before a deed without end': `the ELN, which ${'is, '.repeat(8_000)}attacked`,
  'leaders without end': `the ELN led by ${'Tom '.repeat(8_000)}attacked`,
  'the gunman named without end': 'the gunman was identified as the suspect, 34-year-old '.repeat(3_000),
  'charged without end': 'Tom Rowe, 34, was charged with the '.repeat(4_000),
  'own words without end': 'the ELN said it but the ELN told that its men '.repeat(2_000),
  'claims handed on without end': 'claimed by the ELN and the '.repeat(3_000),
  'quotations without end': '“we '.repeat(8_000),
  'nobodies without end': 'no group but nobody said '.repeat(3_000),
  'events without end': 'the attack on Kabul '.repeat(4_000),
};

// A finder that backtracks would need hours for these: they take no clock to fail.
for (const [what, text] of Object.entries(HOSTILE))
  test(`${what}: the prose beside it is read all the same`, () => {
    const reading = read(`${PROSE}\n\n${text}`);
    assert.ok(
      reading.claims.some((claim) => claim.field === 'killed' && claim.quote.exact.startsWith('A bomb killed five')),
    );
  });
