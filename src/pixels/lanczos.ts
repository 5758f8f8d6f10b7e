import { kernelTaps, type Kernel, type Taps } from './taps.ts';

/** Lobes of the window on each side. */
const LOBES = 3;

/** sinc(x) · sinc(x / 3) within three lobes (Duchon 1979). */
export const LANCZOS: Kernel = {
  support: LOBES,
  weight: (x) => {
    if (x === 0) return 1;
    if (Math.abs(x) >= LOBES) return 0;
    const angle = Math.PI * x;
    return (LOBES * Math.sin(angle) * Math.sin(angle / LOBES)) / (angle * angle);
  },
};

/** Lanczos 3 from a line of `from` samples to one of `to`. */
export function lanczosTaps(from: number, to: number): Taps {
  return kernelTaps(from, to, LANCZOS);
}
