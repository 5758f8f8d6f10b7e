/**
 * What a request is done once under. Pages that come by plain http from another machine have no
 * `randomUUID`.
 */
export const newClaim = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
