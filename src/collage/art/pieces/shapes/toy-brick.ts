import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A toy brick with studs. */
export const toyBrick = painted({
  id: 'toy-brick',
  names: ['lego block', 'lego brick', 'lego', 'toy brick', 'building block', 'brick'],
  metres: 0.1,
  colour: '#d6332b',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-124 -92L-60 -126L124 -110L66 -70Z',
      s.fade([shade(colour, 0.34), shade(colour, 0.16)]),
    );
    s.path('M66 -70L124 -110V-30L66 14Z', s.fade([shade(colour, -0.24), shade(colour, -0.42)]));
    s.path('M-124 -92L66 -70V14L-124 -10Z', s.fade([shade(colour, 0.14), shade(colour, -0.12)]));
    s.layer(1, 0.3);
    for (const [x, y] of [
      [-44, -113],
      [18, -108],
      [76, -103],
      [-78, -98],
      [-16, -92],
      [46, -85],
    ] as const) {
      s.path(
        `M${x - 22} ${y - 12}V${y}C${x - 22} ${y + 12} ${x + 22} ${y + 12} ${x + 22} ${y}V${y - 12}Z`,
        s.fade([shade(colour, 0.1), shade(colour, -0.25)], 0),
      );
      s.oval(x, y - 12, 22, 9, s.fade([shade(colour, 0.45), shade(colour, 0.2)]));
    }
    return { anchors: { top: [0, -104, 160], label: [-30, -40, 130, 7] } };
  },
});
