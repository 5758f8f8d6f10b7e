import type { Config } from '../config/config.ts';
import { boundFetcher, DEFAULT_BOUNDS } from '../intake/remote/bound-fetcher.ts';
import { createRemoteFetcher } from '../intake/remote/create-remote-fetcher.ts';
import type { RemoteFetcher } from '../intake/remote/remote-fetcher.ts';

/** What fetches pictures that clients name by URL, as the operator allows it. */
export function wireFetcher({
  fetch,
  fetchAllow,
}: Pick<Config, 'fetch' | 'fetchAllow'>): RemoteFetcher {
  const fetcher = createRemoteFetcher({ settings: { reach: fetch, allow: fetchAllow } });
  return boundFetcher(fetcher, DEFAULT_BOUNDS);
}
