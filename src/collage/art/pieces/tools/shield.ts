import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const shield = painted({
  id: 'heater-shield',
  names: ['shield', 'knight shield', 'round shield'],
  metres: 0.7,
  colour: '#b5332f',
  colour2: '#e3c15a',
  draw(s, { colour, colour2 }) {
    const d =
      'M-84 -170C-50 -160 -20 -166 0 -176C20 -166 50 -160 84 -170C92 -96 72 -34 0 0C-72 -34 -92 -96 -84 -170Z';
    s.layer();
    s.path(d, s.fade([shade(material.steel, 0.5), shade(material.steel, -0.3)], 40));
    s.placed({ y: -10, scale: 0.87 }, () => {
      s.within(d, () => {
        s.rect(-100, -190, 200, 200, 0, s.fade([shade(colour, 0.15), shade(colour, -0.25)], 40));
        s.path(
          'M-16 -190H16V-104H100V-74H16V10H-16V-74H-100V-104H-16Z',
          s.fade([shade(colour2, 0.2), shade(colour2, -0.2)], 40),
        );
      });
    });
    for (const [x, y] of [
      [-72, -156],
      [72, -156],
      [0, -10],
      [-72, -90],
      [72, -90],
    ] as const)
      s.oval(x, y, 5, 5, s.glow(['#ffffff', '#7d858e']));
    return { anchors: { 'hand-left': [0, -90, 90], label: [0, -100, 90] } };
  },
});
