import type { Light, Plan } from '../compose/plan.ts';
import type { Palette } from '../render/palette.ts';
import type { Rgb } from '../render/rgb.ts';
import type { Surroundings } from './surroundings.ts';
import { clamp01, smoothstep } from '../../numerics/interpolate.ts';

/** The light in which something must be drawn to be taken for a part of its surroundings. */
export interface LightLike {
  readonly light: Light;
  readonly palette: Pick<Palette, 'light' | 'shade' | 'haze' | 'contrast'>;
  /** Share of relief: drawings in flat colours have none. */
  readonly modelling: number;
  /** How far out of focus it is: as `Item.distance`. */
  readonly distance: number;
}

/** How far the tint of the surroundings colours what is put there; all of it would drown it. */
const CAST = 0.22;

/** Reads the light off a picture. */
export function lightLike(around: Surroundings, frame: Plan['frame']): LightLike {
  const { mean, bright, dark, lightSide } = around;
  const [r, g, b] = mean;
  const grey = Math.max(0.04, 0.299 * r + 0.587 * g + 0.114 * b);
  // A picture that is dark all over dims what it shows; one with a bright spot less so.
  const exposure = 0.42 + 0.36 * smoothstep(0.05, 0.9, bright) + 0.26 * smoothstep(0.04, 0.5, grey);
  const cast = (value: number): number =>
    Math.min(1.16, Math.max(0.84, (Math.max(0.02, value) / grey) ** CAST));
  const light: Rgb = [exposure * cast(r), exposure * cast(g), exposure * cast(b)];
  const shade: Rgb = [0.3 * r, 0.3 * g, 0.34 * b];
  return {
    light: {
      time: 'day',
      source: { x: (0.5 + 0.9 * lightSide) * frame.width, y: -0.4 },
      visible: false,
    },
    palette: {
      light,
      shade,
      haze: [r, g, b],
      contrast: 0.45 + 0.55 * clamp01((bright - dark) / 0.75),
    },
    modelling: 1 - 0.6 * smoothstep(0.45, 0.85, around.flatness),
    // From 0.45 on, distance takes sharpness away.
    distance: 0.45 + 0.4 * (1 - smoothstep(0.36, 0.5, around.sharpness)),
  };
}
