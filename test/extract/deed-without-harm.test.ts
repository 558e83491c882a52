import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';

const mainOf = (text: string) => readReport({ id: 'note', text }).incidents.find(({ main }) => main);

const DEEDS: readonly string[] = [
  'A landmine was defused in Leon, Nicaragua.',
  'Authorities discovered a car bomb in Leon, Nicaragua.',
  'A parcel bomb sent to a newspaper in Leon, Nicaragua was intercepted.',
  'A man placed an incendiary device on a sill in Leon, Nicaragua. The device failed to go off.',
  'Guards foiled an attempt to bomb a market in Leon, Nicaragua.',
  'A gang attempted to assassinate a judge in Leon, Nicaragua. He was unharmed.',
  'A school was set on fire in Leon, Nicaragua.',
];

for (const text of DEEDS)
  test(`an incident: ${text}`, () => {
    const main = mainOf(`03/04/2012: ${text}`);
    assert.deepEqual([main?.place?.name, main?.when?.start], ['Leon', '2012-03-04']);
  });

const NO_DEEDS: readonly string[] = [
  'A minister opened a bridge in Leon, Nicaragua.',
  'A new device to find gold was shown in Leon, Nicaragua.',
  'The city attempted to sell a park in Leon, Nicaragua.',
  'A record was set in Leon, Nicaragua.',
];

for (const text of NO_DEEDS) test(`no incident: ${text}`, () => assert.equal(mainOf(`03/04/2012: ${text}`), undefined));
