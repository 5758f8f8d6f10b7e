import type * as Collage from '../../src/collage/draw-picture.ts';
import type { Pixels } from '../../src/kernel/pixels.ts';
import type { FuzzOrder } from './order.ts';

/** What came of one order. */
export interface Trial {
  /** CPU time of the process for one picture, milliseconds. */
  readonly cpu: number;
  /** What is wrong with it; `undefined` when nothing is. */
  readonly fault: string | undefined;
}

type Draw = typeof Collage.drawPicture;

/** Machines are noisy: what seems too slow is drawn again, and its quickest time counts. */
const ATTEMPTS = 3;

/**
 * Draws an order and looks whether a picture came out, in time.
 * @param allowed CPU time for a picture of up to 1024², milliseconds; larger ones in proportion.
 */
export function attempt(draw: Draw, order: FuzzOrder, allowed: number): Trial {
  const { width, height } = order.size;
  const limit = allowed * Math.max(1, (width * height) / 1024 ** 2);
  let cpu = Infinity;
  for (let times = 0; times < ATTEMPTS && cpu > limit; times++) {
    const before = process.cpuUsage();
    try {
      const { pixels } = draw(order, { stage: () => undefined });
      const { user, system } = process.cpuUsage(before);
      cpu = Math.min(cpu, (user + system) / 1000);
      const fault = faultOf(pixels, order);
      if (fault !== undefined) return { cpu, fault };
    } catch (error) {
      return {
        cpu: 0,
        fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  }
  return { cpu, fault: cpu > limit ? `took ${Math.round(cpu)} ms of CPU time` : undefined };
}

/** A picture has the size asked for and shows something. */
function faultOf(
  { width, height, channels, data }: Pixels,
  { size }: FuzzOrder,
): string | undefined {
  if (width !== size.width || height !== size.height) return `is ${width} × ${height}`;
  if (data.length !== width * height * channels) return `has ${data.length} bytes`;
  let [least, most] = [255, 0];
  for (let i = 0; i < data.length; i += channels) {
    least = Math.min(least, data[i]!);
    most = Math.max(most, data[i]!);
  }
  return most - least < 8 ? `is blank: ${least} to ${most}` : undefined;
}
