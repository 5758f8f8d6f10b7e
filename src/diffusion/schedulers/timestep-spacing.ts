import type { SpacingSettings } from './settings.ts';
import { known, type Walk } from './walk.ts';

/**
 * Timesteps spread over the training timesteps 0 … T − 1, descending, not yet rounded to whole numbers.
 * @param steps how many; at least 1.
 */
export function linspace(last: number, steps: number): number[] {
  // The far end is set, not computed, so that it is exact; a single timestep is the near end.
  const step = steps > 1 ? last / (steps - 1) : 0;
  return Array.from({ length: steps }, (_, i) =>
    i === 0 && steps > 1 ? last : (steps - 1 - i) * step,
  );
}

/** Multiples of a whole number of training timesteps, counted from 0 and moved up by `offset`. */
export function leading(total: number, steps: number, offset: number): number[] {
  const ratio = Math.floor(total / steps);
  return Array.from({ length: steps }, (_, i) => (steps - 1 - i) * ratio + offset);
}

/**
 * Counted down from the last training timestep.
 * @param distance training timesteps from one to the next; need not be whole.
 */
export function trailing(last: number, distance: number, steps: number): number[] {
  // The rounded distance, not the exact one, is what numpy's arange multiplies.
  const step = last - distance - last;
  return Array.from({ length: steps }, (_, i) => roundHalfToEven(last + i * step) - 1);
}

/** To the nearest whole number, halves to the even one, as numpy and torch round. */
export function roundHalfToEven(x: number): number {
  const floor = Math.floor(x);
  const part = x - floor;
  if (part !== 0.5) return part < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/**
 * The timesteps of a walk as samplers of ā have them: whole ones, which are its indices.
 * @throws ModelFault `steps_too_many`, `setting_unsupported`.
 */
export function wholeTimesteps(
  settings: SpacingSettings & { readonly num_train_timesteps: number },
  walk: Walk,
): readonly number[] {
  return spaced(settings, walk).map(roundHalfToEven);
}

/**
 * The timesteps of a walk, not all of them whole with `linspace`.
 * @throws ModelFault `steps_too_many`, `setting_unsupported`.
 */
export function spaced(
  settings: SpacingSettings & { readonly num_train_timesteps: number },
  walk: Walk,
): readonly number[] {
  const { num_train_timesteps: total, steps_offset: offset } = settings;
  const spread = {
    linspace: (steps: number) => linspace(total - 1, steps),
    leading: (steps: number) => leading(total, steps, offset),
    trailing: (steps: number) => trailing(total, total / steps, steps),
  }[settings.timestep_spacing];
  return known(spread, settings, walk);
}
