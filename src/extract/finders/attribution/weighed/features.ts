import type { ActorMention } from '../../../actors/actor-mention.ts';
import type { EventFile, Filed } from '../../../events/event-file.ts';
import { eventNoun } from '../../../lexicon/event-words.ts';
import { actorOf } from '../../../lexicon/lexicon.ts';
import type { ReadClause, ReadSentence } from '../../../mention.ts';
import { SAYING } from '../../../speech/verbs-of-saying.ts';
import type { Word } from '../../../text/words.ts';
import { DEEDS, MEMBERS, PERFORMED } from '../deed-words.ts';

/** What words of a kind tell of who did something. */
const TELLING = {
  claiming: 'claimed claims claim claiming claimant admitted admits acknowledged took takes taking',
  responsibility: 'responsibility responsible credit',
  blaming:
    'blamed blames blame blaming accused accuses accuse accusing attributed pinned pointed held charged named identified alleged',
  suspecting:
    'suspected suspects suspect suspicion suspicions believed believe believes thought presumed likely possibly apparently allegedly reportedly probably',
  denying: 'denied denies deny denying rejected rejects dismissed refuted disavowed distanced denial',
  'its part':
    'behind involvement involved role hand work perpetrators perpetrated mastermind masterminded orchestrated',
  'carrying out': 'carried carry committed staged launched mounted conducted',
  tie: 'linked link links affiliated affiliate allied loyal ties tied belonging belonged belong members member membership allegiance',
  statement: 'statement communique video website telegram message caller call letter note spokesman spokesperson amaq',
  fighting: 'fighting fight fought war insurgency campaign conflict against struggle',
  background:
    'founded formed split emerged since began year years decades previously earlier last past often frequently active several recent previous similar regularly',
  negation: 'no not never neither nor without none nobody',
} as const;

type Kind = keyof typeof TELLING | 'deed' | 'member' | 'saying' | 'event' | 'group' | 'state' | 'class';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...[...DEEDS].map((word) => [word, 'deed'] as const),
  ...[...PERFORMED].map((word) => [word, 'carrying out'] as const),
  ...[...MEMBERS].map((word) => [word, 'member'] as const),
  ...[...SAYING].map((word) => [word, 'saying'] as const),
  ...Object.entries(TELLING).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as Kind] as const)),
]);

/** In words: close enough to be said of the name. */
const CLOSE = 6;
/** In words: what stands around a name. */
const AROUND = 8;
/** "by the suspected | ELN". */
const AFTER_BY = 6;

/** What speaks for or against a sentence saying that one whom it names did the main deed; each is true or absent. */
export function featuresOf(sentence: ReadSentence, actor: ActorMention, filed: Filed): string[] {
  const { words, clauses } = sentence;
  const clause = clauses.find(({ from, to }) => from <= actor.from && actor.from < to) ?? clauses[0];
  const file = fileFeature(clause, filed);
  const features = new Set([
    `level ${actor.level}`,
    file,
    mentionsFeature(clause, filed),
    ...(actorOf(actor.id) ? ['known'] : []),
    ...(actor.adjective ? ['adjective'] : []),
    ...(sentence.index === 0 && sentence.paragraph === 0 ? ['opening'] : []),
    ...(isAgent(words, actor) ? ['agent'] : []),
    ...(clauses.some((c) => filed.placements.get(c)?.file === filed.main) ? ['with the main event'] : []),
  ]);
  for (const [k, word] of words.entries()) {
    if (actor.from <= k && k < actor.to) continue;
    const [side, far] = k < actor.from ? ['before', actor.from - k] : ['behind', k - actor.to + 1];
    const kind = kindOf(sentence, k);
    if (far <= AROUND) features.add(`${side} “${kind ?? plain(word)}”`);
    if (!kind) continue;
    features.add(`${kind} ${side}`);
    if (clause && clause.from <= k && k < clause.to) features.add(`${kind} ${side} in the clause`);
    if (far > CLOSE) continue;
    features.add(`${kind} close ${side}`);
    features.add(`${kind} close ${side}, ${file}`);
  }
  return [...features];
}

/** "by the suspected | ELN", "by members of the | ELN". */
function isAgent(words: readonly Word[], { from }: ActorMention): boolean {
  for (let k = from - 1; k >= Math.max(0, from - AFTER_BY); k -= 1) {
    const { fold } = words[k]!;
    if (fold === 'by') return true;
    if (!/^(?:the|a|an|of|from|suspected|alleged|al)$|ed$/u.test(fold) && !MEMBERS.has(fold)) return false;
  }
  return false;
}

/** What the word tells: a party that is named there, of which persons too count as groups, or a kind of telling word. */
function kindOf({ words, actors }: ReadSentence, k: number): Kind | undefined {
  const { fold } = words[k]!;
  const named = actors.find((a) => a.from <= k && k < a.to);
  if (named) return named.level === 'state' || named.level === 'class' ? named.level : 'group';
  return KINDS.get(fold) ?? (eventNoun(fold) ? 'event' : undefined);
}

const plain = ({ raw, fold }: Word): string =>
  /^\d/u.test(fold) ? 'a number' : /^\p{Lu}/u.test(raw) ? 'a name' : fold;

const fileFeature = (clause: ReadClause | undefined, filed: Filed): string =>
  `of ${eventOf(clause && filed.placements.get(clause)?.file, filed)}`;

function mentionsFeature(clause: ReadClause | undefined, filed: Filed): string {
  if (!clause?.mentions.length) return 'names no event';
  return clause.mentions.some((m) => filed.mentionFiles.get(m) === filed.main)
    ? 'names the main event'
    : 'names another event';
}

const eventOf = (file: EventFile | undefined, { main }: Filed): string =>
  !file ? 'no event' : file === main ? 'the main event' : `another event, ${file.extent}`;
