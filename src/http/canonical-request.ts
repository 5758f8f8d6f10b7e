import { createHash } from 'node:crypto';

/**
 * SHA-256, in hex, of what a request asks for. Two bodies that mean the same, whatever the order of
 * their keys and whether defaults were written out, have the same hash once they are checked.
 */
export function hashRequest(request: {
  readonly dialect: string;
  readonly path: string;
  readonly model: string;
  readonly body: object;
}): string {
  return createHash('sha256').update(canonicalJson(request)).digest('hex');
}

/** JSON with the keys of every object sorted, without spaces, `undefined` left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
