/**
 * The inner loops of patch matching as WebAssembly with 128-bit SIMD, four to ten times as fast as
 * the same in JavaScript. The module is put together here, instruction by instruction, because it is
 * two straight-line functions: a compiler for them would be more to keep than they are.
 *
 * A pixel is one vector of four floats, and every function is unrolled for one patch edge.
 * `f32x4` without the relaxed instructions rounds alike on every machine, so results are the same
 * everywhere.
 */

/** Patch edges there are kernels for, pixels. */
export const PATCH_EDGES = [3, 5, 7, 9] as const;
export type PatchEdge = (typeof PATCH_EDGES)[number];

/** Addresses and strides are in bytes, of top left pixels and from row to row. */
export interface PatchKernel {
  /**
   * Sum of squared differences of two patches. Stops early, with what it has summed so far, when
   * that is `limit` or more.
   */
  readonly distance: (
    a: number,
    b: number,
    strideA: number,
    strideB: number,
    limit: number,
  ) => number;
  /** Adds `weight` times patch `from` to patch `to`. */
  readonly add: (
    to: number,
    from: number,
    strideTo: number,
    strideFrom: number,
    weight: number,
  ) => void;
}

const I32 = 0x7f;
const F32 = 0x7d;
const V128 = 0x7b;

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const simd = (code: number): number[] => [0xfd, ...leb(code)];
const LOAD = (offset: number): number[] => [...simd(0x00), 4, ...leb(offset)];
const STORE = (offset: number): number[] => [...simd(0x0b), 4, ...leb(offset)];
const SPLAT = simd(0x13);
const LANE = (lane: number): number[] => [...simd(0x1f), lane];
const ADD = simd(0xe4);
const SUB = simd(0xe5);
const MUL = simd(0xe6);
const F32_ADD = [0x92];
const F32_GE = [0x60];
const I32_ADD = [0x6a];
const RETURN_IF_TRUE = (value: number[]): number[] => [0x04, 0x40, ...value, 0x0f, 0x0b];

const PIXEL_BYTES = 16;

/** `\0asm`, version 1. */
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** Parameters 0–4 as in {@link PatchKernel.distance}; 5, 6: two partial sums; 7: difference; 8: sum. */
function distanceBody(edge: number): number[] {
  const body: number[] = [];
  for (let row = 0; row < edge; row++) {
    for (let column = 0; column < edge; column++) {
      // Two sums in turn, so that one addition need not wait for the last.
      const sum = 5 + ((row * edge + column) % 2);
      const offset = column * PIXEL_BYTES;
      body.push(...get(0), ...LOAD(offset), ...get(1), ...LOAD(offset), ...SUB, ...set(7));
      body.push(...get(7), ...get(7), ...MUL, ...get(sum), ...ADD, ...set(sum));
    }
    const last = row === edge - 1;
    if (!last) {
      body.push(...get(0), ...get(2), ...I32_ADD, ...set(0));
      body.push(...get(1), ...get(3), ...I32_ADD, ...set(1));
    }
    if (last || row % 2 === 1) {
      body.push(...get(5), ...get(6), ...ADD, ...set(7));
      body.push(...get(7), ...LANE(0), ...get(7), ...LANE(1), ...F32_ADD);
      body.push(...get(7), ...LANE(2), ...get(7), ...LANE(3), ...F32_ADD, ...F32_ADD, ...set(8));
      if (!last) body.push(...get(8), ...get(4), ...F32_GE, ...RETURN_IF_TRUE(get(8)));
    }
  }
  return functionBody(
    [
      [3, V128],
      [1, F32],
    ],
    [...body, ...get(8)],
  );
}

/** Parameters 0–4 as in {@link PatchKernel.add}; 5: the weight in all four lanes. */
function addBody(edge: number): number[] {
  const body: number[] = [...get(4), ...SPLAT, ...set(5)];
  for (let row = 0; row < edge; row++) {
    for (let column = 0; column < edge; column++) {
      const offset = column * PIXEL_BYTES;
      body.push(...get(0), ...get(0), ...LOAD(offset));
      body.push(...get(1), ...LOAD(offset), ...get(5), ...MUL, ...ADD, ...STORE(offset));
    }
    body.push(...get(0), ...get(2), ...I32_ADD, ...set(0));
    body.push(...get(1), ...get(3), ...I32_ADD, ...set(1));
  }
  return functionBody([[1, V128]], body);
}

function functionBody(locals: readonly (readonly [number, number])[], code: number[]): number[] {
  const bytes = [...leb(locals.length), ...locals.flat(), ...code, 0x0b];
  return [...leb(bytes.length), ...bytes];
}

/** Unsigned LEB128, as WebAssembly writes all its numbers. */
function leb(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

function section(id: number, items: readonly number[][]): number[] {
  const bytes = [...leb(items.length), ...items.flat()];
  return [id, ...leb(bytes.length), ...bytes];
}

function name(text: string): number[] {
  return [...leb(text.length), ...new TextEncoder().encode(text)];
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const types = [
    [0x60, 5, I32, I32, I32, I32, F32, 1, F32],
    [0x60, 5, I32, I32, I32, I32, F32, 0],
  ];
  const memory = [...name('patches'), ...name('memory'), 0x02, 0x00, 0x01];
  const functions = PATCH_EDGES.flatMap(() => [[0], [1]]);
  const exported = PATCH_EDGES.flatMap((edge, i) => [
    [...name(`distance${edge}`), 0x00, 2 * i],
    [...name(`add${edge}`), 0x00, 2 * i + 1],
  ]);
  const bodies = PATCH_EDGES.flatMap((edge) => [distanceBody(edge), addBody(edge)]);
  return Uint8Array.from([
    ...HEADER,
    ...section(1, types),
    ...section(2, [memory]),
    ...section(3, functions),
    ...section(7, exported),
    ...section(10, bodies),
  ]);
}

let compiled: WebAssembly.Module | undefined;

/** Kernels that work on `memory`, by patch edge. */
export function patchKernels(memory: WebAssembly.Memory): Record<PatchEdge, PatchKernel> {
  compiled ??= new WebAssembly.Module(moduleBytes());
  const { exports } = new WebAssembly.Instance(compiled, { patches: { memory } });
  const kernel = (edge: PatchEdge): PatchKernel => ({
    distance: exports[`distance${edge}`] as PatchKernel['distance'],
    add: exports[`add${edge}`] as PatchKernel['add'],
  });
  return { 3: kernel(3), 5: kernel(5), 7: kernel(7), 9: kernel(9) };
}
