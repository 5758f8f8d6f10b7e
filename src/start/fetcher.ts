import type { Config } from '../config/config.ts';
import { createRemoteFetcher } from '../intake/remote/create-remote-fetcher.ts';
import type { RemoteFetcher } from '../intake/remote/remote-fetcher.ts';

/** What fetches pictures that clients name by URL, as the operator allows it. */
export function wireFetcher({
  fetch,
  fetchAllow,
}: Pick<Config, 'fetch' | 'fetchAllow'>): RemoteFetcher {
  return createRemoteFetcher({ settings: { reach: fetch, allow: fetchAllow } });
}
