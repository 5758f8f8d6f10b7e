import { fault } from '../../kernel/errors.ts';

/** Bytes that grow at their end and can be taken back from there. */
export interface ShortPart {
  readonly length: number;
  /** @throws GalaError `body_too_large`. */
  append(bytes: Uint8Array): void;
  /** Takes away what lies from this place on, and hands it out. */
  cut(from: number): Buffer;
  /** The bytes from this place on, as they are until the next change. */
  bytes(from?: number): Buffer;
}

/**
 * What is short of a body, at most so many bytes. Copied, so that no piece of the body is kept for the
 * sake of a few of its bytes.
 */
export function createShortPart(most: number): ShortPart {
  let room = Buffer.allocUnsafe(4096);
  let length = 0;
  return {
    get length() {
      return length;
    },
    append(bytes) {
      const longer = length + bytes.length;
      if (longer > most) throw fault('body_too_large', { limit: most });
      if (longer > room.length) {
        const wider = Buffer.allocUnsafe(Math.max(room.length * 2, longer));
        room.copy(wider, 0, 0, length);
        room = wider;
      }
      room.set(bytes, length);
      length = longer;
    },
    cut(from) {
      const gone = Buffer.from(room.subarray(from, length));
      length = from;
      return gone;
    },
    bytes: (from = 0) => room.subarray(from, length),
  };
}
