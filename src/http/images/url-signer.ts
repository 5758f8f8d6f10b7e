import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Clock } from '../../kernel/clock.ts';

/** Links live an hour, as OpenAI's did. */
export const LINK_LIFE_MS = 60 * 60 * 1000;

/** A link to a picture, as the query of its URL carries it. */
interface LinkSeal {
  /** Unix seconds after which the link is dead. */
  readonly exp: string;
  /** HMAC-SHA256 in base64url, 43 letters. */
  readonly sig: string;
}

type LinkVerdict =
  | { readonly verdict: 'good'; readonly expiresAt: number }
  | { readonly verdict: 'expired'; readonly expiresAt: number }
  | { readonly verdict: 'forged' };

/** Signs links to pictures, so that they work without a key, for a while, and for nothing else. */
export interface UrlSigner {
  sign(name: string): LinkSeal;
  verify(name: string, seal: { readonly exp: unknown; readonly sig: unknown }): LinkVerdict;
}

export interface UrlSignerOptions {
  /**
   * Each at least 16 bytes. The first signs, every one verifies: a new secret is put in front of
   * the old one, which is dropped once the links it signed have died.
   */
  readonly secrets: readonly Uint8Array[];
  readonly clock: Clock;
  readonly lifeMs?: number;
}

const UNIX_SECONDS = /^[1-9]\d{0,11}$/;

/** @throws RangeError when there is no secret, or one is too short to protect anything. */
export function createUrlSigner(options: UrlSignerOptions): UrlSigner {
  const { secrets, clock, lifeMs = LINK_LIFE_MS } = options;
  const [current] = secrets;
  if (!current) throw new RangeError('Links cannot be signed without a secret.');
  if (secrets.some((secret) => secret.length < 16)) {
    throw new RangeError('A signing secret needs at least 16 bytes.');
  }
  return {
    sign: (name) => {
      const exp = String(Math.floor((clock.now() + lifeMs) / 1000));
      return { exp, sig: signature(current, name, exp) };
    },
    verify: (name, { exp, sig }) => {
      if (typeof exp !== 'string' || typeof sig !== 'string' || !UNIX_SECONDS.test(exp)) {
        return { verdict: 'forged' };
      }
      if (!secrets.some((secret) => sameText(sig, signature(secret, name, exp)))) {
        return { verdict: 'forged' };
      }
      const expiresAt = Number(exp) * 1000;
      return { verdict: clock.now() < expiresAt ? 'good' : 'expired', expiresAt };
    },
  };
}

/** The first line keeps this signature from ever being one of something else with the same key. */
function signature(secret: Uint8Array, name: string, exp: string): string {
  return createHmac('sha256', secret)
    .update(`gala image link\n${name}\n${exp}`)
    .digest('base64url');
}

/**
 * Compares in constant time, as text rather than as bytes: base64url has spare bits at its end, so
 * different texts could decode to the same signature.
 */
function sameText(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
