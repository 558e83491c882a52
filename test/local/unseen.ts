/** What somebody has not been shown yet of messages that are written, and written anew. `stamp` tells when one was written last. */
export function openUnseen<M extends object>(stamp: (message: M) => unknown) {
  const shown = new Map<M, unknown>();
  const see = (message: M): void => void shown.set(message, stamp(message));
  return {
    see,
    /** The messages that are new, or read otherwise than when they were shown; from now on they are shown. */
    take(messages: readonly M[]): { readonly message: M; readonly isEdited: boolean }[] {
      const fresh = messages
        .filter((message) => !shown.has(message) || shown.get(message) !== stamp(message))
        .map((message) => ({ message, isEdited: shown.has(message) }));
      for (const { message } of fresh) see(message);
      return fresh;
    },
  };
}
