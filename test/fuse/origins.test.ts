import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuseIncident } from '../../src/fuse/fuse.ts';
import { partyOf } from '../../src/fuse/party.ts';
import { isAnonymous, shortens, speakerWords } from '../../src/fuse/speaker.ts';
import { aClaim, aReading, exactly } from '../support/a-reading.ts';
import { AL_ASAD_CLUSTERS, alAsadReadings } from '../support/al-asad-readings.ts';

const fused = () =>
  fuseIncident(new Map(alAsadReadings().map((reading) => [reading.id, reading])), AL_ASAD_CLUSTERS[0]!, []);

test('five reports of the wounded rest on two origins and one party', () => {
  const { origins, casualties } = fused();
  const forWounded = origins.filter((origin) => origin.fields.includes('wounded'));
  assert.deepEqual(
    forWounded.map(({ speaker, via, reports }) => [speaker, via, reports]),
    [
      ['US officials', 'Reuters', ['000', '001', '002', '003', '004']],
      ['US defence officials', 'Associated Press news agency', ['001', '004']],
    ],
  );
  assert.deepEqual([...new Set(forWounded.map((origin) => origin.party))], ['US government']);
  assert.equal(new Set(casualties.wounded.figures.flatMap((figure) => figure.reports)).size, 5);
});

test('statements of the Pentagon and the US Defense Department are one origin', () => {
  const pentagon = fused().origins.find((origin) => origin.speaker === 'Pentagon');
  assert.deepEqual(pentagon?.reports, ['000', '001', '002', '003', '004']);
});

test('what the claimant says has the claimant as its party', () => {
  const claimant = fused().origins.find((origin) => origin.speaker === 'the group');
  assert.equal(claimant?.party, 'Islamic Resistance in Iraq');
});

test('speakers are told apart by the words that matter', () => {
  assert.deepEqual(speakerWords('two Iraqi security sources'), ['iraqi', 'security', 'source']);
  assert.deepEqual(speakerWords('The U.S. Defense Department'), speakerWords('Pentagon readout'));
  assert.ok(isAnonymous(speakerWords('US defence officials')));
  assert.ok(!isAnonymous(speakerWords('the Interior Ministry')));
  assert.ok(shortens(speakerWords('the official'), speakerWords('US defence officials')));
  assert.ok(!shortens(speakerWords('the official'), speakerWords('Iraqi security sources')));
});

test('parties: a government, its security forces, the police; null where unknown', () => {
  const parties = {
    'US defence officials': 'US government',
    'The White House': 'US government',
    'Israeli Defense Ministry': 'Israeli government',
    'two Iraqi security sources': 'Iraqi security forces',
    'Sgt. Ann Rowe, Toledo police': 'police',
    'a farmer': null,
  };
  for (const [speaker, party] of Object.entries(parties)) assert.equal(partyOf(speaker), party, speaker);
  assert.equal(partyOf(null), null);
});

test('a sentence copied from report to report has the origin that one of them names', () => {
  const sentence = 'Three people were killed when a bomb went off in the crowded market at noon on Friday';
  const named = aReading({
    id: 'a',
    text: sentence,
    claims: [aClaim('killed', exactly(3), sentence, { speaker: 'a doctor', via: 'AFP' })],
  });
  const silent = aReading({ id: 'b', text: `${sentence}.`, claims: [aClaim('killed', exactly(3), `${sentence}.`)] });
  const members = ['a', 'b'].map((report) => ({ report, incident: 0 }));
  const { origins } = fuseIncident(new Map([named, silent].map((reading) => [reading.id, reading])), members, []);
  assert.deepEqual(
    origins.map(({ reports, via }) => [reports, via]),
    [[['a', 'b'], 'AFP']],
  );
});
