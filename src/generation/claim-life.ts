/** How long an `Idempotency-Key` is remembered. */
export const CLAIM_LIFE_MS = 24 * 60 * 60 * 1000;
