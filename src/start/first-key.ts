import { join } from 'node:path';

import { faultOf } from '../kernel/errors.ts';
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
  return { secret: undefined, file: await usableFile(keyring, path) };
}

/** The file, while its key still opens something: one whose key was revoked or has expired would mislead. */
async function usableFile(keyring: Keyring, path: string): Promise<string | undefined> {
  const kept = (await readSecretFile(path))?.trim();
  return kept && (await opens(keyring, kept)) ? path : undefined;
}

async function opens(keyring: Keyring, secret: string): Promise<boolean> {
  try {
    return (await keyring.verify(secret)) !== undefined;
  } catch (error) {
    if (faultOf(error).code === 'key_expired') return false;
    throw error;
  }
}
