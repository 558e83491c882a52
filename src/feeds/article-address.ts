/**
 * The address that an article goes by: what its page names as canonical, so that its copies under other addresses count as the same,
 * unless that leads to another site or to a front page. A page could otherwise pass for somebody else's.
 */
export function articleAddress(page: string, canonical: string | null): string {
  const here = withoutFragment(new URL(page));
  if (!canonical || !URL.canParse(canonical, page)) return here.href;
  const named = withoutFragment(new URL(canonical, page));
  const isWeb = named.protocol === 'https:' || named.protocol === 'http:';
  const hasName = named.username !== '' || named.password !== '';
  return isWeb && !hasName && isSameSite(here, named) && !isFrontPage(named) ? named.href : here.href;
}

export const isFrontPage = ({ pathname, search }: URL): boolean => pathname === '/' && search === '';

/** "amp.news.example" and "www.news.example" are one site; "news.example" and "other.example" are not. */
function isSameSite(a: URL, b: URL): boolean {
  const [one, other] = [a, b].map(({ hostname }) => hostname.replace(/^(?:www|m|mobile|amp|edition)\./u, ''));
  return one === other && a.port === b.port;
}

function withoutFragment(url: URL): URL {
  url.hash = '';
  return url;
}
