import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readWish } from '../../src/commands/wish.ts';
import { Wish } from '../../src/model/subscription.ts';

const WISHES: readonly (readonly [typed: string, wish: Partial<Wish>])[] = [
  ['al-asad', { scope: { kind: 'incident', name: 'al-asad' }, rhythm: { kind: 'updates' }, only: [], ping: null }],
  ['ain al asad updates', { scope: { kind: 'incident', name: 'ain al asad' } }],
  ['ALL', { scope: { kind: 'all' } }],
  ['place:Iraq', { scope: { kind: 'place', name: 'Iraq' } }],
  ['actor: kataib hezbollah only claimed', { scope: { kind: 'actor', name: 'kataib hezbollah' }, only: ['claimed'] }],
  ['all digest', { rhythm: { kind: 'digest', weekday: null, at: '08:00', zone: 'UTC' } }],
  [
    'all digest daily 8:30 europe/london',
    { rhythm: { kind: 'digest', weekday: null, at: '08:30', zone: 'Europe/London' } },
  ],
  ['all digest weekly Monday 09:00 UTC', { rhythm: { kind: 'digest', weekday: 'mon', at: '09:00', zone: 'UTC' } }],
  ['al-asad only corrected, killed ping @duty', { only: ['killed', 'corrected'], ping: '@duty' }],
];
for (const [typed, wish] of WISHES)
  test(`“${typed}”`, () => {
    const read = Wish.parse(readWish(typed));
    for (const [part, value] of Object.entries(wish)) assert.deepEqual(read[part as keyof Wish], value);
  });

const PROBLEMS: readonly (readonly [typed: string, says: RegExp])[] = [
  ['', /Say what to follow/],
  ['digest daily 08:00', /Say what to follow/],
  ['all digest hourly', /“hourly” is no rhythm.*daily 08:00 Europe\/London/],
  ['all digest weekly 09:00', /needs a day/],
  ['all digest daily 24:10', /“24:10” is no time of day/],
  ['all digest daily 09:00 Mars/Olympus', /“Mars\/Olympus” is no time zone/],
  ['all only rumours', /killed, claimed, corrected; “rumours” is none/],
];
for (const [typed, says] of PROBLEMS)
  test(`“${typed}” is answered with what would work`, () => {
    const read = readWish(typed);
    assert.match('problem' in read ? read.problem : '', says);
  });

test('whatever is typed is a wish or a problem', () => {
  const word = fc.constantFrom(
    'all',
    'digest',
    'weekly',
    'mon',
    '09:00',
    'only',
    'killed',
    'ping',
    '@x',
    'place:',
    '…',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (words) => {
      const read = readWish(words.join(' '));
      return 'problem' in read || Wish.safeParse(read).success;
    }),
  );
});
