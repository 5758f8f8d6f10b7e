/** Header in which a client names its request; the server keeps the name with the record. */
export const NAME_HEADER = 'x-client-request-id';

const BYTES = 16;

/** A name for a request that no other one has. */
export function newRequestName(): string {
  // Not `randomUUID`, which there is on https alone.
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return `page-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
