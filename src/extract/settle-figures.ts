import type { FigureValue } from '../model/claim.ts';
import { Counted } from '../model/figure.ts';
import type { Draft } from './draft.ts';
import type { EventFile } from './event-file.ts';

type FigureDraft = Omit<Draft, 'field' | 'value'> & { readonly field: Counted; readonly value: FigureValue };
const figureOf = (draft: Draft): FigureDraft | null =>
  (Counted.options as readonly string[]).includes(draft.field) ? (draft as FigureDraft) : null;

const EARLIER =
  /\b(?:had (?:earlier |initially |previously )?(?:reported|said|announced|put)|earlier (?:said|reported|put)|initially (?:said|reported|put)|earlier reports?|previously (?:said|reported)|an earlier)\b/iu;
const KNOWN = /\b(?:the|those|these|all)\s+$/iu;

/**
 * Settles the figures of one report among themselves: what it says was said earlier gives way, "the 13 dead" repeats a
 * total, one person is a part of many, and of those shot the ones who died are not wounded.
 */
export function settleFigures(drafts: readonly Draft[], fileOf: (draft: Draft) => EventFile | null): Draft[] {
  return drafts.flatMap((draft): Draft[] => {
    const figure = figureOf(draft);
    if (!figure) return [draft];
    const beside = drafts
      .filter((d) => d !== draft && fileOf(d) === fileOf(draft))
      .flatMap((d) => figureOf(d) ?? [])
      .filter((d) => d.value.state === 'number');
    const value = settled(
      figure,
      beside.filter((d) => d.field === draft.field),
      beside.filter((d) => d.field === 'killed'),
    );
    return value ? [{ ...draft, value } as Draft] : [];
  });
}

function settled(
  figure: FigureDraft,
  same: readonly FigureDraft[],
  killed: readonly FigureDraft[],
): FigureValue | null {
  const others = same.filter((d) => !isShot(d));
  if (isShot(figure)) return others.length ? null : stillAlive(figure.value, killed);
  if (others.length && repeats(figure)) return null;
  const { value } = figure;
  const earlier = others.find((d) => EARLIER.test(d.sentence.text) && !EARLIER.test(figure.sentence.text));
  if (earlier && value.replaces === null) return { ...value, replaces: earlier.value.floor ?? earlier.value.ceiling };
  return isOne(figure) && others.some((d) => (d.value.floor ?? d.value.ceiling ?? 0) > 1)
    ? { ...value, part: true }
    : value;
}

const isShot = (figure: FigureDraft): boolean => figure.foundBy === 'casualties/shot';
const isOne = ({ value, foundBy }: FigureDraft): boolean =>
  foundBy === 'casualties/named' || /^(?:a|an|another)$/iu.test(value.says);

/** Of so many shot, those who were killed are not among the wounded; null where nobody is left. */
function stillAlive(value: FigureValue, killed: readonly FigureDraft[]): FigureValue | null {
  const dead = Math.max(0, ...killed.map((d) => d.value.floor ?? 0));
  const less = (bound: number | null): number | null => (bound === null ? null : Math.max(0, bound - dead));
  const rest = { ...value, floor: less(value.floor), ceiling: less(value.ceiling) };
  return rest.state === 'number' && (rest.floor ?? rest.ceiling) === 0 ? null : rest;
}

const repeats = ({ sentence, cue }: FigureDraft): boolean =>
  KNOWN.test(sentence.text.slice(0, cue.start - sentence.start));
