import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardOf } from '../../src/brief/card.ts';
import { changes } from '../../src/brief/changes.ts';
import { readReport } from '../../src/extract/read-report.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { NOT_REPORTED } from '../../src/model/count.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { briefAlAsad, briefOf, fuseAlone, fuseTogether } from '../support/a-briefing.ts';
import { aClaim, aReading, atLeast, exactly, people, said } from '../support/a-reading.ts';
import { postText } from '../support/post-text.ts';

const cardText = (briefing: Briefing, lastChange: string | null = null): string =>
  postText(cardOf(briefing, lastChange));

const TEXT =
  'A bomb went off in Quetta on Monday. Police said that three people were killed. Dozens were hurt, the paper wrote. ' +
  'Nobody was killed, police said. It is not known how many were killed, police said. Two attackers were shot dead. ' +
  'The first group claimed it. The second group claimed it. The second group denied it. Four men are missing. ' +
  'There are no details on casualties, police said.';
type Claims = Parameters<typeof aReading>[0]['claims'];
/** The briefing of one report that says just this. */
const briefed = (...claims: Claims): Briefing =>
  briefOf(fuseAlone(aReading({ id: 'r1', text: TEXT, source: 'The Paper', publishedAt: '2025-03-11', claims })));

const killed = (value: ReturnType<typeof people>, sentence: string, speaker?: string) =>
  aClaim('killed', value, sentence, speaker === undefined ? {} : { speaker });

test('the card of the attack answers first, then says who says so', () => {
  const lines = cardText(briefAlAsad(), 'a group claims it').split('\n');
  assert.deepEqual(lines.slice(0, 5), [
    'Wounded: 5–7, one seriously. Not final.',
    '- at least 5 US personnel: US officials to Reuters, “could still change” (3 of 5 reports)',
    '- as many as 7 military personnel and civilians: US defence officials to Associated Press news agency',
    '- “at least seven” servicemen: World Israel News, names no source, so the low end stays 5',
    'Killed: Not reported. No report mentions a death in this attack; none rules one out.',
  ]);
  assert.ok(lines.includes('Who: One group claims it; no report confirms that.'));
  assert.equal(lines.at(-1), '5 reports: 4 dated 6 Aug 2024, 1 undated · last change: a group claims it');
});

test('without the reports that say it, the words are gone', () => {
  const [without3, without4] = [briefAlAsad('000', '001', '002', '004'), briefAlAsad('000', '001', '002', '003')];
  assert.doesNotMatch(cardText(without3), /claimed by|One group claims it/);
  assert.match(cardText(without3), /Who: Not established\. Nobody has claimed it so far\./);
  assert.doesNotMatch(cardText(without4), /as many as 7/);
  assert.match(cardText(without4), /1 undated/);
  assert.doesNotMatch(cardText(without3), /undated/);
});

test('no word of the machine is on a card', () => {
  for (const briefing of [briefAlAsad(), briefAlAsad('001'), briefed()])
    assert.doesNotMatch(cardText(briefing), /\b(?:null|undefined|best|provisional|origin|_|reported_)\b|\d{3}-\d{2}\b/);
});

test('nothing reported is not zero', () => {
  const text = cardText(briefed());
  assert.match(text, /^Wounded: Not reported\. No report mentions anybody hurt in this attack; none rules it out\.$/m);
  assert.match(text, /^Killed: Not reported\. No report mentions a death in this attack; none rules one out\.$/m);
  assert.match(text, /^Who: Not reported\./m);
  assert.doesNotMatch(text, /\b0\b/);
});

test('an exact number stands alone, with who says it', () =>
  assert.match(
    cardText(briefed(killed(exactly(3, 'three', 'people'), 'Police said that three people were killed.', 'Police'))),
    /^Killed: 3\.\n- 3 people: Police$/m,
  ));

test('“nobody” is told with who says so', () => {
  const none = people({ floor: 0, ceiling: 0, says: 'Nobody', state: 'none' });
  const text = cardText(briefed(killed(none, 'Nobody was killed, police said.', 'police')));
  assert.match(text, /^Killed: No deaths: said by police\.$/m);
});

test('“not known” is told with where it says so, and is no number', () => {
  const unknown = people({ says: 'not known', state: 'unknown' });
  const text = cardText(briefed(killed(unknown, 'It is not known how many were killed, police said.', 'police')));
  assert.match(text, /^Killed: Not known: said in The Paper\.$/m);
});

test('a vague word stays a word', () => {
  const dozens = people({ says: 'Dozens', state: 'vague' });
  const text = cardText(briefed(aClaim('wounded', dozens, 'Dozens were hurt, the paper wrote.')));
  assert.match(text, /^Wounded: “Dozens”\.\n- “Dozens”: The Paper, names no source$/m);
});

test('attackers and the missing have lines of their own, and only where a report tells of them', () => {
  const text = cardText(
    briefed(
      aClaim('attackers_killed', exactly(2, 'Two', 'attackers'), 'Two attackers were shot dead.'),
      aClaim('missing', exactly(4, 'Four', 'men'), 'Four men are missing.'),
    ),
  );
  assert.match(text, /^Attackers killed: 2\.$/m);
  assert.match(text, /^Missing: 4\.$/m);
  assert.match(text, /^Killed: Not reported\./m);
  assert.doesNotMatch(cardText(briefed()), /Attackers|Missing/);
});

test('several claims stand side by side, with the denial', () => {
  const claim = (actor: string, sentence: string) =>
    aClaim('attribution', said({ stance: 'claimed', actor }), sentence);
  const text = cardText(
    briefed(
      claim('First Group', 'The first group claimed it.'),
      claim('Second Group', 'The second group claimed it.'),
      aClaim('attribution', said({ stance: 'denied', actor: 'Third Group' }), 'The second group denied it.', {
        speaker: 'Third Group',
      }),
    ),
  );
  assert.match(text, /^Who: 2 parties claim it; no report confirms any of them\.$/m);
  assert.match(text, /^- claimed by First Group/m);
  assert.match(text, /^- claimed by Second Group/m);
  assert.match(text, /^- denied by Third Group$/m);
});

test('what sources say of casualties in general is told while no number is', () => {
  const note = aClaim(
    'casualties',
    { state: 'unknown', text: 'no details on casualties' },
    'There are no details on casualties, police said.',
    { speaker: 'police' },
  );
  assert.match(cardText(briefed(note)), /^- .*no details on casualties/im);
  const three = killed(atLeast(3, 'three'), 'Police said that three people were killed.', 'Police');
  assert.doesNotMatch(cardText(briefed(note, three)), /no details/i);
});

test('a report without an outlet is named by its id, one without a date as undated', () => {
  const unknown = aReading({
    id: 'r9',
    text: TEXT,
    claims: [aClaim('wounded', people({ says: 'Dozens', state: 'vague' }), 'Dozens were hurt, the paper wrote.')],
  });
  const text = cardText(briefOf(fuseAlone(unknown)));
  assert.match(text, /report r9, outlet not named/);
  assert.match(text, /^1 report undated$/m);
});

const STRIKE: Ruling = {
  kind: 'strike',
  id: 'x1',
  claims: ['r1-01'],
  by: 'ana',
  reason: 'the paper withdrew it',
  at: '2025-03-12T08:00:00Z',
};

test('what a person struck stays visible, apart from what reports say', () => {
  const briefing = briefed(
    killed(exactly(3, 'three', 'people'), 'Police said that three people were killed.', 'Police'),
  );
  const [figure] = briefing.casualties.killed.figures;
  const fallen = { ...figure!, standing: false, why: `struck: ${STRIKE.reason}` };
  const text = cardText({
    ...briefing,
    casualties: { ...briefing.casualties, killed: { ...NOT_REPORTED, figures: [fallen] } as typeof NOT_REPORTED },
    rulings: [STRIKE],
  });
  assert.match(text, /^Killed: Not reported\./m);
  assert.match(text, /^- struck by ana: 3 people, Police \(the paper withdrew it\)$/m);
  assert.match(text, /^Decided: Struck by ana, 12 Mar 2025: the paper withdrew it$/m);
});

test('a ruling that was taken back is not shown', () => {
  const undo: Ruling = {
    kind: 'undo',
    id: 'x2',
    ruling: 'x1',
    by: 'ana',
    reason: 'my slip',
    at: '2025-03-12T09:00:00Z',
  };
  assert.doesNotMatch(cardText({ ...briefed(), rulings: [STRIKE, undo] }), /Decided/);
});

test('as of a moment, it says so, and which reports may have been out by then', () => {
  const briefing = { ...briefed(), asOf: '2025-03-11T08:36:00Z', mayHaveBeenOut: ['r2', 'r3'] };
  assert.match(
    cardText(briefing),
    /^As of 11 Mar 2025, 08:36 UTC, from what was surely out: 1 report dated 11 Mar 2025 · may have been out by then: report r2, report r3$/m,
  );
});

test('the deaths of other incidents are told as not here', () => {
  const briefing = briefed();
  const { casualties } = briefed(killed(exactly(9, 'nine'), 'Police said that three people were killed.', 'Police'));
  const related = [{ id: 'x', title: 'Attack on Tower 22', casualties: { killed: casualties.killed }, quotes: [] }];
  assert.match(cardText({ ...briefing, related }), /^Not here: 9 killed: attack on Tower 22$/m);
});

test('no hour, no day, no place: each is said to be not reported', () => {
  assert.equal(cardOf(briefed(), null).subtitle, 'Place not reported\nDate not reported');
  assert.match(cardOf(briefAlAsad(), null).subtitle ?? '', /^Al-Asad|Anbar/);
  assert.match(cardOf(briefAlAsad('002'), null).subtitle ?? '', /Monday 5 August 2024, hour not reported$/);
});

test('a button says a command with the id of the incident', () => {
  for (const { says } of cardOf(briefAlAsad(), null).buttons) assert.match(says, /^\w+ al-asad-2024-08-05$/);
});

test('a caveat stands beside the figure of the source that gave it in that report, and nowhere else', () => {
  const first =
    'Nine people were hurt, medics said. The casualty count could still change, medics said. Four died, the mayor said.';
  const other = 'Two people were killed, police said. This toll is final.';
  const text = cardText(
    briefOf(
      fuseTogether(
        aReading({
          id: 'r1',
          text: first,
          publishedAt: '2025-03-11',
          claims: [
            aClaim('wounded', exactly(9, 'Nine', 'people'), 'Nine people were hurt, medics said.', {
              speaker: 'medics',
            }),
            aClaim('killed', exactly(4, 'Four'), 'Four died, the mayor said.', { speaker: 'the mayor' }),
            aClaim(
              'provisional',
              { of: 'casualties', text: 'could still change' },
              'The casualty count could still change, medics said.',
              { speaker: 'medics' },
            ),
          ],
        }),
        aReading({
          id: 'r2',
          text: other,
          publishedAt: '2025-03-12',
          claims: [
            aClaim('killed', exactly(2, 'Two', 'people'), 'Two people were killed, police said.', {
              speaker: 'police',
            }),
          ],
        }),
      ),
    ),
  );
  assert.match(text, /^- 9 people: medics, “could still change”$/m);
  assert.match(text, /^- 4: the mayor$/m);
  assert.match(text, /^- 2 people: police$/m);
});

test('that there may be more is left out only where “not final” says it', () => {
  const figures = [
    aClaim('killed', atLeast(3, 'at least three'), 'Police said that three people were killed.', { speaker: 'Police' }),
    aClaim('killed', exactly(1, 'one'), 'The first group claimed it.', { speaker: 'doctors' }),
  ];
  const caveat = aClaim(
    'provisional',
    { of: 'killed', text: 'no details' },
    'There are no details on casualties, police said.',
    {
      speaker: 'police',
    },
  );
  assert.match(cardText(briefed(...figures)), /^Killed: 1–3, possibly more\.$/m);
  assert.match(cardText(briefed(...figures, caveat)), /^Killed: 1–3\. Not final\.$/m);
});

test('a group that is said to have claimed it and denies it is told both ways', () => {
  const claimed =
    'A bomb exploded in Quetta on Monday. The Baloch Liberation Army claimed responsibility for the attack.';
  const denied =
    'A bomb exploded in Quetta on Monday. The Baloch Liberation Army denied it had carried out the attack, a shopkeeper said.';
  const before = readReport({ id: 'r1', text: claimed, publishedAt: '2025-03-11' });
  const after = readReport({ id: 'r2', text: denied, publishedAt: '2025-03-12' });
  const briefing = briefOf(fuseTogether(before, after));
  assert.match(
    cardText(briefing),
    /^Who: One group claims it; no report confirms that\.\n- claimed by Baloch Liberation Army \(BLA\) \(one report\)\n- denied by Baloch Liberation Army \(BLA\)$/m,
  );
  const told = changes(briefOf(fuseTogether(before)), briefing, { from: 1, to: 2 })?.changes ?? [];
  assert.ok(
    told.some(
      ({ field, after: now }) => field === 'attribution.denied' && now === 'denied: Baloch Liberation Army (BLA)',
    ),
  );
});
