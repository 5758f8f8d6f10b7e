import type { Rgb } from './rgb.ts';
import { mixed, rgb, scaled } from './rgb.ts';

/** What of a palette the colours of a sky change. */
type Tones = Readonly<
  Record<'skyTop' | 'skyMiddle' | 'skyLow' | 'cloudLit' | 'cloudShade' | 'haze' | 'light', Rgb>
>;

const WHITE: Rgb = [1, 1, 1];

/** How much of a colour is left in the sky of each hour. */
const BRIGHTNESS = { day: 1, dawn: 1, sunset: 0.9, night: 0.42, indoors: 1 } as const;

/**
 * A palette whose sky has the colours that the prompt gives it, the first overhead, the last over the
 * horizon: clouds and haze take some of them up, and a little of them falls on everything.
 * @param colours `#rrggbb`, none to leave the palette as it is.
 */
export function underColouredSky<P extends Tones>(
  palette: P,
  colours: readonly string[],
  time: keyof typeof BRIGHTNESS,
): P {
  const [first] = colours;
  const last = colours.at(-1);
  if (first === undefined || last === undefined) return palette;
  const bright = BRIGHTNESS[time];
  const high = scaled(rgb(first), bright);
  const low = scaled(rgb(last), bright);
  const skyLow = mixed(low, scaled(WHITE, bright), first === last ? 0.34 : 0.12);
  return {
    ...palette,
    skyTop: scaled(high, 0.72),
    skyMiddle: mixed(high, low, 0.35),
    skyLow,
    cloudLit: mixed(palette.cloudLit, skyLow, 0.45),
    cloudShade: mixed(palette.cloudShade, scaled(high, 0.6), 0.55),
    haze: mixed(palette.haze, skyLow, 0.6),
    light: mixed(palette.light, mixed(rgb(last), WHITE, 0.5), 0.16),
  };
}
