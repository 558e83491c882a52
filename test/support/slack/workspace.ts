import type { Account, Workspace, World } from './world.ts';

const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'chat:write.public',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'users:read',
];

/** A workspace where the app was installed with every scope that a method here may ask for. */
export function newWorkspace(name: string, world: World): Workspace {
  const id = world.newId('T');
  const bot: Account = {
    id: world.newId('U'),
    name: 'sitrep',
    workspaceId: id,
    timeZone: 'Etc/UTC',
    isAdmin: false,
    isGuest: false,
  };
  const botId = world.newId('B');
  return { id, name, botToken: `xoxb-local-${id}`, bot, botId, scopes: new Set(SCOPES), lost: null };
}
