/** Reports of one day name the same places over and over; names longer than this are no names. */
const MOST_ANSWERS = 5000;
const LONGEST_NAME = 40;

/** The same look-up, which remembers its latest answers; it forgets them all when they grow too many. */
export function remembering<Answer>(lookUp: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined || answers.has(name)) return known as Answer;
    const answer = lookUp(name);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    if (name.length <= LONGEST_NAME) answers.set(name, answer);
    return answer;
  };
}
