import { isIP } from 'node:net';

import { isPublicAddress, isWithin, networks } from './public-address.ts';

/** What the operator lets the server fetch for clients. */
export interface FetchSettings {
  /** `public`: from the public network and the list · `listed`: from the list alone · `off`: nothing. */
  readonly reach: 'public' | 'listed' | 'off';
  /** Host names, `*.` with a domain, addresses and networks. These may be private, on any port. */
  readonly allow: readonly string[];
}

/** A host with one of its addresses. */
export interface Destination {
  /** As it stands in the URL, IPv6 without brackets. */
  readonly host: string;
  readonly address: string;
  readonly port: number;
}

export type Judgement = 'open' | 'listed' | 'closed port' | 'closed address';

/** Says of each destination whether anything may be fetched from there. */
export type FetchPolicy = (destination: Destination) => Judgement;

/** The ports of web pages. */
const OPEN_PORTS = [80, 443];

/** The policy that follows from the operator's settings, for a server that fetches at all. */
export function createFetchPolicy({ reach, allow }: FetchSettings): FetchPolicy {
  const ranges = networks(allow.filter(isNetwork));
  const names = allow.filter((entry) => !isNetwork(entry)).map(canonicalHost);
  const isListed = (host: string, address: string): boolean =>
    names.some((name) => matches(canonicalHost(host), name)) || isWithin(ranges, address);
  return ({ host, address, port }) => {
    if (isListed(host, address)) return 'listed';
    if (reach !== 'public' || !isPublicAddress(address)) return 'closed address';
    return OPEN_PORTS.includes(port) ? 'open' : 'closed port';
  };
}

const isNetwork = (entry: string): boolean => isIP(entry.split('/')[0] ?? '') !== 0;

/** Names are the same in any case, and with the dot of the root behind them. */
const canonicalHost = (host: string): string => host.toLowerCase().replace(/\.$/, '');

function matches(host: string, name: string): boolean {
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
}
