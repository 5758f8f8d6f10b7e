import { numberField, spanField } from '../../../src/diffusion/models/onnx/write-fields.ts';

/** Numbers of ONNX's own for types of elements. */
const TYPE = {
  float32: 1,
  uint8: 2,
  int8: 3,
  int32: 6,
  int64: 7,
  string: 8,
  bool: 9,
  float16: 10,
  float64: 11,
  uint64: 13,
} as const;

type TypeName = keyof typeof TYPE;

/** A name and type, with dims that are numbers or free. */
export interface Value {
  readonly name: string;
  readonly type: TypeName;
  readonly dims: readonly (number | string)[];
}

/** Whatever a graph is made of; each is the bytes of its fields. */
export interface GraphPieces {
  readonly nodes?: readonly Buffer[];
  readonly tensors?: readonly Buffer[];
  readonly inputs?: readonly Value[];
  readonly outputs?: readonly Value[];
}

export function node(
  operator: string,
  inputs: readonly string[],
  outputs: readonly string[],
  more: { readonly domain?: string; readonly attributes?: readonly Buffer[] } = {},
): Buffer {
  return Buffer.concat([
    ...inputs.map((name) => spanField(1, name)),
    ...outputs.map((name) => spanField(2, name)),
    spanField(4, operator),
    ...(more.attributes ?? []).map((attribute) => spanField(5, attribute)),
    ...(more.domain === undefined ? [] : [spanField(7, more.domain)]),
  ]);
}

/** An attribute that is a graph, as `If` and `Loop` have for their bodies. */
export function graphAttribute(name: string, pieces: GraphPieces): Buffer {
  return Buffer.concat([spanField(1, name), spanField(6, graph(pieces)), numberField(20, 5)]);
}

/** An attribute that is the number of a type of elements, as `Cast` has it. */
export function typeAttribute(name: string, type: TypeName): Buffer {
  return Buffer.concat([spanField(1, name), numberField(3, TYPE[type]), numberField(20, 2)]);
}

/** A tensor whose numbers lie in another file. */
export function externalTensor(
  name: string,
  dims: readonly number[],
  entries: Readonly<Record<string, string>>,
  type: TypeName = 'float32',
): Buffer {
  return Buffer.concat([
    ...dims.map((length) => numberField(1, length)),
    numberField(2, TYPE[type]),
    spanField(8, name),
    ...Object.entries(entries).map(([key, value]) =>
      spanField(13, spanField(1, key), spanField(2, value)),
    ),
    numberField(14, 1),
  ]);
}

/** A tensor whose numbers lie in the graph. */
export function tensorOf(
  name: string,
  dims: readonly number[],
  bytes: Uint8Array,
  type: TypeName = 'float32',
): Buffer {
  return Buffer.concat([
    ...dims.map((length) => numberField(1, length)),
    numberField(2, TYPE[type]),
    spanField(8, name),
    spanField(9, bytes),
  ]);
}

/** The bytes of a whole `.onnx` file. */
export function model(pieces: GraphPieces, more: readonly Buffer[] = []): Buffer {
  const opset = spanField(8, spanField(1, ''), numberField(2, 17));
  return Buffer.concat([numberField(1, 8), spanField(7, graph(pieces)), opset, ...more]);
}

function graph({ nodes = [], tensors = [], inputs = [], outputs = [] }: GraphPieces): Buffer {
  return Buffer.concat([
    ...nodes.map((one) => spanField(1, one)),
    spanField(2, 'graph'),
    ...tensors.map((one) => spanField(5, one)),
    ...inputs.map((one) => spanField(11, value(one))),
    ...outputs.map((one) => spanField(12, value(one))),
  ]);
}

function value({ name, type, dims }: Value): Buffer {
  const shape = dims.map((length) =>
    spanField(1, typeof length === 'number' ? numberField(1, length) : spanField(2, length)),
  );
  const tensor = spanField(1, numberField(1, TYPE[type]), spanField(2, ...shape));
  return Buffer.concat([spanField(1, name), spanField(2, tensor)]);
}
