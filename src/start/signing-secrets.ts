import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { StartUpError } from '../kernel/start-up-error.ts';
import { readSecretFile, writeSecretFile } from './secret-file.ts';

const FILE = 'signing-secrets';
const BYTES = 32;
const LINE = /^[\w-]{43,}$/;

/**
 * The secrets that links to pictures are signed with, one a line in a file of the data folder, made
 * on the first start. The first signs, all of them verify. To change the secret, put a new line on
 * top and restart; take the old one out when the links it signed have died.
 * @throws StartUpError `signing_secrets_unusable` when the file is not of this form.
 */
export async function loadSigningSecrets(dataFolder: string): Promise<readonly Uint8Array[]> {
  const path = join(dataFolder, FILE);
  const text = await readSecretFile(path);
  if (text === undefined) {
    const secret = randomBytes(BYTES);
    await writeSecretFile(path, `${secret.toString('base64url')}\n`);
    return [secret];
  }
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  if (lines.length === 0 || !lines.every((line) => LINE.test(line))) {
    throw new StartUpError(
      'signing_secrets_unusable',
      `The file ${path} must hold one secret a line, each 43 or more base64url letters. Mend it, or delete it: a new one is made then, and links given out before stop working.`,
    );
  }
  return lines.map((line) => Buffer.from(line, 'base64url'));
}
