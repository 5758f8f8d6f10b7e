import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A bed from its foot end; `colour` is the blanket, `colour2` the wood. */
export const bed = painted({
  id: 'made-bed',
  names: ['bed', 'double bed', 'king-size bed'],
  metres: 1.1,
  colour: '#5b86c9',
  colour2: material.wood,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-124 -10V-190C-124 -206 -110 -212 -96 -212H96C110 -212 124 -206 124 -190V-10Z',
      s.fade([shade(colour2, 0.18), shade(colour2, -0.3)]),
    );
    s.rect(-104, -190, 208, 60, 12, s.fade([shade(colour2, -0.1), shade(colour2, 0.05)]));
    s.layer();
    s.path('M-116 -130H116L140 -34H-140Z', s.fade(['#ffffff', '#dfe3ea']));
    s.layer(1, 0.35);
    for (const x of [-56, 56])
      s.path(
        `M${x - 46} -158C${x - 30} -168 ${x + 30} -168 ${x + 46} -158C${x + 54} -146 ${x + 52} -128 ${x + 46} -120C${x + 20} -114 ${x - 20} -114 ${x - 46} -120C${x - 52} -128 ${x - 54} -146 ${x - 46} -158Z`,
        s.fade(['#ffffff', '#dde2ea']),
      );
    s.layer(1, 0.35);
    const blanket =
      'M-118 -112C-60 -104 60 -104 118 -112C128 -84 138 -50 146 -24C147 -12 144 -6 136 -6H-136C-144 -6 -147 -12 -146 -24C-138 -50 -128 -84 -118 -112Z';
    s.path(blanket, s.fade([shade(colour, 0.26), colour, shade(colour, -0.3)]));
    s.within(blanket, () => {
      s.path('M-130 -116C-60 -100 60 -100 130 -116L132 -92C60 -80 -60 -80 -132 -92Z', '#ffffff', {
        opacity: 0.85,
      });
      s.line(
        'M-70 -80C-84 -50 -90 -30 -92 0M70 -80C84 -50 90 -30 92 0M0 -78V0',
        shade(colour, -0.25),
        2.4,
        { opacity: 0.6 },
      );
    });
    s.layer();
    for (const x of [-134, 134])
      s.rect(x - 9, -26, 18, 28, 5, s.fade([shade(colour2, 0.15), shade(colour2, -0.3)], 0));
    return { anchors: { seat: [0, -90, 200, 0], top: [0, -70, 220] } };
  },
});

/** A tall case full of books. */
export const bookshelf = painted({
  id: 'bookshelf',
  names: ['bookshelf', 'bookcase', 'book shelf', 'library shelf'],
  metres: 1.9,
  colour: '#9c6238',
  draw(s, { colour, random }) {
    s.layer();
    s.rect(0, 0, 180, 296, 6, s.fade([shade(colour, 0.12), shade(colour, -0.25)]));
    s.rect(12, 12, 156, 268, 2, shade(colour, -0.5));
    const spines = [
      '#d9574a',
      '#3f7fb5',
      '#e7b23d',
      '#4c9a72',
      '#8a5fa8',
      '#e8824b',
      '#4a5f80',
      '#c9a27a',
      '#a33a4a',
    ];
    for (const shelf of [0, 1, 2, 3]) {
      const floor = 78 + shelf * 67;
      let x = 15;
      s.layer(0.9);
      while (x < 150) {
        const width = random.between(8, 15);
        if (random.chance(0.1)) {
          x += 16;
          continue;
        }
        const height = random.between(36, 52);
        const spine = random.pick(spines);
        s.rect(
          x,
          floor - height,
          width,
          height,
          1.6,
          s.fade([shade(spine, 0.22), spine, shade(spine, -0.28)], 0),
        );
        s.rect(x + 1, floor - height + 6, width - 2, 2.4, 0, shade(spine, 0.6), { opacity: 0.8 });
        s.rect(x + 1, floor - 10, width - 2, 2.4, 0, shade(spine, 0.6), { opacity: 0.8 });
        x += width + 0.6;
      }
      s.layer(1, 0.3);
      s.rect(8, floor, 164, 9, 2, s.fade([shade(colour, 0.28), shade(colour, -0.1)]));
    }
    s.layer();
    s.rect(-6, -4, 192, 14, 4, s.fade([shade(colour, 0.3), shade(colour, -0.15)]));
    s.rect(-4, 284, 188, 16, 3, s.fade([shade(colour, 0.05), shade(colour, -0.3)]));
    return { anchors: { top: [90, -2, 160] } };
  },
});

export const wardrobe = painted({
  id: 'wardrobe',
  names: ['wardrobe', 'cupboard', 'cabinet', 'closet', 'armoire'],
  metres: 2,
  colour: '#a86f41',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 170, 250, 8, s.fade([shade(colour, 0.12), shade(colour, -0.28)]));
    s.path(
      'M-8 -2C40 -16 130 -16 178 -2V14H-8Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.1)]),
    );
    s.layer(1, 0.25);
    for (const x of [12, 88]) {
      s.rect(x, 22, 70, 200, 4, s.fade([shade(colour, 0.2), shade(colour, -0.14)]));
      s.rect(x + 10, 34, 50, 80, 6, 'none', { stroke: shade(colour, -0.25), width: 3 });
      s.rect(x + 10, 128, 50, 80, 6, 'none', { stroke: shade(colour, -0.25), width: 3 });
    }
    s.oval(76, 124, 4, 8, material.brass);
    s.oval(94, 124, 4, 8, material.brass);
    s.rect(10, 248, 22, 14, 3, shade(colour, -0.4));
    s.rect(138, 248, 22, 14, 3, shade(colour, -0.4));
    return { anchors: { top: [85, -6, 160] } };
  },
});

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
