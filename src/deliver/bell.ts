/** Wakes whoever waits for work; rung while nobody waits, it wakes the next one at once. */
export type Bell = {
  ring(): void;
  /** Resolves when it rings, after a time, or when work is to stop. */
  rung(atMostMilliseconds: number, stopped: AbortSignal): Promise<void>;
};

export function openBell(): Bell {
  let rang = false;
  let wake = (): void => {};
  return {
    ring: () => {
      rang = true;
      wake();
    },
    rung: async (atMostMilliseconds, stopped) => {
      if (!rang && !stopped.aborted) await waiting(atMostMilliseconds, stopped, (resolve) => (wake = resolve));
      wake = () => {};
      rang = false;
    },
  };
}

function waiting(milliseconds: number, stopped: AbortSignal, onWake: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stopped.addEventListener('abort', done);
    onWake(done);
  });
}
