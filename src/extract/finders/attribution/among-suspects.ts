import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { neededWords } from '../../text/needed-words.ts';
import { type Found, indexOf } from './found.ts';

const AMONG = neededWords('among amongst');
const RULED = neededWords('rule ruled ruling exclude excluded discount discounted');

/** "The ELN | is also cited as among the suspects", "are among the groups …". */
const IS_AMONG =
  /^(?: \([^)]{1,30}\))? (?:is|are|was|were|remains?)(?: (?:also|still|again))?(?: (?:cited|named|listed|mentioned|seen|counted|considered))?(?: as)?(?: being)? among(?:st)? (?:the |those |several |a number of )?(?:\p{L}+ ){0,3}?(?=(?:suspect|believed|accused))/u;
/** "… suspected of planting it", and not "… suspected of smuggling", "… believed to have suffered losses". */
const IN_A_DEED =
  /^(?:suspects\b(?! who)|suspected\b(?! of (?!(?:being behind|having|planting|carrying|staging|involvement|the ))| to have (?:suffered|lost|been))|believed to (?:be behind|be responsible|have (?!suffered|lost|been|had|died))|accused of (?:being behind|having|planting|carrying|staging|the ))/u;
/** "does not rule out the involvement of | the ELN". */
const NOT_RULED_OUT =
  /\b(?:not|never|cannot|can['’]t|n['’]t|refused to|declined to) (?:be )?(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing)|discount(?:ed|ing)?) (?:the |any )?(?:possible |possibility of (?:the )?)?(?:involvement|hand|role|complicity|participation) (?:of|by) (?:the )?$/u;
/** "the ELN's | involvement cannot be ruled out". */
const CANNOT_BE =
  /^(?:['’]s)? (?:involvement|hand|role|complicity) (?:could|can)(?:not| not) be (?:ruled out|excluded|discounted)\b/u;

/** "the participation of the ELN | in future talks". */
const IN_TALKS =
  /^(?: \p{L}+)? in (?:\p{L}+ ){0,3}(?:talks|negotiations|elections?|vote|government|truce|process|parliament|coalition)\b/u;

/** Those who are told to be some of the suspects, or not to be cleared. */
export function amongSuspects(sentence: ReadSentence, clause: ReadClause): readonly Found[] | null {
  const { text, start, actors } = sentence;
  const [among, ruled] = [indexOf(sentence, clause, AMONG), indexOf(sentence, clause, RULED)];
  if (among < 0 && ruled < 0) return null;
  const found = actors.filter(
    (a) =>
      a.level !== 'state' &&
      a.from >= clause.from &&
      a.to <= clause.to &&
      (isAmong(text.slice(a.end - start)) ||
        CANNOT_BE.test(text.slice(a.end - start)) ||
        (NOT_RULED_OUT.test(text.slice(0, a.start - start)) && !IN_TALKS.test(text.slice(a.end - start)))),
  );
  const cue = among < 0 ? ruled : among;
  return found.length ? found.map((actor) => suspected(actor, cue)) : null;
}

const isAmong = (behind: string): boolean => {
  const are = IS_AMONG.exec(behind);
  return are !== null && IN_A_DEED.test(behind.slice(are[0].length));
};

const suspected = (actor: ActorMention, cue: number): Found => ({
  stance: 'suspected',
  actor,
  from: Math.min(actor.from, cue),
  to: Math.max(actor.to, cue + 1),
});
