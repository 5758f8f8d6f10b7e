import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A picket fence. */
export const fence = painted({
  id: 'fence',
  names: ['fence', 'picket fence', 'garden fence', 'wooden fence', 'railing'],
  metres: 1.1,
  colour: '#f6f4ee',
  draw(s, { colour }) {
    s.layer();
    for (const y of [-74, -30])
      s.rect(-170, y, 340, 13, 3, s.fade([shade(colour, -0.04), shade(colour, -0.25)]));
    s.layer(1, 0.25);
    for (let i = 0; i < 9; i++) {
      const x = -160 + i * 40;
      s.path(
        `M${x - 13} 0V-94L${x} -112L${x + 13} -94V0Z`,
        s.fade([shade(colour, 0.3), colour, shade(colour, -0.2)], 20),
      );
    }
    return { anchors: { top: [0, -104, 320], seat: [0, -104, 260] } };
  },
});
