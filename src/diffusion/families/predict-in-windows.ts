import type { Size } from '../../kernel/size.ts';
import { planWindows, windowWeights, type WindowAxis } from './plan-windows.ts';
import type { Conditions, Predict, RowConditions, Unet } from './unet.ts';

export interface WindowChoice {
  /** Edge in latents at which the model was trained. */
  readonly nativeEdge: number;
  /** Edges of windows are multiples of this. */
  readonly multiple: number;
  /** What is said to the UNet of a window of so many latents: it is a picture of its own to it. */
  readonly rowsFor: (size: Size) => readonly RowConditions[];
}

/** A window may be so much longer than what the model was trained at. */
export const LONGEST_SHARE = 1.25;

/** Neighbours share so much of what the model was trained at: 16 latents of 64. */
const OVERLAP_SHARE = 0.25;

/**
 * Asks the UNet about latents that are larger than it knows, window by window, and averages what it says
 * where windows overlap, in every step: MultiDiffusion (Bar-Tal et al. 2023). Memory and time grow with the
 * area, which with the whole at once they do with its square: the attention of SD 1.5 over 1024 × 1024
 * pixels alone takes 8 GB.
 */
export function predictInWindows(
  unet: Unet,
  conditions: Conditions,
  { nativeEdge, multiple, rowsFor }: WindowChoice,
): Predict {
  const limits = {
    most: Math.max(multiple, Math.floor((nativeEdge * LONGEST_SHARE) / multiple) * multiple),
    multiple,
    overlap: nativeEdge * OVERLAP_SHARE,
  };
  const { size } = conditions;
  const { width: onlyWidth, height: onlyHeight } = unet.onlySize ?? {};
  const across = planWindows(size.width, { ...limits, ...(onlyWidth && { only: onlyWidth }) });
  const down = planWindows(size.height, { ...limits, ...(onlyHeight && { only: onlyHeight }) });
  if (across.starts.length * down.starts.length === 1) return unet.conditioned(conditions);

  const windows = windowsOf(across, down).map((window) => ({
    ...window,
    predict: unet.conditioned({
      ...conditions,
      size: window.size,
      rows: rowsFor(window.size),
      ...(conditions.further && {
        further: conditions.further.map((planes) => cut(planes, size, window)),
      }),
    }),
  }));
  return async (latents, timestep, step) => {
    let whole: Float32Array<ArrayBuffer> | undefined;
    for (const window of windows) {
      const answer = await window.predict(cut(latents, size, window), timestep, step);
      const planes = answer.length / (window.size.width * window.size.height);
      whole ??= new Float32Array(planes * size.width * size.height);
      addWeighted(whole, answer, size, window);
    }
    return whole!;
  };
}

interface Window {
  readonly x: number;
  readonly y: number;
  readonly size: Size;
  /** How much each column and row counts. */
  readonly columns: Float32Array;
  readonly rows: Float32Array;
}

function windowsOf(across: WindowAxis, down: WindowAxis): readonly Window[] {
  const size = { width: across.window, height: down.window };
  const columns = windowWeights(across);
  const rows = windowWeights(down);
  return down.starts.flatMap((y, j) =>
    across.starts.map((x, i) => ({ x, y, size, columns: columns[i]!, rows: rows[j]! })),
  );
}

/** The window of each plane. */
function cut(planes: Float32Array, whole: Size, { x, y, size }: Window): Float32Array<ArrayBuffer> {
  const count = planes.length / (whole.width * whole.height);
  const out = new Float32Array(count * size.width * size.height);
  for (let row = 0; row < count * size.height; row++) {
    const plane = Math.floor(row / size.height);
    const from = (plane * whole.height + y + (row % size.height)) * whole.width + x;
    out.set(planes.subarray(from, from + size.width), row * size.width);
  }
  return out;
}

function addWeighted(
  whole: Float32Array,
  answer: Float32Array,
  full: Size,
  { x, y, size, columns, rows }: Window,
): void {
  const lines = answer.length / size.width;
  for (let line = 0; line < lines; line++) {
    const own = line % size.height;
    const plane = Math.floor(line / size.height);
    const to = (plane * full.height + y + own) * full.width + x;
    for (let i = 0; i < size.width; i++) {
      whole[to + i]! += answer[line * size.width + i]! * columns[i]! * rows[own]!;
    }
  }
}
