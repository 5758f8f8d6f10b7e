import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { averageArea } from '../../pixels/average-area.ts';
import { reframe } from '../../pixels/reframe.ts';
import { resample } from '../../pixels/resample.ts';
import type { SizePlan } from './plan-size.ts';

/** A picture on the canvas that is painted: at the size of its frame, its edges drawn out around it. */
export function ontoCanvas(pixels: Pixels, plan: SizePlan): Pixels {
  const { data, channels } = resample(pixels, sizeOf(plan.frame));
  return { ...plan.canvas, channels, data: drawnOut(data, channels, plan) };
}

/**
 * What is repainted of a canvas, one number a pixel: 1 or 0. What is to be kept in part is painted; how
 * much of it is seen is decided when what is kept is put back.
 */
export function repaintedOf(
  keep: Uint8ClampedArray<ArrayBuffer>,
  size: Size,
  plan: SizePlan,
): Uint8Array {
  const { data } = averageArea({ ...size, data: keep }, sizeOf(plan.frame));
  return Uint8Array.from(drawnOut(data, 1, plan), (kept) => (kept === 255 ? 0 : 1));
}

/** The picture that a painted canvas shows, at the size wanted. */
export function offCanvas(canvas: Pixels, plan: SizePlan, wanted: Size): Pixels {
  const { frame } = plan;
  const whole = frame.width === canvas.width && frame.height === canvas.height;
  const data = whole ? canvas.data : reframe(canvas, frame, Array<number>(canvas.channels).fill(0));
  return resample({ ...sizeOf(frame), channels: canvas.channels, data }, sizeOf(wanted));
}

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

/** Each pixel of the canvas is that of the frame which is nearest to it. */
function drawnOut(
  data: Uint8ClampedArray<ArrayBuffer>,
  channels: number,
  { canvas, frame }: SizePlan,
): Uint8ClampedArray<ArrayBuffer> {
  if (canvas.width === frame.width && canvas.height === frame.height) return data;
  const out = new Uint8ClampedArray(canvas.width * canvas.height * channels);
  for (let y = 0; y < canvas.height; y++) {
    const from = within(y - frame.y, frame.height) * frame.width;
    for (let x = 0; x < canvas.width; x++) {
      const pixel = (from + within(x - frame.x, frame.width)) * channels;
      const to = (y * canvas.width + x) * channels;
      for (let c = 0; c < channels; c++) out[to + c] = data[pixel + c]!;
    }
  }
  return out;
}

const within = (at: number, length: number): number => Math.min(Math.max(at, 0), length - 1);
