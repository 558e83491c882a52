import {
  type BaseInteraction,
  type GuildMember,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import type { Asker } from '../../src/chat.ts';

/** The ids of the roles that may do what "Manage Server" may. */
export type Roles = { readonly editorRole?: string | undefined; readonly followRole?: string | undefined };

/** Who pressed or typed, and what they may do at this moment: who may use a command is only a default that admins change. */
export function askerOf(interaction: BaseInteraction, roles: Roles): Asker {
  const { user, member, memberPermissions, context } = interaction;
  return {
    id: user.id,
    name: member && 'displayName' in member ? member.displayName : (member?.nick ?? user.displayName),
    ...rightsOf(memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false, roleIdsOf(member), roles),
    // What is written to the bot alone concerns nobody else.
    ...(context === InteractionContextType.BotDM ? { mayFollow: true } : {}),
  };
}

/** The same of who wrote a message. */
export function writerOf({ author, member, guildId }: Message, roles: Roles): Asker {
  const manages = member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false;
  return {
    id: author.id,
    name: member?.displayName ?? author.displayName,
    ...rightsOf(manages, roleIdsOf(member), roles),
    ...(guildId === null ? { mayFollow: true } : {}),
  };
}

function rightsOf(manages: boolean, has: readonly string[], { editorRole, followRole }: Roles) {
  const isOne = (role: string | undefined): boolean => role !== undefined && has.includes(role);
  return { mayRule: manages || isOne(editorRole), mayFollow: manages || isOne(followRole) };
}

/** discord.js knows the member of a guild that it knows; of any other it has what the interaction says. */
function roleIdsOf(member: BaseInteraction['member'] | GuildMember): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
