/** What marketing and sharing tools add to an address: it leads to the same article without. */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|gb|wb|ms|dc|tt|tw|yc|srs)clid|gclsrc|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|_ga|_gl|at_(?:medium|campaign|custom\d?|link\w*|ptr\w*|bbc\w*)|ocid|cmpid|ito|smid|ns_(?:campaign|mchannel|source|linkname|fee)|traffic_source|__twitter_impression|amp)$/iu;
const WEB = /^https?:$/u;
const DEFAULT_PAGES = /\/(?:index\.(?:html?|php))$/iu;

/**
 * The article that an address leads to, in one spelling: without the fragment, what tracks readers, a trailing slash, "www." and the
 * case of the host; its parameters in order. Hosts of mobile pages stay as they are: not every "m." has the same articles.
 */
export function articleAt(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!WEB.test(url.protocol)) return address;
  const wanted = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName);
  const query = new URLSearchParams(wanted).toString();
  const path = url.pathname.replace(DEFAULT_PAGES, '/').replace(/\/+$/u, '');
  return `${url.host.replace(/^www\./u, '').replace(/\.$/u, '')}${path}${query && `?${query}`}`;
}

/** By name, and by value where one name comes twice. */
const byName = (a: readonly [string, string], b: readonly [string, string]): number =>
  `${a[0]}=${a[1]}` < `${b[0]}=${b[1]}` ? -1 : 1;
