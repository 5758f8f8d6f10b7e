/** A proxy as programs know it from the environment. */
export interface ProxySettings {
  /** For `https:` addresses; others are reached straight, as hubs within a network are. */
  readonly proxy: string | undefined;
  /** Hosts that are reached straight: names, `.suffixes`, `*.suffixes`, or `*` for all. */
  readonly except: readonly string[];
}

/** Which proxy leads to an address. */
export function proxyRule(settings: ProxySettings): (url: URL) => URL | undefined {
  return (url) => {
    const { proxy, except } = settings;
    const straight = url.protocol !== 'https:' || except.some((entry) => covers(entry, url));
    return proxy === undefined || straight ? undefined : new URL(proxy);
  };
}

function covers(entry: string, url: URL): boolean {
  if (entry === '*') return true;
  // An IPv6 address has colons of its own; with a port it stands in brackets.
  const [, bracketed, plain = entry, port] =
    /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
  const name = bracketed ?? plain;
  if (port !== undefined && port !== portOf(url)) return false;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  const suffix = name.replace(/^\*?\.?/, '');
  return host === suffix || (suffix !== '' && host.endsWith(`.${suffix}`));
}

const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80');
