import type { Config } from '../config/config.ts';
import { serverOn, type ServerHere } from '../database/data-folder-lock.ts';
import type { ApiKey } from '../ledger/api-key.ts';
import { works, type Keyring } from '../ledger/keyring.ts';
import { OPERATOR } from '../ledger/rights.ts';
import { keptKey, workingKey } from './first-key.ts';
import { originOf } from './listen.ts';

/**
 * Where the playground is opened and signed in to by a token. It stands in the fragment, which browsers
 * keep to themselves: it reaches no log, no proxy and no referrer.
 *
 * @param address origin and path prefix of the server, without a slash at the end.
 */
export const signInUrl = (address: string, token: string): string => `${address}/#token=${token}`;

/** Where browsers reach the server of a configuration, or would reach it, and whether one runs now. */
export async function whereServed(
  config: Pick<Config, 'dataFolder' | 'publicUrl' | 'host' | 'port'>,
): Promise<Pick<ServerHere, 'runs' | 'killed'> & { readonly address: string }> {
  const { origin, runs, killed } = await serverOn(config.dataFolder);
  return { address: config.publicUrl ?? origin ?? originOf(config), runs, killed };
}

/**
 * The key that a link signs in with where nobody names one: the configured one, or the first, or else the
 * oldest that works, draws and manages everything. `undefined` when there is none.
 *
 * @param now Unix milliseconds.
 */
export async function keyOfLink(
  keyring: Pick<Keyring, 'verify' | 'list'>,
  { dataFolder, apiKey }: Pick<Config, 'dataFolder' | 'apiKey'>,
  now: number,
): Promise<ApiKey | undefined> {
  const configured = apiKey === undefined ? undefined : await workingKey(keyring, apiKey);
  const owners = configured ?? (await keptKey(keyring, dataFolder));
  if (owners !== undefined) return owners;
  const keys = await keyring.list(OPERATOR);
  return keys.find(
    (key) => works(key, now) && key.scopes.includes('images') && key.scopes.includes('admin'),
  );
}
