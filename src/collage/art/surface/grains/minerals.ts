import type { Grain } from './grain.ts';
import { courses, ground, specks, veins } from './marks.ts';

export const brick: Grain = (canvas) => courses(canvas, 2.6, 2.1, 0.62, 0.2);

export const masonry: Grain = (canvas) => courses(canvas, 4.2, 1.7, -0.5, 0.16);

export const stone: Grain = (canvas) =>
  ground(canvas) + specks(canvas, 0.7, 0.34, 0.34) + veins(canvas, 5, -0.5, 0.16);

export const concrete: Grain = (canvas) => ground(canvas) + specks(canvas, 1, 0.22, 0.26);

export const marble: Grain = (canvas) =>
  ground(canvas) + veins(canvas, 9, -0.22, 0.6) + veins(canvas, 14, -0.42, 0.14);

export const sand: Grain = (canvas) => ground(canvas) + specks(canvas, 1.3, 0.2, 0.45);

export const dirt: Grain = (canvas) => ground(canvas) + specks(canvas, 0.8, 0.5, 0.4);

export const snow: Grain = (canvas) => ground(canvas) + specks(canvas, 0.5, 0.22, 0.7);

export const glitter: Grain = (canvas) => ground(canvas) + specks(canvas, 1.2, 0.3, 0.95);

/** Crust that glows through its cracks. */
export const cracked: Grain = (canvas) => ground(canvas) + veins(canvas, 34, 0.9, 0.42);
