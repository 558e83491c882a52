import { neededWords } from '../../text/needed-words.ts';

/** Verbs with which a part in a deed, or a charge, is denied. */
export const DENYING = neededWords(
  'denied denies denying deny disavowed disowned disavows disowns rejected rejects rejecting dismissed dismisses dismissing refuted refutes repudiated disclaimed disclaim disclaims disclaiming',
);
