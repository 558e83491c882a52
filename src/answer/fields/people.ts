import { claimsOn, type Evidence, isHere } from '../evidence.ts';
import { answered, distinct, notReported, quoting, type Teller } from '../telling.ts';
import { bodyOf } from './casualties.ts';

/** Who the dead or wounded are by name. */
export const tellNames: Teller = (question, evidence) => {
  const named = victimsNamed(evidence);
  const told = evidence.passages.filter(
    (passage) => isHere(passage, evidence) && named.some((name) => passage.quote.exact.toLowerCase().includes(name)),
  );
  if (told.length > 0) return answered(quoting('The reports name:', told));
  const field = question.topics.has('kill') ? 'killed' : 'wounded';
  const count = evidence.incident.briefing.casualties[field];
  const whom = distinct(count.figures.flatMap((figure) => figure.victims ?? []));
  const described =
    whom.length > 0 ? ` They are described only as ${whom.map((words) => `“${words}”`).join(', ')}.` : '';
  return notReported(`No report names the ${field === 'killed' ? 'dead' : 'wounded'}.${described}`, [
    ...bodyOf(count, evidence).slice(0, 3),
  ]);
};

const victimsNamed = (evidence: Evidence): string[] =>
  distinct(
    evidence.incident.members.flatMap((m) => evidence.readings.get(m.report)?.incidents[m.incident]?.victims ?? []),
  );

/** Who or what was attacked. */
export const tellTarget: Teller = (_, evidence) => {
  const targets = claimsOn(evidence.claims, 'target');
  const aimed = evidence.passages.filter((passage) => isHere(passage, evidence) && AIMED.test(passage.quote.exact));
  if (targets.length === 0 && aimed.length > 0) return answered(quoting('The reports say:', aimed));
  if (targets.length === 0)
    return notReported('No report names a target.', evidence.incident.briefing.what.slice(0, 1));
  const groups = Map.groupBy(targets, (claim) => claim.value.name);
  return answered(...[...groups].map(([name, said]) => quoting(`${name}.`, said)));
};

const AIMED = /\btarget(?:ed|ing)\b|\b(?:strikes?|attacks?|raids?|operations?) (?:in \p{Lu}\w+ )?against\b/iu;
