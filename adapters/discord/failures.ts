import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { type FailureKind, SendFailure } from '../../src/chat.ts';

/** What Discord's own codes mean for a post. Any other refusal is a fault of the post. */
export const KIND_OF_CODE: Readonly<Record<number, FailureKind>> = {
  [Code.UnknownChannel]: 'place_gone',
  [Code.UnknownGuild]: 'place_gone',
  [Code.CannotSendMessagesInNonTextChannel]: 'place_gone',
  [Code.UnknownMessage]: 'message_gone',
  // A quarter of an hour after an interaction its answer can't be changed any more.
  [Code.InvalidWebhookToken]: 'message_gone',
  [Code.UnknownWebhook]: 'message_gone',
  [Code.CannotEditMessageAuthoredByAnotherUser]: 'message_gone',
  // It can't be edited any more, but posted anew.
  [Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached]: 'message_gone',
  [Code.MissingAccess]: 'forbidden',
  [Code.MissingPermissions]: 'forbidden',
  [Code.CannotSendMessagesToThisUser]: 'forbidden',
  [Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]: 'forbidden',
  [Code.CannotSendAMessageInAForumChannel]: 'forbidden',
  [Code.CannotReplyWithoutPermissionToReadMessageHistory]: 'forbidden',
  // A new message wakes an archived thread, so what is refused is a locked one.
  [Code.InvalidActionOnArchivedThread]: 'forbidden',
  [Code.ThreadLocked]: 'forbidden',
  [Code.ActionCannotBePerformedDueToSlowmodeRateLimit]: 'later',
  [Code.ChannelSendRateLimit]: 'later',
  [Code.ServerSendRateLimit]: 'later',
  [Code.ServiceResourceIsBeingRateLimited]: 'later',
  [Code.CloudflareIsBlockingYourRequest]: 'later',
  [Code.MessageWasBlockedByAutomaticModeration]: 'refused',
  [Code.MessageBlockedByHarmfulLinksFilter]: 'refused',
  [Code.InvalidFormBodyOrContentType]: 'refused',
};

/** No connection was made, so nothing can have arrived. */
const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];
const AFTER_BAD_TOKEN_SECONDS = 60;

/** Why a post did not arrive, from what discord.js throws. The message names neither addresses nor what was posted. */
export function failureOf(error: unknown): SendFailure {
  if (error instanceof SendFailure) return error;
  if (error instanceof RateLimitError)
    return new SendFailure('later', 'Discord asks to slow down', Math.ceil(error.retryAfter / 1000));
  if (error instanceof DiscordAPIError) return refusal(error);
  // Something before Discord that waited in vain says 502 or 504; the post may stand there.
  if (error instanceof HTTPError)
    return new SendFailure(error.status === 503 ? 'later' : 'unsure', `Discord answered ${error.status}`);
  return lostCall(error);
}

function refusal(error: DiscordAPIError): SendFailure {
  const { status, code, message } = error;
  const says = `${message} (${status}/${code})`;
  const kind = KIND_OF_CODE[Number(code)];
  if (kind === undefined && status === 401)
    return new SendFailure('later', 'Discord does not take the token', AFTER_BAD_TOKEN_SECONDS);
  if (isAboutReply(error)) return new SendFailure('message_gone', says);
  // Without a code it was not Discord itself but something before it, as Cloudflare, that said no.
  return new SendFailure(kind ?? (status === 403 && !code ? 'later' : 'refused'), says);
}

/** A reply to a message that is gone is called malformed. */
const isAboutReply = ({ code, rawError }: DiscordAPIError): boolean =>
  code === Code.InvalidFormBodyOrContentType &&
  'errors' in rawError &&
  Object.hasOwn(Object(rawError.errors), 'message_reference');

/** Nothing came back: a call that ran out of time or lost its connection may have arrived all the same. */
function lostCall(error: unknown): SendFailure {
  const { code = '', message } = (error instanceof Error ? error : new Error(String(error))) as NodeJS.ErrnoException;
  if (NEVER_LEFT.includes(code)) return new SendFailure('later', `Discord cannot be reached (${code})`);
  // discord.js forgets the token after a 401 and when it is stopped (discordjs/rest, handleErrors).
  if (/Expected token to be set/u.test(message))
    return new SendFailure('later', 'not logged in', AFTER_BAD_TOKEN_SECONDS);
  return new SendFailure('unsure', `no answer from Discord (${code || message})`);
}

/** Discord's own code of a refusal; null for anything else. */
export const codeOf = (error: unknown): number | null => (error instanceof DiscordAPIError ? Number(error.code) : null);
