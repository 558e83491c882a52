import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import type { Breach } from './breach.ts';

const MESSAGE_EXTRAS = ['tts', 'nonce', 'enforce_nonce'];

type Expected = {
  readonly schema: z.ZodMiniType;
  /**
   * Keys that discord.js sends although the published API does not name them there: `MessagePayload` writes `tts`, `nonce` and
   * `enforce_nonce` into every body that it makes, and a thread from a message gets a `type`. Discord ignores them.
   */
  readonly extras?: readonly string[];
};

const callback = z.union([
  spec.CreateMessageInteractionCallbackRequestSchema,
  spec.UpdateMessageInteractionCallbackRequestSchema,
  spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  spec.ModalInteractionCallbackRequestSchema,
]);

/** Which published schema a body must keep to. */
const EXPECTED = {
  message: { schema: spec.MessageCreateRequestSchema },
  'message edit': { schema: spec.MessageEditRequestPartialSchema, extras: MESSAGE_EXTRAS },
  webhook: { schema: spec.IncomingWebhookRequestPartialSchema, extras: MESSAGE_EXTRAS },
  'webhook edit': { schema: spec.IncomingWebhookUpdateRequestPartialSchema, extras: MESSAGE_EXTRAS },
  callback: { schema: callback, extras: MESSAGE_EXTRAS.map((key) => `data.${key}`) },
  commands: { schema: z.array(spec.ApplicationCommandUpdateRequestSchema).check(z.maxLength(130)) },
  command: { schema: spec.ApplicationCommandCreateRequestSchema },
  'command edit': { schema: spec.ApplicationCommandPatchRequestPartialSchema },
  'thread from message': { schema: spec.CreateTextThreadWithMessageRequestSchema, extras: ['type'] },
  thread: { schema: spec.CreateTextThreadWithoutMessageRequestSchema },
  'forum thread': {
    schema: spec.CreateForumThreadRequestSchema,
    extras: MESSAGE_EXTRAS.map((key) => `message.${key}`),
  },
  'thread edit': { schema: spec.UpdateThreadRequestPartialSchema },
} as const satisfies Readonly<Record<string, Expected>>;

export type BodyKind = keyof typeof EXPECTED;

/** Where a body departs from Discord's published API, keys that it does not name included. */
export function checkSpec(kind: BodyKind, body: unknown): Breach[] {
  const { schema, extras = [] }: Expected = EXPECTED[kind];
  const sent = withNumericPermissions(body);
  const result = schema.safeParse(sent);
  if (!result.success) return result.error.issues.flatMap((issue) => deepest(issue, []));
  return unknownKeys(sent, result.data, []).filter(({ path }) => !extras.includes(path));
}

/** The published API calls a permission mask a number; on the wire it is a string of digits. */
function withNumericPermissions(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withNumericPermissions);
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const mask = body.default_member_permissions;
  return typeof mask === 'string' && /^\d+$/.test(mask) ? { ...body, default_member_permissions: Number(mask) } : body;
}

type Issue = z.core.$ZodIssue;

/** Of the branches of a union the one whose complaint lies deepest: the others are of another kind altogether. */
function deepest(issue: Issue, above: readonly PropertyKey[]): Breach[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [{ path: path.join('.'), rule: 'spec', says: issue.message }];
  const branches = issue.errors.map((issues) => issues.flatMap((one) => deepest(one as Issue, path)));
  const depth = (breaches: Breach[]): number => Math.max(...breaches.map((breach) => breach.path.split('.').length));
  const wrongKind = (breaches: Breach[]): boolean =>
    breaches.some((breach) => breach.path === [...path, 'type'].join('.'));
  return branches.sort((a, b) => Number(wrongKind(a)) - Number(wrongKind(b)) || depth(b) - depth(a))[0] ?? [];
}

/** The schemas drop the keys that they do not know, so a key that was sent and did not come back is unknown. */
function unknownKeys(sent: unknown, known: unknown, path: readonly string[]): Breach[] {
  if (typeof sent !== 'object' || sent === null || typeof known !== 'object' || known === null) return [];
  const knownByKey = known as Record<string, unknown>;
  return Object.entries(sent).flatMap(([key, value]) => {
    const here = [...path, key];
    if (!(key in knownByKey))
      return [{ path: here.join('.'), rule: 'spec', says: 'is no key that Discord knows here' }];
    return unknownKeys(value, knownByKey[key], here);
  });
}
