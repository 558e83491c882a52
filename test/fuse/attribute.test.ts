import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuseIncident } from '../../src/fuse/fuse.ts';
import type { Stance } from '../../src/model/attribution.ts';
import { aClaim, aReading, said } from '../support/a-reading.ts';
import { AL_ASAD_CLUSTERS, alAsadReadings } from '../support/al-asad-readings.ts';

type Stated = {
  stance: Stance;
  actor?: string | null;
  speaker?: string;
  level?: 'group' | 'brand' | 'umbrella' | 'state';
  report?: string;
};

function attributionOf(...stated: Stated[]) {
  const readings = stated.map(({ stance, actor, speaker, level, report }, i) => {
    const text = `sentence ${i}`;
    const value = said({ stance, actor: actor === undefined ? 'Red Group' : actor, actorLevel: level ?? 'group' });
    return { report: report ?? `r${i}`, text, claim: aClaim('attribution', value, text, speaker ? { speaker } : {}) };
  });
  const ids = [...new Set(readings.map(({ report }) => report))];
  const all = ids.map((id) => {
    const mine = readings.filter(({ report }) => report === id);
    return aReading({ id, text: mine.map(({ text }) => text).join(' '), claims: mine.map(({ claim }) => claim) });
  });
  const members = ids.map((report) => ({ report, incident: 0 }));
  return fuseIncident(new Map(all.map((reading) => [reading.id, reading])), members, []).attribution;
}

test('the status is the highest step that a statement reaches', () => {
  const steps: [string, Stated[]][] = [
    ['unattributed', []],
    ['unclaimed', [{ stance: 'no_claim', actor: null }]],
    [
      'blamed',
      [
        { stance: 'no_claim', actor: null },
        { stance: 'suspected', speaker: 'police' },
      ],
    ],
    ['blamed', [{ stance: 'asserted' }]],
    ['claimed', [{ stance: 'claimed' }, { stance: 'blamed', speaker: 'police' }]],
    ['confirmed', [{ stance: 'claimed' }, { stance: 'confirmed', speaker: 'the Interior Ministry' }]],
    ['confirmed', [{ stance: 'admitted', actor: 'Israel', level: 'state' }]],
    ['claimed', [{ stance: 'admitted' }]],
  ];
  for (const [status, stated] of steps)
    assert.equal(attributionOf({ stance: 'unclear', actor: null }, ...stated).status, status);
});

test('a confirmation needs a claim, and somebody else than the claimant and the outlet', () => {
  assert.equal(attributionOf({ stance: 'confirmed', speaker: 'police' }).status, 'blamed');
  assert.equal(attributionOf({ stance: 'claimed' }, { stance: 'confirmed' }).status, 'claimed');
  assert.equal(attributionOf({ stance: 'claimed' }, { stance: 'confirmed', speaker: 'Red Group' }).status, 'claimed');
});

test('rival claims contest, a brand and its umbrella do not', () => {
  assert.equal(attributionOf({ stance: 'claimed' }, { stance: 'claimed', actor: 'Blue Group' }).contested, true);
  const oneClaim = attributionOf(
    { stance: 'claimed', actor: 'Big Front', level: 'umbrella', report: 'r' },
    { stance: 'claimed', actor: 'The Lions', level: 'brand', report: 'r' },
  );
  assert.equal(oneClaim.contested, false);
  assert.equal(oneClaim.statements.length, 2);
  assert.deepEqual(oneClaim.statements[0]?.quotes, oneClaim.statements[1]?.quotes);
});

test('a denial contests; that nobody has claimed it does not', () => {
  assert.equal(
    attributionOf({ stance: 'blamed', speaker: 'police' }, { stance: 'denied', speaker: 'Red Group' }).contested,
    true,
  );
  assert.equal(attributionOf({ stance: 'claimed' }, { stance: 'no_claim', actor: null }).contested, false);
});

test('one party’s statement in several reports is one statement', () => {
  const readings = new Map(alAsadReadings().map((reading) => [reading.id, reading]));
  const { status, contested, statements } = fuseIncident(readings, AL_ASAD_CLUSTERS[0]!, []).attribution;
  assert.equal(status, 'claimed');
  assert.equal(contested, false);
  const blamed = statements.find(({ stance, actor }) => stance === 'blamed' && actor === 'Iran-aligned militia');
  assert.equal(blamed?.by, 'Pentagon');
  assert.deepEqual(
    blamed?.quotes.map((quote) => quote.report),
    ['000', '001', '002'],
  );
  assert.equal(statements.filter(({ stance }) => stance === 'no_claim').length, 1);
});
