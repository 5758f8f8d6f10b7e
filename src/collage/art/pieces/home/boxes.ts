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

/** A cardboard box, closed; `open: true` shows its flaps up. */
export const box = painted({
  id: 'box',
  names: ['box', 'cardboard box', 'carton', 'package', 'parcel'],
  metres: 0.4,
  colour: '#c99a63',
  draw(s, { colour, read }) {
    const open = read.flag('open', false);
    s.layer();
    s.path('M-100 -104L-8 -82V0L-100 -24Z', s.fade([shade(colour, -0.18), shade(colour, -0.36)]));
    s.path('M100 -104L-8 -82V0L100 -24Z', s.fade([shade(colour, 0.12), shade(colour, -0.12)], 20));
    if (open) {
      s.path('M-100 -104L0 -128L100 -104L-8 -82Z', shade(colour, -0.55));
      s.layer(1, 0.3);
      s.path(
        'M-100 -104L-136 -132L-34 -158L0 -128Z',
        s.fade([shade(colour, 0.25), shade(colour, 0.05)]),
      );
      s.path(
        'M100 -104L136 -134L36 -158L0 -128Z',
        s.fade([shade(colour, 0.3), shade(colour, 0.1)]),
      );
      s.path(
        'M-100 -104L-8 -82L-44 -60L-134 -84Z',
        s.fade([shade(colour, 0.2), shade(colour, -0.1)]),
      );
      s.path('M100 -104L-8 -82L26 -58L132 -82Z', s.fade([shade(colour, 0.3), shade(colour, 0.05)]));
    } else {
      s.path(
        'M-100 -104L0 -128L100 -104L-8 -82Z',
        s.fade([shade(colour, 0.38), shade(colour, 0.2)]),
      );
      s.layer(0.7);
      s.path(
        'M-56 -114.600L40 -92.600V-66L34 -70L28 -64L22 -68V-88.600L-74 -110.300Z',
        shade(colour, 0.5),
        { opacity: 0.75 },
      );
    }
    return { anchors: { inside: [0, -104, 150], top: [0, -106, 140], label: [46, -52, 84, -11] } };
  },
});

export const basket = painted({
  id: 'basket',
  names: ['wicker basket', 'picnic basket', 'fruit basket', 'flower basket', 'woven basket'],
  metres: 0.3,
  colour: '#c48a48',
  draw(s, { colour }) {
    s.layer();
    s.line(
      'M-84 -88C-84 -196 84 -196 84 -88',
      s.fade([shade(colour, 0.15), shade(colour, -0.2)]),
      12,
    );
    s.oval(0, -90, 100, 20, shade(colour, -0.55));
    s.layer();
    const d = 'M-100 -90C-60 -70 60 -70 100 -90L78 -8C40 6 -40 6 -78 -8Z';
    s.path(d, shade(colour, -0.25));
    s.within(d, () => {
      for (let row = 0; row < 8; row++) {
        for (let i = 0; i < 15; i++) {
          const x = -112 + i * 16 + (row % 2) * 8;
          const y = -82 + row * 12 - (x * x) / 1200 + 8;
          s.rect(x, y, 14.5, 9.6, 4, s.fade([shade(colour, 0.28), shade(colour, -0.08)]));
        }
      }
    });
    s.line('M-100 -90C-60 -70 60 -70 100 -90', shade(colour, 0.1), 11);
    s.line('M-78 -8C-40 6 40 6 78 -8', shade(colour, -0.15), 9);
    return { anchors: { inside: [0, -88, 170], 'hand-left': [0, -166, 70] } };
  },
});

export const barrel = painted({
  id: 'barrel',
  names: ['barrel', 'wooden barrel', 'cask', 'keg'],
  metres: 0.95,
  colour: '#a3663a',
  draw(s, { colour }) {
    const d =
      'M-58 -178C-84 -130 -84 -50 -58 -4C-30 8 30 8 58 -4C84 -50 84 -130 58 -178C30 -168 -30 -168 -58 -178Z';
    s.layer();
    s.path(d, s.fade([shade(colour, -0.12), shade(colour, 0.26), colour, shade(colour, -0.42)], 0));
    s.within(d, () => {
      for (const x of [-54, -30, -8, 16, 40])
        s.line(`M${x * 0.86} -184Q${x * 1.3} -90 ${x * 0.86} 8`, shade(colour, -0.38), 2.2);
      for (const y of [-152, -118, -60, -24])
        s.path(
          `M-90 ${y}C-40 ${y + 14} 40 ${y + 14} 90 ${y}V${y + 12}C40 ${y + 26} -40 ${y + 26} -90 ${y + 12}Z`,
          s.fade(
            [shade(material.iron, 0.1), shade(material.iron, 0.4), shade(material.iron, -0.3)],
            0,
          ),
        );
    });
    s.oval(0, -178, 58, 11, s.fade([shade(colour, 0.05), shade(colour, 0.3)]));
    return { anchors: { top: [0, -178, 100], label: [0, -88, 110] } };
  },
});
