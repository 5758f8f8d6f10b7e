/** How many letters `bytes` bytes make in base64, padding included. */
export function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

/**
 * Encodes a stream of bytes as base64, piece by piece, as text: the memory of bytes lies outside the
 * heap, and much of it in a short time makes the garbage collector go through the whole of the heap.
 * Bytes that do not fill a group of three wait for the next piece, so that padding comes at the very
 * end only.
 */
export async function* encodeBase64(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const whole = bytes.length - (bytes.length % 3);
    rest = Buffer.from(bytes.subarray(whole));
    if (whole > 0) yield bytes.toString('base64', 0, whole);
  }
  if (rest.length > 0) yield rest.toString('base64');
}
