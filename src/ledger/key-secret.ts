import { createHash } from 'node:crypto';
import { randomBase36 } from '../kernel/ids.ts';

const SECRET_PREFIX = 'sk-gala-';

/** 32 letters of base 36: 165 bits. */
const SECRET_LETTERS = 32;

const MADE_SECRET = new RegExp(`^${SECRET_PREFIX}[0-9a-z]{${SECRET_LETTERS}}$`);

export function newSecret(): string {
  return `${SECRET_PREFIX}${randomBase36(SECRET_LETTERS)}`;
}

/** Whether this has the form of the secrets made here. */
export function isMadeSecret(text: string): boolean {
  return MADE_SECRET.test(text);
}

/** A fast hash is right here: secrets are random, so there is nothing to guess slowly. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The first letters, never more than a third of a short secret. */
export function hintOf(secret: string): string {
  return secret.slice(0, Math.min(12, Math.floor(secret.length / 3)));
}
