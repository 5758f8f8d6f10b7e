import { readFileSync } from 'node:fs';

/** Where goldens of local models lie. */
export const GOLDEN = new URL('../../golden/diffusion/', import.meta.url);

const ARRAYS = { float32: Float32Array, int32: Int32Array, uint8: Uint8Array } as const;

export interface GoldenTensor {
  readonly data: Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;
  readonly dims: readonly number[];
}

/** Tensors that `training/parity` recorded. */
export interface GoldenTensors<About> {
  /** What was written about them. */
  readonly about: About;
  /** @throws Error when there is no such tensor. */
  readonly tensor: (name: string) => GoldenTensor;
  /** Names that begin with this, in the order in which they were recorded. */
  readonly names: (prefix: string) => readonly string[];
}

interface TensorsFile {
  readonly tensors: readonly {
    readonly name: string;
    readonly type: keyof typeof ARRAYS;
    readonly dims: readonly number[];
    readonly offset: number;
  }[];
}

/** Reads `NAME.json`, which lists the tensors, and `NAME.bin`, which holds them. */
export function goldenTensors<About>(name: string): GoldenTensors<About> {
  const file = JSON.parse(readFileSync(new URL(`${name}.json`, GOLDEN), 'utf8')) as About &
    TensorsFile;
  const bytes = new Uint8Array(readFileSync(new URL(`${name}.bin`, GOLDEN))).buffer;
  return {
    about: file,
    tensor: (wanted) => {
      const found = file.tensors.find((one) => one.name === wanted);
      if (found === undefined) throw new Error(`${name} has no ${wanted}`);
      const length = found.dims.reduce((count, edge) => count * edge, 1);
      return { data: new ARRAYS[found.type](bytes, found.offset, length), dims: found.dims };
    },
    names: (prefix) => file.tensors.map((one) => one.name).filter((one) => one.startsWith(prefix)),
  };
}
