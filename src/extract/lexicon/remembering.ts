/** Reports of one day name the same places over and over; names longer than this are no names. */
const MOST_ANSWERS = 5000;
const LONGEST_NAME = 40;
/** A longer piece of a text is no copy of its own: remembering it would keep the whole text in memory. */
export const LONGEST_SHARED = 12;

/** The same look-up, which remembers its latest answers; it forgets them all when they grow too many. */
export function remembering<Answer>(
  lookUp: (name: string) => Answer,
  longest = LONGEST_NAME,
): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined || answers.has(name)) return known as Answer;
    const answer = lookUp(name);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    if (name.length <= longest) answers.set(name, answer);
    return answer;
  };
}
