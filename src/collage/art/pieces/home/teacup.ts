import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A cup on its saucer. */
export const teacup = painted({
  id: 'teacup',
  names: ['teacup', 'tea cup', 'cup of tea', 'cup and saucer', 'tea'],
  metres: 0.08,
  colour: '#f6f1e8',
  colour2: '#d4708f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-104 -12C-90 14 90 14 104 -12Z', s.fade([shade(colour, -0.05), shade(colour, -0.3)]));
    s.oval(0, -13, 104, 17, s.fade([shade(colour, 0.1), shade(colour, 0.3)]));
    s.oval(0, -13, 90, 13, 'none', { stroke: colour2, width: 3 });
    s.layer();
    s.line('M64 -74C104 -82 100 -34 50 -36', shade(colour, -0.12), 10);
    const d = 'M-70 -92C-68 -46 -46 -20 -26 -16H26C46 -20 68 -46 70 -92Z';
    s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.28)], 15));
    s.within(d, () => {
      s.line('M-72 -82C-30 -70 30 -70 72 -82', colour2, 5);
      for (const x of [-34, 0, 34]) {
        for (let k = 0; k < 5; k++)
          s.oval(x + 6 * Math.cos(k * 1.257), -52 + 6 * Math.sin(k * 1.257), 4.6, 4.6, colour2);
        s.oval(x, -52, 3.4, 3.4, material.gold);
      }
    });
    s.oval(0, -92, 70, 12, shade(colour, 0.3));
    s.oval(0, -91, 62, 9, s.fade(['#8a4f26', '#b8743c']));
    return {
      anchors: { inside: [0, -92, 110], 'hand-left': [70, -58, 90] },
      foot: { x: 0, y: -4 },
    };
  },
});
