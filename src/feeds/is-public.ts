import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What all of the public IPv6 internet lies in. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** Azure's own services answer its machines here, though the address looks like any other. */
const AZURE_PLATFORM = '168.63.129.16';

/** Tells an address (IPv4 or IPv6) that anybody on the internet may use from one that leads inside a network or a machine. */
export function isPublic(address: string): boolean {
  if (!isIP(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_IPV6) : parsed.toString() !== AZURE_PLATFORM;
}
