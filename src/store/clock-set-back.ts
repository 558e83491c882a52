/**
 * A moment so far ahead was written by a clock that was set back since: no lease lasts that long, and no two machines that share a
 * store differ so much. Milliseconds.
 */
export const CLOCK_SET_BACK = 180_000;
