import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A chest of drawers; `drawers` 1 … 6. */
export const drawers = painted({
  id: 'chest-of-drawers',
  names: [
    'chest of drawers',
    'dresser',
    'drawer',
    'nightstand',
    'sideboard',
    'commode',
    'antique chest',
  ],
  metres: 1,
  colour: '#a5683a',
  draw(s, { colour, read }) {
    const count = Math.round(read.number('drawers', 3, 1, 6));
    const height = 150;
    s.layer();
    s.rect(0, 0, 190, height + 14, 6, s.fade([shade(colour, 0.04), shade(colour, -0.3)]));
    s.path(
      `M10 ${height + 12}L16 ${height + 34}H30L34 ${height + 12}ZM180 ${height + 12}L174 ${height + 34}H160L156 ${height + 12}Z`,
      shade(colour, -0.35),
    );
    s.layer(1, 0.25);
    const step = height / count;
    for (let i = 0; i < count; i++) {
      const y = 10 + i * step;
      s.rect(12, y, 166, step - 6, 5, s.fade([shade(colour, 0.26), shade(colour, -0.08)]));
      for (const x of [60, 130])
        s.oval(
          x,
          y + step / 2 - 3,
          7,
          5,
          s.glow([shade(material.brass, 0.4), shade(material.brass, -0.3)]),
        );
    }
    s.layer(1, 0.3);
    s.rect(-8, -8, 206, 15, 5, s.fade([shade(colour, 0.34), shade(colour, -0.1)]));
    return { anchors: { top: [95, -5, 180] } };
  },
});
