import type { Word } from '../text/words.ts';

/** What is done to a deed or to a party, and is no deed itself; what is told by somebody; what a place is full of. */
const NO_DEED =
  /^(?:blamed|foiled|repelled|repulsed|thwarted|beaten|averted|prevented|stopped|blocked|halted|defused|condemned|denounced|deplored|criticised|criticized|investigated|supported|backed|sponsored|funded|armed|trained|seen|regarded|viewed|considered|described|listed|designated|branded|protected|joined|used|owned|run|controlled|frequented|guarded|operated|manned|populated|dominated|inhabited|hosted|attended|patrolled|governed|ruled|reported|announced|confirmed|witnessed|filmed|recorded|mourned|investigation|inquiry|probe|report|statement|account|announcement|inspired|motivated|encouraged|praised|hailed|celebrated|suffered|endured|sustained|experienced|faced|feared|plagued|beset|riven|racked|wracked|roiled|gripped|blighted|haunted|infested|menaced|threatened|terrori[sz]ed|followed|accompanied|watched|preceded)$/u;

/** "an attack | foiled by", "a blast | blamed by", "a militia | supported by", "a hotel | used by", "the worst raid ever | suffered by", "an area | plagued by": whom "by" names did something else than the deed. */
export function isBySomebodyElse(words: readonly Word[], by: number): boolean {
  const verb = /^(?:off|back|down|up)$/u.test(words[by - 1]?.fold ?? '') ? by - 2 : by - 1;
  return (
    (NO_DEED.test(words[verb]?.fold ?? '') && !isFollowedByDeed(words, verb, by)) ||
    isWorstHit(words, verb) ||
    isInquiry(words, verb) ||
    isCalledSo(words, by)
  );
}

/** "followed | by gunmen storming the building": they did the second half of it. */
const isFollowedByDeed = (words: readonly Word[], verb: number, by: number): boolean =>
  words[verb]!.fold === 'followed' &&
  words.slice(by + 1, by + 6).some(({ fold }) => /^(?:storming|opening|attacking|shooting|entering)$/u.test(fold));

/** "the town worst | hit by": what goes on there. */
const isWorstHit = (words: readonly Word[], verb: number): boolean =>
  /^(?:hit|affected|struck)$/u.test(words[verb]?.fold ?? '') &&
  /^(?:worst|hardest)$/u.test(words[verb - 1]?.fold ?? '');

/** "was called a “terror attack” | by the mayor". */
const isCalledSo = (words: readonly Word[], by: number): boolean =>
  words
    .slice(Math.max(0, by - 8), by)
    .some(
      ({ fold }, k, all) =>
        /^(?:called|described|denounced|condemned|labell?ed|termed|branded)$/u.test(fold) &&
        /^(?:an?|the|as)$/u.test(all[k + 1]?.fold ?? '') &&
        /^(?:was|were|been|is|are)$/u.test(words[by - all.length + k - 1]?.fold ?? ''),
    );

/** "an inquiry has been | opened by". */
const isInquiry = (words: readonly Word[], verb: number): boolean =>
  /^(?:opened|launched|begun|started)$/u.test(words[verb]?.fold ?? '') &&
  words
    .slice(Math.max(0, verb - 5), verb)
    .some(({ fold }) => /^(?:investigations?|inquiry|inquiries|probes?|manhunt|search|hunt)$/u.test(fold));
