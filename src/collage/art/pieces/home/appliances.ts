import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const toaster = painted({
  id: 'toaster',
  names: ['toaster'],
  metres: 0.22,
  colour: '#d9473c',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-34, 26])
      s.path(
        `M${x - 32} -96V-132C${x - 36} -152 ${x + 36} -152 ${x + 32} -132V-96Z`,
        s.fade(['#b9783c', '#e9bd7c']),
        { stroke: '#8f5a2c', width: 4 },
      );
    s.layer();
    s.path(
      'M-96 -10V-70C-96 -102 -80 -110 -50 -110H50C80 -110 96 -102 96 -70V-10C96 0 90 2 84 2H-84C-90 2 -96 0 -96 -10Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.32)], 75),
    );
    s.path('M-72 -104H72C76 -98 72 -94 66 -94H-66C-72 -94 -76 -98 -72 -104Z', shade(colour, -0.5));
    s.rect(-90, -22, 180, 10, 2, s.fade([shade(material.steel, 0.4), shade(material.steel, -0.2)]));
    s.rect(92, -80, 16, 14, 4, '#2c2d33');
    s.oval(58, -50, 13, 13, s.glow(['#ffffff', '#b9c0c6']));
    s.line('M58 -50V-60', '#2c2d33', 3);
    return { anchors: { label: [-20, -54, 90] } };
  },
});

export const espressoMachine = painted({
  id: 'espresso-machine',
  names: ['espresso machine', 'coffee machine', 'coffee maker', 'coffeemaker'],
  metres: 0.45,
  colour: '#b9c2ca',
  colour2: '#2d2f35',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-104, -26, 208, 28, 8, s.fade([shade(colour, 0.2), shade(colour, -0.35)]));
    s.rect(-96, -130, 192, 106, 4, s.fade([shade(colour2, 0.1), shade(colour2, -0.15)]));
    s.rect(-86, -32, 172, 8, 3, shade(colour2, 0.3));
    s.layer();
    s.path(
      'M-108 -124V-196C-108 -214 -98 -220 -84 -220H84C98 -220 108 -214 108 -196V-124Z',
      s.fade([shade(colour, 0.5), colour, shade(colour, -0.25)]),
    );
    s.oval(-62, -172, 21, 21, s.glow(['#ffffff', '#e6e2d6']), {
      stroke: shade(colour, -0.35),
      width: 4,
    });
    s.line('M-62 -172L-50 -184', '#d6433a', 3.4);
    for (const [x, paint] of [
      [-10, '#d6433a'],
      [20, '#5fbf78'],
      [50, '#3f8fd0'],
    ] as const)
      s.oval(x, -172, 10, 10, s.glow([shade(paint, 0.4), shade(paint, -0.25)]));
    s.line('M104 -150H124V-90', shade(colour, -0.1), 8);
    s.layer(1, 0.3);
    s.rect(-40, -130, 56, 18, 4, s.fade([shade(colour, 0.2), shade(colour, -0.35)]));
    s.rect(-26, -116, 28, 12, 3, shade(colour2, 0.1));
    s.line('M16 -120H62', '#5a3a26', 11);
    s.line('M-18 -104V-82M-6 -104V-82', '#6b4128', 4);
    s.layer(1, 0.4);
    s.path('M-38 -80H14L8 -36H-32Z', s.fade(['#ffffff', '#d9dbe0'], 0));
    s.line('M13 -72C32 -74 30 -48 10 -50', '#e6e7ea', 6);
    s.oval(-12, -80, 26, 6, '#5a3522');
    s.rect(-86, -234, 172, 15, 4, s.fade([shade(colour, 0.35), shade(colour, -0.2)]));
    return { anchors: { top: [0, -232, 150], label: [20, -200, 110] } };
  },
});

export const washingMachine = painted({
  id: 'washing-machine',
  names: ['washing machine', 'washer', 'dryer', 'dishwasher'],
  metres: 0.85,
  colour: '#eef1f3',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 170, 200, 10, s.fade([shade(colour, 0.4), colour, shade(colour, -0.2)]));
    s.rect(8, 8, 154, 34, 5, s.fade([shade(colour, -0.05), shade(colour, -0.14)]));
    s.rect(16, 15, 48, 20, 3, shade(colour, 0.3));
    s.oval(96, 25, 10, 10, s.glow(['#ffffff', '#a9b2ba']));
    s.rect(116, 17, 36, 16, 3, '#25303b');
    s.layer(0.9, 0.2);
    s.oval(85, 118, 60, 60, s.glow([shade(material.steel, 0.6), shade(material.steel, -0.2)]));
    s.oval(85, 118, 46, 46, s.glow(['#cfe9f6', '#5f93b5', '#28455c']));
    s.within('M39 122C60 110 80 134 104 122C118 116 126 122 131 120V170H39Z', () =>
      s.oval(85, 118, 46, 46, '#86c5e6', { opacity: 0.8 }),
    );
    s.path('M52 92C60 78 78 72 92 74C76 80 66 90 60 102Z', '#ffffff', { opacity: 0.6 });
    s.rect(14, 196, 24, 9, 3, '#4a4e56');
    s.rect(132, 196, 24, 9, 3, '#4a4e56');
    return { anchors: { top: [85, 2, 150] } };
  },
});

/** A round bath tub with feet; `colour2` the water. */
export const bathTub = painted({
  id: 'claw-foot-tub',
  names: ['bathtub', 'tub', 'bath', 'hot tub'],
  metres: 0.65,
  colour: '#fbfaf6',
  colour2: '#8fd3ee',
  draw(s, { colour, colour2, random }) {
    s.layer();
    for (const x of [-104, 104])
      s.path(
        `M${x - 12} -26C${x - 22} -8 ${x - 14} 4 ${x} 2C${x + 14} 4 ${x + 22} -8 ${x + 12} -26Z`,
        s.fade([shade(material.brass, 0.3), shade(material.brass, -0.3)]),
      );
    s.line('M150 -96V-150C150 -168 118 -168 118 -148', shade(material.brass, 0.05), 10);
    s.layer();
    s.path(
      'M-168 -100C-160 -40 -130 -14 -96 -14H96C130 -14 160 -40 168 -100Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.25)]),
    );
    s.oval(0, -100, 170, 22, shade(colour, 0.3));
    s.layer(0.4);
    s.oval(0, -98, 156, 16, s.fade([shade(colour2, -0.1), shade(colour2, 0.3)]));
    s.layer(0.9);
    for (let i = 0; i < 16; i++) {
      const r = random.between(9, 19);
      s.oval(
        -120 + i * 16,
        -106 - random.between(0, 15),
        r,
        r,
        s.glow(['#ffffff', '#e9f4fb', '#c9e3f2']),
        { opacity: 0.95 },
      );
    }
    return { anchors: { inside: [0, -104, 220], seat: [0, -60, 160] } };
  },
});

/** A towel over a rail. */
export const towel = painted({
  id: 'towel',
  names: ['towel', 'bath towel', 'beach towel', 'cloth', 'blanket', 'napkin'],
  metres: 0.8,
  bearing: 'hangs',
  colour: '#4aa3b5',
  colour2: '#f7f3e6',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-110, -6, 220, 11, 5, s.fade([shade(material.steel, 0.5), shade(material.steel, -0.3)]));
    s.layer(1, 0.2);
    const d = 'M-78 -8H78C84 50 80 120 84 182C40 190 -40 178 -84 186C-78 120 -84 50 -78 -8Z';
    s.path(d, s.fade([shade(colour, 0.24), colour, shade(colour, -0.16)]));
    s.within(d, () => {
      for (const y of [126, 144, 162])
        s.path(
          `M-90 ${y}C-40 ${y + 6} 40 ${y - 4} 90 ${y + 2}V${y + 11}C40 ${y + 5} -40 ${y + 15} -90 ${y + 9}Z`,
          colour2,
        );
      s.line('M-36 0C-32 60 -40 120 -36 190M30 0C34 60 26 120 32 190', shade(colour, -0.25), 3.4, {
        opacity: 0.5,
      });
    });
    return { anchors: { label: [0, 66, 120] } };
  },
});
