import type { FileWindow } from './file-window.ts';

/** Not what Protocol Buffers look like. `cut`: it would go on after the end of the file. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
  /** Where the file would have to end at least, when it is cut short. */
  readonly cut: number | undefined;

  constructor(message: string, cut?: number) {
    super(message);
    this.cut = cut;
  }
}

/** One field of a message, as it lies in the file. */
export interface Field {
  readonly number: number;
  /** The payload of texts, bytes and messages; `undefined` in fields that are a number. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
  /** What a variable-length number says; exact up to 2^53. */
  readonly value: number;
  /** Where the next field begins. */
  readonly next: number;
}

/** The longest tag with the longest length or number. */
const HEADER_BYTES = 20;

const WIRE = { varint: 0, fixed64: 1, span: 2, fixed32: 5 } as const;

/**
 * The field that begins at `offset` of a message that ends at `end`. Payloads are not read.
 * Format: https://protobuf.dev/programming-guides/encoding/
 * @throws FieldError
 */
export async function readField(window: FileWindow, offset: number, end: number): Promise<Field> {
  if (!window.holds(offset, HEADER_BYTES)) await window.load(offset);
  const tag = readVarint(window, offset);
  const number = Math.floor(tag.value / 8);
  if (number === 0) throw new FieldError('it is no ONNX graph');
  const field = payload(window, number, tag.value % 8, tag.next);
  if (field.next > window.size) throw new FieldError('it is cut short', field.next);
  if (field.next > end) throw new FieldError('a field reaches out of its message');
  return field;
}

function payload(window: FileWindow, number: number, wire: number, at: number): Field {
  switch (wire) {
    case WIRE.varint:
      return { number, span: undefined, ...readVarint(window, at) };
    case WIRE.fixed64:
      return { number, span: undefined, value: 0, next: at + 8 };
    case WIRE.fixed32:
      return { number, span: undefined, value: 0, next: at + 4 };
    case WIRE.span: {
      const length = readVarint(window, at);
      const next = length.next + length.value;
      return { number, span: { start: length.next, end: next }, value: 0, next };
    }
    default:
      throw new FieldError('it is no ONNX graph');
  }
}

function readVarint(window: FileWindow, offset: number): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = window.byte(offset + index);
    if (byte === undefined) throw new FieldError('it is cut short', offset + index + 1);
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: offset + index + 1 };
  }
  throw new FieldError('a number in it has no end');
}
