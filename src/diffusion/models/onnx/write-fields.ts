/**
 * Just enough of Protocol Buffers to write a small graph: fields are concatenated, messages are fields
 * whose payload is fields. Format: https://protobuf.dev/programming-guides/encoding/
 */

/** A whole number from 0 on. */
export function numberField(number: number, value: number): Buffer {
  return Buffer.concat([varint(number * 8), varint(value)]);
}

/** A text, bytes, or the fields of a message. */
export function spanField(number: number, ...payload: readonly (Uint8Array | string)[]): Buffer {
  const bytes = Buffer.concat(
    payload.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)),
  );
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  return Buffer.from([...bytes, rest]);
}
