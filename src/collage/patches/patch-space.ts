import { patchKernels, type PatchEdge, type PatchKernel } from './patch-kernel.ts';

/**
 * A picture as patches are compared: four floats a pixel, row by row. Colour in the first three
 * (0 … 255, so that distances are in squared 8-bit units), whatever else should match in the fourth.
 */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** `4 * width * height` values. */
  readonly data: Float32Array<ArrayBuffer>;
  /** Byte address of `data` in its space. */
  readonly address: number;
}

const PAGE_BYTES = 65536;
const VECTOR_BYTES = 16;

/**
 * The memory that rasters of one job lie in, with the kernels that compare them. Its size is fixed
 * from the start: growing it would cut off every array handed out before.
 */
export class PatchSpace {
  readonly #memory: WebAssembly.Memory;
  readonly #kernels: Record<PatchEdge, PatchKernel>;
  #used = 0;

  /** @param pixels how many pixels all rasters of this space have together. */
  constructor(pixels: number) {
    const pages = Math.max(1, Math.ceil((pixels * VECTOR_BYTES) / PAGE_BYTES));
    this.#memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.#kernels = patchKernels(this.#memory);
  }

  /**
   * A raster of zeros.
   * @throws RangeError when the space is full.
   */
  raster(width: number, height: number): Raster {
    const address = this.#used;
    const data = new Float32Array(this.#memory.buffer, address, 4 * width * height);
    this.#used += data.byteLength;
    return { width, height, data, address };
  }

  kernel(edge: PatchEdge): PatchKernel {
    return this.#kernels[edge];
  }
}

/** Byte address of the patch of `radius` around pixel `centre` (its index), at its top left. */
export function patchAddress(raster: Raster, centre: number, radius: number): number {
  return raster.address + VECTOR_BYTES * (centre - radius * raster.width - radius);
}
