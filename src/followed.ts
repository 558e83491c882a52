import { refusalPost } from './brief/refusal-post.ts';
import type { Request } from './chat.ts';
import type { Command } from './commands/command.ts';
import type { Following } from './deliver/following.ts';
import { nobodyNamed } from './deliver/nobody-named.ts';
import type { Library } from './library.ts';
import type { Platform } from './model/channel.ts';
import type { Post } from './model/post.ts';
import type { Scope } from './model/subscription.ts';
import { seek } from './seek.ts';

type Follows = Extract<Command, { kind: 'subscribe' | 'subscriptions' | 'unsubscribe' | 'pause' | 'resume' | 'test' }>;

type Desk = {
  readonly library: Library;
  readonly request: Request;
  readonly problem: (says: string) => Post;
  readonly following: Following | null;
};

const NOWHERE = 'Updates are posted into channels of Slack and Discord: type this there.';
const MAY_NOT =
  'Only those who may manage this channel may change what it follows. On Discord: Manage Server, or the role that sitrep’s settings name.';

/** How each platform writes a role or group that can be pinged; @here, @channel and people are none. */
const PINGABLE: Readonly<Record<Platform, { readonly form: RegExp; readonly wanted: string }>> = {
  slack: { form: /\bS[A-Z0-9]{6,20}\b/u, wanted: 'the id of a user group, which begins with S: S0123ABCD' },
  discord: { form: /^<@&\d{17,20}>$|^\d{17,20}$/u, wanted: 'a mention of a role' },
  terminal: { form: /^$/u, wanted: 'nothing' },
};

/** Does what a command says about what a channel follows. `miss` is said where its name means no incident, or several. */
export async function followed(
  { library, request, problem, following }: Desk,
  command: Follows,
  miss: (name: string) => Promise<Post>,
): Promise<Post> {
  const { at, asker } = request;
  if (!following || at.platform === 'terminal') return refusalPost(NOWHERE);
  if (command.kind === 'subscriptions') return following.list(at);
  if (!asker.mayFollow) return refusalPost(MAY_NOT);
  const scope = command.kind === 'subscribe' ? command.wish.scope : command.scope;
  const ping = command.kind === 'subscribe' ? command.wish.ping : null;
  if (ping !== null && !PINGABLE[at.platform].form.test(ping))
    return problem(`“${ping}” cannot be pinged; “ping” goes with ${PINGABLE[at.platform].wanted}.`);
  const incident = await incidentOf(scope, library);
  if (command.kind === 'subscribe')
    return scope.kind === 'incident' && incident === null
      ? miss(scope.name)
      : following.follow(command.wish, incident, at, asker, await nobodyNamedIn(scope, library));
  switch (command.kind) {
    case 'unsubscribe':
      return following.unfollow(scope, incident, at);
    case 'pause':
      return following.pause(scope, incident, at, true);
    case 'resume':
      return following.pause(scope, incident, at, false);
    case 'test':
      return following.test(scope, incident, at);
  }
}

/** The id of the incident that a scope names; null where it names none, or several. */
async function incidentOf(scope: Scope, library: Library): Promise<string | null> {
  if (scope.kind !== 'incident') return null;
  const found = await seek(library, scope.name, null);
  return 'one' in found ? found.one.briefing.id : null;
}

/** What is said where no incident that is known fits a place or an actor. */
const nobodyNamedIn = async (scope: Scope, library: Library): Promise<string | null> =>
  scope.kind === 'place' || scope.kind === 'actor' ? nobodyNamed(scope, await library.incidents()) : null;
