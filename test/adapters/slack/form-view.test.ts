import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formView, sentenceIn } from '../../../adapters/slack/form-view.ts';
import { checkModal } from '../../support/slack/check-body.ts';

const FORM = {
  title: 'This figure is wrong, and why',
  label: 'Why?',
  placeholder: 'An hour later',
  mostCharacters: 9000,
};
const at = { platform: 'slack', workspace: 'T1', id: 'C1', under: '1.000001' } as const;
const begun = { text: 'strike harbour c1', at, respondTo: 'https://hooks.example/1' };

test('a form of any wording is one that Slack takes', () => {
  const view = formView({ ...FORM, label: 'long '.repeat(900), placeholder: 'x'.repeat(400) }, begun);
  assert.equal(checkModal(view), null);
});

test('what is typed into a form follows the sentence that it opened with, in the same place', () => {
  const { private_metadata } = formView(FORM, begun)!;
  const state = { values: { words: { words: { value: 'corrected <later> & again' } } } };
  assert.deepEqual(sentenceIn({ private_metadata: private_metadata!, state }), {
    ...begun,
    text: 'strike harbour c1 corrected <later> & again',
  });
});

test('a sentence that a form cannot carry has no form', () => {
  assert.equal(formView(FORM, { ...begun, text: `ask ${'x'.repeat(3000)}` }), null);
});
