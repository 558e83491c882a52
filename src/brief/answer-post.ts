import type { Answer } from '../model/answer.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Post, PostLine } from '../model/post.ts';
import { ageLine } from './age-line.ts';
import { buttonsBelow } from './buttons.ts';
import { quotedLine } from './quoted-line.ts';

/** The answer to a question: what the reports say, each value over its sentence; or that they don't say, and what is nearest. */
export function answerPost(question: string, answer: Answer, briefing: Briefing): Post {
  const lines = (answer.lines ?? [{ text: answer.text, quotes: answer.quotes }]).map(
    (line, k): PostLine => ({ ...quotedLine(line, briefing), strong: k === 0, keep: k === 0 ? 0 : 3 }),
  );
  const nearest: PostLine[] = (answer.nearest ?? []).map((line) => ({
    ...quotedLine(line, briefing, 1),
    under: true,
    keep: 5,
  }));
  return {
    title: question.charAt(0).toUpperCase() + question.slice(1),
    subtitle: briefing.title,
    lines: [
      ...lines,
      ...(nearest.length ? [{ text: 'Closest:', keep: 4 }, ...nearest] : []),
      { text: asFrom(ageLine(briefing)), keep: 2 },
    ],
    buttons: buttonsBelow(briefing),
  };
}

const asFrom = (age: string): string => (age.startsWith('As of') ? age : `From ${age}`);
