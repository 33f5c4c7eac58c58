import ipaddr from 'ipaddr.js';

/** Who counts as one client: an address; of IPv6 the /64 that one household or host has to itself. */
export function clientKey(address: string): string {
  const parsed = ipaddr.process(address.replace(/%.*/, ''));
  return parsed instanceof ipaddr.IPv6
    ? `${parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')}::/64`
    : parsed.toString();
}
