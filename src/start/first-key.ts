import { join } from 'node:path';

import { faultOf } from '../kernel/errors.ts';
import type { ApiKey } from '../ledger/api-key.ts';
import { isMadeSecret } from '../ledger/key-secret.ts';
import type { Keyring } from '../ledger/keyring.ts';
import { readSecretFile, writeSecretFile } from './secret-file.ts';

/** How the operator gets in. */
export interface FirstKeyNews {
  /** Only when it was made just now; shown to a person, never logged. */
  readonly secret: string | undefined;
  /** The file that keeps the first key, when there is one. */
  readonly file: string | undefined;
}

/** Where the first key is kept in the data folder. */
function firstKeyFile(dataFolder: string): string {
  return join(dataFolder, 'first-key');
}

/**
 * Sees to it that there is a key: the configured one, or one made now and kept in a file that only
 * its owner may read, since its secret is stored nowhere else. The file comes first: a start that is
 * killed before the key is made leaves a secret that the next start makes the key of.
 */
export async function provideFirstKey(
  keyring: Keyring,
  options: { readonly dataFolder: string; readonly configured: string | undefined },
): Promise<FirstKeyNews> {
  const path = firstKeyFile(options.dataFolder);
  const keep = async (fresh: string): Promise<string> => {
    const kept = (await readSecretFile(path))?.trim();
    if (kept !== undefined && isMadeSecret(kept)) return kept;
    await writeSecretFile(path, `${fresh}\n`);
    return fresh;
  };
  const first = await keyring.ensureFirstKey({ configured: options.configured, keep });
  if (first.outcome === 'created') return { secret: first.secret, file: path };
  // One whose key was revoked or has expired would mislead.
  const works = (await keptKey(keyring, options.dataFolder)) !== undefined;
  return { secret: undefined, file: works ? path : undefined };
}

/** The key whose secret the data folder keeps, while it works. */
export async function keptKey(
  keyring: Pick<Keyring, 'verify'>,
  dataFolder: string,
): Promise<ApiKey | undefined> {
  const kept = (await readSecretFile(firstKeyFile(dataFolder)))?.trim();
  return kept ? workingKey(keyring, kept) : undefined;
}

/** The key that a secret opens, or `undefined` also when it has expired. */
export async function workingKey(
  keyring: Pick<Keyring, 'verify'>,
  secret: string,
): Promise<ApiKey | undefined> {
  try {
    return await keyring.verify(secret);
  } catch (error) {
    if (faultOf(error).code === 'key_expired') return undefined;
    throw error;
  }
}
