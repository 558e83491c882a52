import type { Breach } from './breach.ts';
import type { Call } from './call.ts';
import { CASES, Refusal } from './cases.ts';
import { type BodyKind, type CheckedBy, checkBody } from './check-body.ts';

/** A body that Discord would not have taken, or that breaks a rule of the house. */
export type Violation = { readonly call: Call; readonly kind: BodyKind; readonly breaches: readonly Breach[] };

/** Looks at every body that arrives, and keeps what was wrong. */
export class Inspection {
  readonly violations: Violation[] = [];

  /** Refuses a body that breaks a rule, as Discord refuses a form. */
  check(kind: BodyKind, call: Call, by?: CheckedBy): void {
    const breaches = checkBody(kind, call.body, by);
    if (!breaches.length) return;
    this.violations.push({ call, kind, breaches });
    const errors = Object.fromEntries(
      breaches.map(({ path, rule, says }) => [path || 'body', { _errors: [{ code: rule, message: says }] }]),
    );
    const invalid = CASES['invalid form body'];
    throw new Refusal({ ...invalid, body: { ...(invalid.body as object), errors } });
  }

  /** Throws where anything was wrong, with all of it. */
  assertClean(): void {
    const lines = this.violations.map(
      ({ call, breaches }) =>
        `${call.method} ${call.path}: ${breaches.map(({ path, rule, says }) => `${path} ${says} (${rule})`).join('; ')}`,
    );
    if (lines.length) throw new Error(`Discord would refuse:\n${lines.join('\n')}`);
  }
}
