import type { Pixels } from '../../kernel/pixels.ts';
import type { Plan } from '../compose/plan.ts';
import { withArena } from '../render/arenas.ts';
import { viewOf } from '../render/view.ts';
import { paintNearWeather } from '../render/weather.ts';
import type { Weather as AnyWeather } from '../../language/instructions/instruction.ts';

/** What falls or drifts. */
type Weather = Exclude<AnyWeather, 'cloudy' | 'sunny' | 'rainbow'>;

/** How much of its light and colour a picture keeps under the clouds that a weather comes from. */
const UNDER_CLOUDS: Readonly<Record<Weather, number>> = {
  rain: 0.8,
  snow: 0.94,
  fog: 1,
  storm: 0.62,
};

/** A picture with weather before it. */
export function weatherOver(
  picture: Pixels,
  weather: Weather,
  frame: Plan['frame'],
  seed: number,
): Pixels {
  const { width, height } = picture;
  return withArena((arena) => {
    const rgb = arena.floats(width * height * 3);
    const left = UNDER_CLOUDS[weather];
    for (let i = 0; i < rgb.length; i += 3) {
      const [r, g, b] = [
        picture.data[i]! / 255,
        picture.data[i + 1]! / 255,
        picture.data[i + 2]! / 255,
      ];
      const grey = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      for (const [c, value] of [r, g, b].entries())
        rgb[i + c] = left * (grey + (value - grey) * left);
    }
    const plan: Plan = {
      frame,
      seed,
      light: { time: 'day', source: { x: 0.3, y: -0.4 }, visible: false },
      backdrop: {
        kind: 'meadow',
        horizon: 0.55 * frame.height,
        weather: [weather],
        mood: 'plain',
        options: {},
      },
      items: [],
    };
    paintNearWeather(viewOf(plan, { width, height, rgb }, arena));
    const data = new Uint8ClampedArray(width * height * 3);
    for (let i = 0; i < data.length; i++) data[i] = 255 * rgb[i]!;
    return { width, height, channels: 3, data };
  });
}
