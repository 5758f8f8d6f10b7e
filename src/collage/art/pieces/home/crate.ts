import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A wooden crate of slats, open above. */
export const crate = painted({
  id: 'crate',
  names: ['crate', 'wooden crate', 'wooden box', 'fruit box'],
  metres: 0.5,
  colour: '#c08a52',
  draw(s, { colour, random }) {
    s.layer();
    s.path('M-96 -128H96L110 -108H-110Z', shade(colour, -0.5));
    s.layer();
    for (const y of [-108, -72, -36]) {
      s.rect(
        -110,
        y,
        220,
        32,
        3,
        s.fade([shade(colour, 0.14 + random.between(-0.06, 0.06)), shade(colour, -0.16)]),
      );
      s.line(`M-96 ${y + 12}C-40 ${y + 8} 30 ${y + 16} 96 ${y + 10}`, shade(colour, -0.2), 1.6, {
        opacity: 0.6,
      });
    }
    s.layer(1, 0.35);
    for (const x of [-110, 88]) {
      s.rect(x, -112, 22, 112, 3, s.fade([shade(colour, 0.24), shade(colour, -0.2)]));
      for (const y of [-94, -56, -18]) s.oval(x + 11, y, 3, 3, material.iron);
    }
    return { anchors: { inside: [0, -116, 180], label: [0, -54, 150] } };
  },
});
