import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { turned } from '../turned.ts';
import { glassBody } from './glass-body.ts';

/** A round flask with a glowing brew and a cork; also the chemist's round-bottomed flask. */
export const potion = painted({
  id: 'potion',
  names: [
    'potion',
    'magic potion',
    'potion bottle',
    'bottle of potion',
    'elixir',
    'poison',
    'poison bottle',
    'love potion',
    'health potion',
    'round flask',
  ],
  metres: 0.18,
  colour: '#8b3fd6',
  colour2: '#b98552',
  draw(s, { colour, colour2, random }) {
    s.layer(0);
    s.oval(
      0,
      -62,
      96,
      92,
      s.glow(
        [
          [0, shade(colour, 0.4), 0.55],
          [1, colour, 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.layer();
    s.path(
      'M-15 -176L-18 -206C-10 -212 10 -212 18 -206L15 -176Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.3)], 0),
    );
    const d = turned('M18 -180L16 -134C34 -126 70 -108 70 -62C70 -26 48 -4 30 0', 6);
    glassBody(s, d, { y: -180, r: 18 }, { y: -84, r: 66, colour });
    s.rect(-22, -184, 44, 10, 5, '#e8f5fb', { opacity: 0.8 });
    for (let i = 0; i < 8; i++)
      s.oval(
        random.between(-44, 44),
        random.between(-74, -18),
        random.between(2, 5.5),
        random.between(2, 5.5),
        '#ffffff',
        { opacity: 0.5 },
      );
    s.path('M-54 -74C-54 -98 -40 -112 -26 -118C-34 -104 -42 -92 -42 -70Z', '#ffffff', {
      opacity: 0.6,
    });
    return { anchors: { label: [0, -54, 80], inside: [0, -180, 30], 'hand-left': [0, -150, 40] } };
  },
});
