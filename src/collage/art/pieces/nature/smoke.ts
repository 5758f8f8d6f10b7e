import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A plume of soft puffs that widens as it rises and drifts to one side. */
export const smoke = painted({
  id: 'smoke-plume',
  names: ['smoke', 'plume of smoke', 'smoke plume', 'smoke column'],
  metres: 2.5,
  bearing: 'floats',
  colour: '#dfe3e8',
  draw(s, { colour, random }) {
    const puffs = 16;
    s.layer(0.15);
    for (let puff = puffs - 1; puff >= 0; puff--) {
      const rise = puff / (puffs - 1);
      const size = 14 + 32 * rise;
      s.oval(
        34 * rise ** 1.5 + random.between(-5, 5),
        -10 - 165 * rise,
        size,
        size * 0.86,
        s.glow(
          [shade(colour, 0.3), [0.55, colour, 0.75], [1, shade(colour, -0.1), 0]],
          0.5,
          0.5,
          0.5,
        ),
        { opacity: 0.9 - 0.55 * rise },
      );
    }
    return {};
  },
});
