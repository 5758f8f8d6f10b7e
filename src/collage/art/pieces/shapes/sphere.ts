import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const sphere = painted({
  id: 'sphere',
  names: ['sphere', 'ball', 'orb', 'globe shape', 'bubble'],
  metres: 0.5,
  colour: '#e2574c',
  draw(s, { colour }) {
    s.layer();
    s.oval(
      0,
      0,
      100,
      100,
      s.glow(
        [
          [0, shade(colour, 0.55)],
          [0.35, shade(colour, 0.1)],
          [0.7, shade(colour, -0.18)],
          [1, shade(colour, -0.5)],
        ],
        0.36,
        0.3,
        0.75,
      ),
    );
    s.oval(-36, -46, 24, 15, '#ffffff', { opacity: 0.55 });
    return { anchors: { label: [0, 8, 120], top: [0, -96, 50] } };
  },
});
