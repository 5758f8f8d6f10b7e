import type { Pixels } from '../kernel/pixels.ts';

/** How long synchronous drawing talks to the outside. */
export interface DrawHooks {
  /**
   * Called between stages with what comes next and how far the picture is (0 … 1, rising).
   * May throw to stop the drawing there.
   */
  readonly stage: (name: string, fraction: number) => void;
  /** Absent when nobody watches. */
  readonly show?: ShowState;
}

/**
 * Offers a state of the picture that is worth looking at, with how far it is: a share of the same
 * whole as that of a stage. `picture` is called there and then or never, and makes it: of the size and
 * channels of the result, and without a trace in the work that goes on.
 */
export type ShowState = (fraction: number, picture: () => Pixels) => void;

/** Hooks for a part of the work, which goes from `from` to `to` of the whole. */
export function within({ stage, show }: DrawHooks, from: number, to: number): DrawHooks {
  const whole = (fraction: number): number => from + (to - from) * fraction;
  return {
    stage: (name, fraction) => stage(name, whole(fraction)),
    ...(show && { show: (fraction, picture) => show(whole(fraction), picture) }),
  };
}

/** Hooks for work that something is yet to be done to: its states are shown as that makes them. */
export function shownAs({ stage, show }: DrawHooks, change: (state: Pixels) => Pixels): DrawHooks {
  return {
    stage,
    ...(show && { show: (fraction, picture) => show(fraction, () => change(picture())) }),
  };
}

/** Hooks for work whose own stages mean nothing to whoever waits: all have one name. */
export function named(name: string, { stage, ...rest }: DrawHooks): DrawHooks {
  return { ...rest, stage: (_, fraction) => stage(name, fraction) };
}

/** Hooks for work that is no picture on its way: a trial, or something to compare with. */
export function unseen({ stage }: DrawHooks): DrawHooks {
  return { stage };
}
