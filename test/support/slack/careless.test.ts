import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carelessIn } from './careless.ts';

const line = (element: object) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [element] }],
});

test('text that can act as markup, and what pings somebody, is careless', () => {
  const found = (body: object) => carelessIn(body).length;
  assert.equal(found({ text: '<!channel> look' }), 1);
  assert.equal(found({ text: 'ask <@U1>' }), 1);
  assert.equal(found({ text: 'AT&T' }), 1);
  assert.equal(found({ text: 'AT&amp;T <https://a.example|one> <!date^1^{date}|5 Aug>' }), 0);
  assert.equal(found({ text: '<javascript:x|y>' }), 1);
  assert.equal(found({ blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '<!here>' } }] }), 1);
  assert.equal(found({ blocks: [line({ type: 'user', user_id: 'U1' })] }), 1);
  assert.equal(found({ blocks: [line({ type: 'broadcast', range: 'channel' })] }), 1);
  assert.equal(found({ blocks: [line({ type: 'text', text: '<!channel> AT&T' })] }), 0);
});
