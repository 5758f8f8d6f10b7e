import { BlockList, isIPv6 } from 'node:net';

/** Whether the sender at `address`, `hop` hops before this server, may say who it speaks for. */
export type TrustsProxy = (address: string | undefined, hop: number) => boolean;

/** Ranges that go by a name, as networks to their first address and number of bits. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** Whose `X-Forwarded-*` headers are believed. */
export function trustProxies(trust: boolean | number | readonly string[]): TrustsProxy {
  if (typeof trust === 'boolean') return () => trust;
  if (typeof trust === 'number') return (_address, hop) => hop < trust;
  const trusted = new BlockList();
  for (const range of trust.flatMap((entry) => NAMED[entry] ?? entry)) {
    const [network = '', bits] = range.split('/');
    if (bits === undefined) trusted.addAddress(network, family(network));
    else trusted.addSubnet(network, Number(bits), family(network));
  }
  // Nothing is known of who comes through a Unix socket.
  return (address) => address !== undefined && trusted.check(address, family(address));
}

const family = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');
