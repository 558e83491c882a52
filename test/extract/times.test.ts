import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../../src/extract/text/document.ts';
import { timesIn, todayOf } from '../../src/extract/times/days.ts';

/** What each sentence holds is all that one sort of time expression needs: none of them may be passed over. */
const TIMES: Readonly<Record<string, string>> = {
  'A shell hit the depot on Friday, the army said.': 'on Friday',
  'Two guards were shot at 9 p.m. on Sunday.': '9 p.m. on Sunday',
  'The raid began on Tuesday at 4:30 in the hills.': 'Tuesday at 4:30',
  'It will be searched from Monday to Thursday.': 'Monday to Thursday',
  'Police left the town Wednesday EST.': 'Wednesday EST',
  'The convoy left on 25 December.': '25 December',
  'Rebels took the town on March 3, 2019, after a siege.': 'March 3, 2019',
  'The bridge fell on 2021-04-17 in heavy fire.': '2021-04-17',
  'The mine was laid on 4/12/2020 near the well.': '4/12/2020',
  'Three weeks ago the road was still open.': 'Three weeks ago',
  'The camp was raided last month.': 'last month',
  'Guards were doubled this week.': 'this week',
  'The market had reopened yesterday.': 'yesterday',
  'Jets came back overnight, in 2022 as before.': '2022',
};

const textsOf = (text: string): string[] => {
  const document = documentOf({ id: 'times', text, publishedAt: '2023-06-14' });
  return timesIn(document.sentences[0]!, todayOf(document), []).map((time) => time.text.trim());
};

for (const [text, expected] of Object.entries(TIMES))
  test(`“${text}” says when`, () => {
    assert.ok(
      textsOf(text).some((found) => found.includes(expected)),
      `found ${JSON.stringify(textsOf(text))}`,
    );
  });

test('numbers, a verb in “may” and a market are no dates', () => {
  assert.deepEqual(textsOf('Guards may close 12 stalls of the market, this officer said.'), []);
});

const ofSpeech = (text: string): boolean[] => {
  const document = documentOf({ id: 'times', text, publishedAt: '2023-06-14' });
  return timesIn(document.sentences[0]!, todayOf(document), []).map((time) => time.ofSpeech);
};

test('the day of a charge dates no deed; the day of a deed that wounded somebody does', () => {
  assert.deepEqual(ofSpeech('The army today charged that rebels burned a mill on 3 June.'), [true, false]);
  assert.deepEqual(ofSpeech('The bishop declared today that rebels burned a mill on 3 June.'), [true, false]);
  assert.deepEqual(ofSpeech('Turkey blamed rebels on Monday for the raid.'), [true]);
  assert.deepEqual(ofSpeech('Turkey blamed rebels for the raid on Monday.'), [false]);
  assert.deepEqual(ofSpeech('Police look into the raid on Friday that wounded two men.'), [false]);
});

test('“a day later” is counted from what was told, not from today', () => {
  assert.deepEqual(textsOf('Rebels claimed the raid a day later.'), []);
});

test('a day in figures is read as agrees with when it was published', () => {
  const dayOf = (text: string, publishedAt: string): string | undefined => {
    const document = documentOf({ id: 'times', text, publishedAt });
    return timesIn(document.sentences[0]!, todayOf(document), [])[0]?.days?.start;
  };
  assert.equal(dayOf('05/07/2023: Rebels burned a mill in Leon.', '2023-07-06'), '2023-07-05');
  assert.equal(dayOf('09/08/2023: Rebels burned a mill in Leon.', '2023-08-10'), '2023-08-09');
  assert.equal(dayOf('07/05/2023: Rebels burned a mill in Leon.', '2023-07-06'), '2023-07-05');
  assert.equal(dayOf('05/07/2023: Rebels burned a mill in Leon.', '2023-05-08'), '2023-05-07');
  assert.equal(dayOf('05/07/2023: Rebels burned a mill in Leon.', '2024-01-10'), '2023-05-07');
});
