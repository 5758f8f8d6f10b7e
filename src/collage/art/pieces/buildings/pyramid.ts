import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A pyramid of stone courses, lit from the left. */
export const pyramid = painted({
  id: 'pyramid',
  names: ['pyramid', 'great pyramid', 'egyptian pyramid', 'pyramid of giza'],
  metres: 140,
  colour: material.sandstone,
  draw(s, { colour, random }) {
    s.layer();
    s.path('M0 -190L-200 0H70Z', s.fade([shade(colour, 0.24), shade(colour, -0.02)], 20));
    s.path('M0 -190L70 0H200Z', s.fade([shade(colour, -0.26), shade(colour, -0.42)]));
    s.within('M0 -190L-200 0H70Z', () => {
      for (let y = -176; y < 0; y += 13) {
        const half = (190 + y) / 190;
        s.line(`M${-200 * half} ${y}H${70 * half}`, shade(colour, -0.2), 1.6, { opacity: 0.8 });
        for (let x = -200 * half; x < 70 * half; x += random.between(16, 34))
          s.line(`M${x} ${y}v13`, shade(colour, -0.2), 1.2, { opacity: 0.6 });
      }
    });
    s.within('M0 -190L70 0H200Z', () => {
      for (let y = -176; y < 0; y += 13)
        s.line(
          `M${(70 * (190 + y)) / 190} ${y}H${(200 * (190 + y)) / 190}`,
          shade(colour, -0.55),
          1.6,
          { opacity: 0.7 },
        );
    });
    return { anchors: { top: [0, -186, 30] }, foot: { x: 0, y: -2 } };
  },
});
