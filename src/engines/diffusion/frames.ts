/**
 * How messages travel between the server and a process that draws: two lengths of four bytes each,
 * most significant first, a header of JSON, and bytes as they are, pixels for the most part. A protocol
 * of its own rather than Node's channel between processes, for three reasons: pixels go without being
 * copied into messages, in pieces as the pipe takes them, so that the server's event loop never stands
 * still for a large picture; a process that computes can write without its event loop; and what is no
 * message ends that process instead of the server.
 */
const LENGTHS_BYTES = 8;

/** Ten prompts of 32 000 characters with every one of them escaped. */
const LONGEST_HEADER = 8 * 1024 * 1024;

/** A picture of 3840 × 3840 with alpha, or with a mask. */
const LONGEST_BODY = 64 * 1024 * 1024;

/** A message and what it brings along. */
export interface Frame {
  readonly header: unknown;
  readonly body: Uint8ClampedArray<ArrayBuffer>;
}

/** The pieces of a frame, in order, to be written one after the other. */
export function frameOf(header: unknown, bodies: readonly Uint8ClampedArray[] = []): Uint8Array[] {
  const text = Buffer.from(JSON.stringify(header));
  const lengths = Buffer.alloc(LENGTHS_BYTES);
  lengths.writeUInt32BE(text.length, 0);
  lengths.writeUInt32BE(
    bodies.reduce((sum, { length }) => sum + length, 0),
    4,
  );
  const raw = bodies.map((body) => new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  return [Buffer.concat([lengths, text]), ...raw];
}

/**
 * Puts frames together again from the pieces in which they arrive.
 * @returns what takes the next piece; it throws an Error when that cannot belong to a frame.
 */
export function frameReader(onFrame: (frame: Frame) => void): (piece: Uint8Array) => void {
  let lengths = part(LENGTHS_BYTES);
  let header: Part | undefined;
  let body: Part | undefined;

  const advance = (piece: Uint8Array): number => {
    if (header === undefined || body === undefined) {
      const taken = fill(lengths, piece);
      if (isFull(lengths)) [header, body] = announced(lengths.bytes);
      return taken;
    }
    return fill(isFull(header) ? body : header, piece);
  };

  return (piece) => {
    for (let rest = piece; rest.length > 0;) {
      rest = rest.subarray(advance(rest));
      if (header === undefined || body === undefined || !isFull(header) || !isFull(body)) continue;
      const frame = {
        header: parsed(header.bytes),
        body: new Uint8ClampedArray(body.bytes.buffer),
      };
      lengths = part(LENGTHS_BYTES);
      header = body = undefined;
      onFrame(frame);
    }
  };
}

/** Bytes of a known number, as far as they have come. */
interface Part {
  readonly bytes: Uint8Array<ArrayBuffer>;
  filled: number;
}

/** Not filled with zeros first: for a large picture that alone would hold up the event loop. */
const part = (length: number): Part => ({ bytes: Buffer.allocUnsafeSlow(length), filled: 0 });

const isFull = ({ bytes, filled }: Part): boolean => filled === bytes.length;

function fill(into: Part, piece: Uint8Array): number {
  const taken = Math.min(into.bytes.length - into.filled, piece.length);
  into.bytes.set(piece.subarray(0, taken), into.filled);
  into.filled += taken;
  return taken;
}

function announced(lengths: Uint8Array<ArrayBuffer>): [header: Part, body: Part] {
  const view = new DataView(lengths.buffer);
  const header = view.getUint32(0);
  const body = view.getUint32(4);
  if (header === 0 || header > LONGEST_HEADER || body > LONGEST_BODY) {
    throw new Error(`what came is no message: its lengths would be ${header} and ${body}`);
  }
  return [part(header), part(body)];
}

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
}
