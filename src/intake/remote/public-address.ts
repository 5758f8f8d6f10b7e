import { BlockList, isIP } from 'node:net';

/**
 * IPv4 that leads nowhere, or to where a stranger has no business: IANA's registry of special-purpose
 * addresses, and the two addresses under which clouds tell machines their secrets that lie outside it.
 */
const CLOSED_V4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared, behind a carrier's translation
  '127.0.0.0/8', // loopback
  '168.63.129.16/32', // metadata of Azure
  '169.254.0.0/16', // link-local, metadata of most clouds
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments, metadata of Oracle
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // relays of 6to4
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
] as const;

/**
 * All of IPv6 that is handed out to be reached. What lies outside is loopback, link-local, unique-local,
 * multicast, reserved, or another address in disguise: IPv4-mapped, IPv4-compatible, NAT64.
 */
const OPEN_V6 = ['2000::/3'] as const;

const CLOSED_V6 = [
  '2001::/23', // protocol assignments; Teredo, which wraps IPv4
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which wraps IPv4
  '3ffe::/16', // handed back
  '3fff::/20', // documentation
] as const;

const closedV4 = networks(CLOSED_V4);
const openV6 = networks(OPEN_V6);
const closedV6 = networks(CLOSED_V6);

/** Whether an address belongs to a host in the public network. False for what is no address. */
export function isPublicAddress(address: string): boolean {
  const plain = withoutZone(address);
  switch (isIP(plain)) {
    case 4:
      return !closedV4.check(plain, 'ipv4');
    case 6:
      return openV6.check(plain, 'ipv6') && !closedV6.check(plain, 'ipv6');
    default:
      return false;
  }
}

/**
 * Addresses and networks such as `10.0.0.0/8` or `fd00::1`.
 * @throws TypeError for what is neither.
 */
export function networks(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const version = isIP(address);
    if (version === 0) throw new TypeError(`neither an address nor a network: “${entry}”`);
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Whether an address lies in one of the networks. */
export function isWithin(list: BlockList, address: string): boolean {
  const plain = withoutZone(address);
  const version = isIP(plain);
  return version !== 0 && list.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}

/** Link-local addresses may name the interface behind a percent sign. */
const withoutZone = (address: string): string => address.replace(/%.*$/, '');
