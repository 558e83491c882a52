import { FeedFailure } from './feed-failure.ts';

const LONGEST_ADDRESS = 2000;
const WANTED = 'wanted: an address like https://news.example/article';

/** What a person, a feed or a redirect gave as an address; only http and https are followed, never with a name and password in it. */
export function readAddress(text: string, from?: URL): URL {
  if (text.length > LONGEST_ADDRESS) throw bad('The address is too long');
  if (!URL.canParse(text, from)) throw bad(`“${text}” is no address`);
  const url = new URL(text, from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw bad(`“${text}” is no web address`);
  if (url.username || url.password) throw bad('The address has a name or a password in it');
  url.hash = '';
  return url;
}

const bad = (what: string): FeedFailure => new FeedFailure('bad_address', `${what}; ${WANTED}.`);
