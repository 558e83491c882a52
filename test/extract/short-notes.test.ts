import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misreadings, SHORT_NOTES } from '../support/short-notes.ts';

for (const note of SHORT_NOTES)
  test(`note: ${note.text.slice(0, 90)}`, { expectFailure: note.todo ?? false }, () =>
    assert.deepEqual(misreadings(note), []),
  );
