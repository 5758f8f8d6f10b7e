import { createHmac } from 'node:crypto';

/** What a presigned URL is signed with. */
export interface AccessKey {
  /** Stands in every URL, and opens nothing. */
  readonly id: string;
  readonly secret: string;
}

/**
 * An access key from each signing secret, in their order: the first signs, every one verifies. They
 * are derived one way, so that neither a URL nor its access key tells anything of the secret, nor of
 * the other links that it signs.
 */
export function accessKeysFrom(secrets: readonly Uint8Array[]): readonly AccessKey[] {
  return secrets.map((secret) => ({
    id: `GALA${letters(derive(secret, 'id'), 16)}`,
    secret: derive(secret, 'secret').toString('base64url'),
  }));
}

function derive(secret: Uint8Array, purpose: string): Buffer {
  return createHmac('sha256', secret).update(`gala presigned url\n${purpose}`).digest();
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** As many letters of base 32, five bits of a byte each: the alphabet of Amazon's own ids. */
function letters(bytes: Buffer, count: number): string {
  return [...bytes.subarray(0, count)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
