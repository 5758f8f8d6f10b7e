import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** Head and shoulders in marble on a foot. */
export const marbleBust = painted({
  id: 'marble-bust',
  names: ['bust', 'marble bust', 'stone bust', 'portrait bust'],
  metres: 0.7,
  colour: '#dedad1',
  draw(s, { colour }) {
    const stone = s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)], 25);
    s.layer();
    s.path(
      'M-50 0C-50 -14 -26 -14 -22 -30C-24 -40 24 -40 22 -30C26 -14 50 -14 50 0Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.35)], 0),
    );
    s.layer();
    s.path(
      'M-24 -126C-30 -110 -84 -108 -96 -84C-100 -60 -72 -36 -24 -32H24C72 -36 100 -60 96 -84C84 -108 30 -110 24 -126Z',
      stone,
    );
    s.line(
      'M-80 -88C-40 -60 10 -50 40 -36M-64 -98C-20 -76 40 -70 76 -56M80 -92C60 -80 40 -74 20 -70',
      shade(colour, -0.3),
      4,
      { opacity: 0.7 },
    );
    s.layer(1, 0.3);
    s.path(
      'M-26 -120L-22 -160H22L26 -120C12 -104 -12 -104 -26 -120Z',
      s.fade([shade(colour, -0.32), shade(colour, 0)]),
    );
    s.path(
      'M-48 -214C-48 -262 48 -262 48 -214C50 -176 32 -144 0 -140C-32 -144 -50 -176 -48 -214Z',
      stone,
    );
    for (let i = 0; i < 11; i++) {
      const a = Math.PI + (i / 10) * Math.PI;
      s.oval(
        46 * Math.cos(a),
        -222 + 34 * Math.sin(a),
        15,
        14,
        s.glow([shade(colour, 0.25), shade(colour, -0.24)]),
      );
    }
    for (const x of [-18, 18]) {
      s.line(`M${x - 10} -216Q${x} -222 ${x + 10} -216`, shade(colour, -0.35), 4);
      s.path(
        `M${x - 9} -204Q${x} -211 ${x + 9} -204Q${x} -198 ${x - 9} -204Z`,
        shade(colour, 0.3),
        { stroke: shade(colour, -0.35), width: 2.4 },
      );
    }
    s.path('M-3 -208L-9 -182H9L4 -208Z', s.fade([shade(colour, 0.2), shade(colour, -0.2)], 0));
    s.line('M-13 -167Q0 -160 13 -167', shade(colour, -0.42), 4);
    return {
      anchors: {
        head: [0, -200, 98],
        eyes: [0, -204, 60],
        crown: [0, -250, 96],
        neck: [0, -126, 70],
      },
    };
  },
});
