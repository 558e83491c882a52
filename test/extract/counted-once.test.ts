import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds, read } from '../support/read.ts';

type Told = readonly [text: string, killed: readonly string[], wounded: readonly string[]];

const TOLD: readonly Told[] = [
  // Those who die along with somebody.
  ['A judge was killed in Leon on Monday along with two guards.', ['3..3'], []],
  ['A judge was shot and killed in Leon along with his wife and their son aged 7.', ['3..3'], []],
  ['A judge was shot dead in Leon on Monday along with his wife and two sons.', ['4..4'], []],
  ['A judge was killed in Leon when a bomb hit a bus along with two cars.', ['1..1'], []],
  // One more is counted on once, whoever it is.
  ['A clerk was killed in Leon on Monday when a bomb went off. A guard also died.', ['1..1', '2..2'], []],
  ['A clerk was killed in Leon on Monday when a bomb went off. A woman also was killed.', ['1..1', '2..2'], []],
  ['A clerk was killed in Leon on Monday when a bomb went off. A tour guide was also killed.', ['1..1', '2..2'], []],
  ['A bomb killed the governor of Leon on Monday. Two others also died.', ['1..1', '3..3'], []],
  ['A bomb killed the governor of Leon on Monday. At least one other person also died.', ['1..1', '2..'], []],
  ['A bomb killed nine people in Leon on Monday. Two others also died.', ['9..9', '2..2'], []],
  // What a year or a war costs.
  ['A gunman killed four people in Leon on Monday. Guns cause more than 9,000 deaths a year.', ['4..4'], []],
  ['A gunman killed four people in Leon on Monday, a year after a raid.', ['4..4'], []],
  [
    'Two guards were killed in Leon on Monday. From 2006 to 2012, 12 clerks went missing, and in the same period 17 were killed.',
    ['2..2'],
    [],
  ],
  [
    'A raid killed four people in Leon on Monday. Before it the mayor had counted 130 raids since the start of the war, resulting in 940 deaths.',
    ['4..4'],
    [],
  ],
  // "The killing of" so many is the attack.
  [
    'Rebels struck a mill in Leon on Monday, and hundreds died.\n\nNobody came.\n\nThe mayor was shocked by the reported killing of 380 people at the mill.',
    ['hundreds', '380..380'],
    [],
  ],
  [
    'Rebels struck a mill in Leon on Monday, and 40 died.\n\nNobody came.\n\nThe raid came after the recent killing of two clerks.',
    ['40..40'],
    [],
  ],
  [
    'Gunmen killed three guards in Leon on Monday. It brings the death toll of 11 months of war to 930 people.',
    ['3..3'],
    [],
  ],
  [
    'Twelve guards were killed in Leon on Monday. From 2006 to 2012, 12 clerks went missing, and in the same period 17 were killed.',
    ['12..12'],
    [],
  ],
  [
    'A raid killed four people in Leon on Monday. Before it the mayor had counted 15 raids since the start of the war, resulting in nine deaths.',
    ['4..4'],
    [],
  ],
  ['A bomb killed nine people at a fair held each year in Leon on Monday.', ['9..9'], []],
  ['Gunmen attacked two markets in Leon on Monday. Over that time, 14 people were killed.', ['14..14'], []],
  // Floods beside an attack.
  ['Nine people were killed during flood relief work in Leon on Monday when gunmen opened fire.', ['9..9'], []],
  ['Nine people were killed in earthquake-hit Leon on Monday when gunmen attacked.', ['9..9'], []],
  // Others elsewhere, or of another sort.
  ['A bomb killed a guard in Leon on Monday. Two others were killed in Toledo on Sunday.', ['1..1'], []],
  ['A priest was shot dead in Leon on Monday. Two other priests were killed in the state.', ['1..1', '2..2'], []],
  ['A judge was killed in Leon on Monday along with 20 cows.', ['1..1'], []],
  ['The army executes nine raids a day; two clerks were killed in Leon on Monday.', ['2..2'], []],
  // How old they were.
  ['A bomb went off in Leon on Monday, and two boys aged four and 11 died.', ['2..2'], []],
  ['Three children aged 3, 6 and eight were killed in Leon on Monday.', ['3..3'], []],
  // What was before that.
  [
    'A raid killed three guards in Leon on Monday.\n\nThe raid follows a wave of strikes in Toledo after 22 guards were killed at the weekend in several bombings.',
    ['3..3'],
    [],
  ],
  [
    'A guard was killed in Leon on Friday.\n\nThe town had been stormed after rebels killed 21 people in Toledo early in the month.',
    ['1..1'],
    [],
  ],
  [
    'No clerks were hurt in a raid in Leon on Monday, but 15 guards were treated for smoke inhalation.',
    [],
    ['0..0', '15..15'],
  ],
  // Others elsewhere.
  [
    'Bombs killed 73 people at a market in Leon on Sunday.\n\nSeven others were killed in attacks elsewhere.',
    ['73..73'],
    [],
  ],
  [
    'Rebels injured five guards in Leon on Friday.\n\nIt also emerged that a policeman shot and killed four troops at a gate.',
    [],
    ['5..5'],
  ],
  // Where people are from counts nobody.
  ['At least 23 people (12 different nationalities) were killed in Leon on Monday.', ['23..'], []],
  ['At least 23 people from 12 countries were killed in Leon on Monday.', ['23..'], []],
  // Shot at is not shot.
  ['Tom Rowe was shot at by two gunmen in Leon on Monday.', [], []],
  ['Two clerks were shot at while leaving a bank in Leon on Monday.', [], []],
  ['Two clerks were shot at a bank in Leon on Monday.', [], ['2..2']],
  // Harm in other words.
  ['A bomb went off in Leon on Monday. All three clerks sustained major injuries.', [], ['3..3']],
  ['The army admitted the deaths of two clerks along with three injuries in a raid in Leon.', ['2..2'], ['3..3']],
  ['A clerk escaped a raid in Leon on Monday with three injuries.', [], []],
  ['A band massacres seven clerks in Leon, Nicaragua.', ['7..7'], []],
  ['The massacres left seven mills empty in Leon. Two clerks were killed on Monday.', ['2..2'], []],
];

for (const [text, killed, wounded] of TOLD)
  test(`who is counted: ${text}`, () => {
    const reading = read(text);
    assert.deepEqual(bounds(reading, 'killed'), killed);
    assert.deepEqual(bounds(reading, 'wounded'), wounded);
  });
