/** Waits for something to end, well or badly, but no longer than so many seconds. */
export async function noLongerThan(seconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, seconds * 1000);
  });
  await Promise.race([work.catch(() => {}), late]);
  clearTimeout(timer);
}
