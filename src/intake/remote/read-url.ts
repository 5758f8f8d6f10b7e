import { isIP } from 'node:net';

/** Where a URL leads, taken apart. */
export interface Target {
  readonly url: URL;
  readonly secure: boolean;
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
}

/** Longest URL that is looked at. */
const LONGEST = 8192;

/**
 * Reads an absolute http(s) URL without credentials; `undefined` for anything else. Whatever way it
 * spells an IPv4 address (decimal, octal, hexadecimal, with fewer dots) comes out as the usual one.
 */
export function readUrl(text: string, base?: URL): Target | undefined {
  if (text.length > LONGEST || !URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base);
  const { protocol, username, password, hostname, port } = url;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  if (username !== '' || password !== '') return undefined;
  const secure = protocol === 'https:';
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  // The dot of the root: the same name, but another one to certificates.
  const host = isIP(bare) === 0 ? bare.replace(/\.$/, '') : bare;
  if (host === '') return undefined;
  return { url, secure, host, port: port === '' ? (secure ? 443 : 80) : Number(port) };
}
