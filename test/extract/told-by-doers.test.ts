import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../src/extract/read-report.ts';
import { fuseIncident } from '../../src/fuse/fuse.ts';

/** The killed of a report on one attack, each with who says so, and what they come to: low, best, high. */
function killed(text: string): { told: string[]; range: (number | null)[] } {
  const reading = readReport({ id: 'r', text, publishedAt: '2025-03-12' });
  const told = reading.claims.flatMap(({ field, value, speaker }) =>
    field === 'killed' && 'says' in value ? [`${value.says}: ${speaker}`] : [],
  );
  const { low, best, high } = fuseIncident(new Map([['r', reading]]), [{ report: 'r', incident: 0 }], []).casualties
    .killed;
  return { told, range: [low, best, high] };
}

const ATTACK = 'Gunmen attacked an army post near Gao, Mali, on Monday.';

test('what a group says of its own deed is told by it, and raises the top alone', () => {
  const { told, range } = killed(
    `${ATTACK} The army said three soldiers were killed. The Red Dawn Front claimed responsibility and said it had killed 15 soldiers.`,
  );
  assert.deepEqual(told, ['three: army', '15: Red Dawn Front']);
  assert.deepEqual(range, [3, 3, 15]);
});

test('a claimant’s number alone is no best one', () => {
  const { told, range } = killed(`${ATTACK} Al-Shabaab claimed to have killed 20 soldiers.`);
  assert.deepEqual(told, ['20: al-Shabaab']);
  assert.deepEqual(range, [null, null, 20]);
});

test('what others say of a group’s deed is theirs', () => {
  const texts = [
    `${ATTACK} Al-Shabaab fighters fled, the army said, adding that they had killed three soldiers.`,
    `${ATTACK} Al-Shabaab, which says it defends herders, killed three soldiers.`,
    `${ATTACK} Police said Al-Shabaab had killed three soldiers.`,
  ];
  for (const text of texts) assert.deepEqual(killed(text).range, [3, 3, 3], text);
});
