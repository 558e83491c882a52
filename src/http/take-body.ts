import type { Taken, TakenAt } from '../intake.ts';
import { faultLine, type Sourced } from '../sources/sourced.ts';
import { StoreFailure } from '../store/store.ts';
import { type Answer, refusal } from './answer.ts';

export type TakeIn = (source: AsyncIterable<Sourced>) => AsyncIterable<TakenAt>;

const LATER = { headers: { 'retry-after': '30' } };

/** Takes the reports of a body in, and says what came of each: one answers for itself, several as a list in the order of theirs. */
export async function takeBody(
  sourced: AsyncIterable<Sourced> | Iterable<Sourced>,
  takeIn: TakeIn,
): Promise<Answer & { readonly cause?: unknown }> {
  const taken: TakenAt[] = [];
  try {
    for await (const one of takeIn(counted(sourced))) taken.push(one);
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { ...refusal(503, 'reports cannot be stored at the moment', 'the same request later', LATER), cause: error };
  }
  const answers = taken.toSorted((a, b) => a.at - b.at).map(answerTo);
  const [only] = answers;
  if (only && answers.length === 1) return only;
  return {
    status: Math.max(...answers.map(({ status }) => status)),
    body: { reports: answers.map(({ body }) => body) },
  };
}

async function* counted(sourced: AsyncIterable<Sourced> | Iterable<Sourced>): AsyncGenerator<Sourced> {
  yield* sourced;
}

/** The worst of several is the status of all: 422 and 409 above 201 above 200. */
function answerTo(taken: Taken): Answer {
  switch (taken.kind) {
    case 'unreadable': {
      const { where, what, wanted } = taken.fault;
      return refusal(422, faultLine({ where, what, wanted }).split('; wanted: ')[0]!, wanted);
    }
    case 'refused':
      return refusal(409, taken.why, 'another id, or the same url as the report that has this one');
    case 'known':
      return { status: 200, body: { report: taken.report, status: 'known' } };
    case 'old version':
      return { status: 201, body: { report: taken.report, status: 'old version', of: taken.of } };
    case 'new version':
      return { status: 201, body: { report: taken.report, status: 'new version', of: taken.of, ...about(taken) } };
    case 'new':
      return { status: 201, body: { report: taken.report, status: 'new', ...about(taken) } };
  }
}

const about = ({ joined }: Extract<Taken, { joined: unknown }>) => ({ incident: joined?.incident ?? null });
