import { z } from 'zod';
import { fromFloat16 } from '../../numerics/float16.ts';
import { elementCount, tensor, type Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import { readSmallFile, type SmallFile } from './read-small-file.ts';

/** Little-endian numbers as floats. */
const TYPES = {
  F32: { bytes: 4, read: fromFloat32 },
  F16: { bytes: 2, read: fromHalves },
  BF16: { bytes: 2, read: fromUpperHalves },
} as const;

const place = z.int().nonnegative();

const entry = z.object({
  dtype: z.enum(['F32', 'F16', 'BF16']),
  shape: z.array(place).max(8),
  data_offsets: z.tuple([place, place]),
});

/** Bytes that say how long the header is. */
const LENGTH_BYTES = 8;

/**
 * The tensors of a small `.safetensors` file: numbers that belong to a model and are no graph. Its first 8
 * bytes tell the length of a JSON header, that where each tensor lies behind it.
 * @param names of the tensors wanted.
 * @returns `undefined` when there is no such file.
 * @throws ModelFault `file_malformed`, also when a tensor is missing.
 */
export async function readSafetensors<N extends string>(
  small: SmallFile,
  names: readonly N[],
): Promise<Readonly<Record<N, Tensor>> | undefined> {
  const content = await readSmallFile(small);
  if (content === undefined) return undefined;
  const wrong = (trouble: string, cause?: unknown): Error => {
    const { model, file } = small;
    return modelFault('file_malformed', { model, file, trouble }, { cause });
  };
  const length = content.length < LENGTH_BYTES ? -1n : content.readBigUInt64LE();
  if (length < 0n || length > BigInt(content.length - LENGTH_BYTES)) {
    throw wrong('it is no safetensors file');
  }
  const body = content.subarray(LENGTH_BYTES + Number(length));
  let header: Record<string, unknown>;
  try {
    const text = content.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + Number(length));
    header = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (error) {
    throw wrong('its header is not JSON', error);
  }
  const found = names.map((name) => {
    if (!Object.hasOwn(header, name)) throw wrong(`it has no ${name}`);
    const read = tensorAt(header[name], body);
    if (read === undefined) throw wrong(`its ${name} is none of 16 or 32 bits, or not all there`);
    return [name, read];
  });
  return Object.fromEntries(found) as Record<N, Tensor>;
}

function tensorAt(described: unknown, body: Buffer): Tensor | undefined {
  const { success, data } = entry.safeParse(described);
  if (!success) return undefined;
  const { bytes, read } = TYPES[data.dtype];
  const [begin, end] = data.data_offsets;
  if (end > body.length || end - begin !== elementCount(data.shape) * bytes) return undefined;
  return tensor(read(body.subarray(begin, end)), data.shape);
}

function fromFloat32(data: Buffer): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: data.length / 4 }, (_, i) => data.readFloatLE(4 * i));
}

function fromHalves(data: Buffer): Float32Array<ArrayBuffer> {
  const length = data.length / 2;
  return fromFloat16(Uint16Array.from({ length }, (_, i) => data.readUInt16LE(2 * i)));
}

/** bfloat16 is the upper half of a 32-bit float. */
function fromUpperHalves(data: Buffer): Float32Array<ArrayBuffer> {
  const whole = Buffer.alloc(2 * data.length);
  for (let i = 0; i < data.length; i += 2) data.copy(whole, 2 * i + 2, i, i + 2);
  return fromFloat32(whole);
}
