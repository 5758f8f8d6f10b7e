import type { Random } from '../../../../numerics/random.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { bumpy } from '../plants/foliage.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

interface Course {
  readonly width: number;
  readonly height: number;
  readonly rows: number;
  readonly brick: number;
  readonly colour: string;
  readonly spread: number;
}

/** Rows of bricks or blocks from the origin to the right and down, joints in a darker tone. */
export function masonry(
  s: Sketch,
  { width, height, rows, brick, colour, spread }: Course,
  random: Random,
): void {
  s.rect(0, 0, width, height, 2, shade(colour, -0.38));
  const step = height / rows;
  for (let row = 0; row < rows; row++) {
    for (let x = row % 2 === 0 ? 0 : -brick / 2; x < width; x += brick) {
      const left = Math.max(0, x) + 1.2;
      const right = Math.min(width, x + brick) - 1.2;
      if (right - left < 3) continue;
      const tone = shade(colour, random.between(-spread, spread));
      s.rect(
        left,
        row * step + 1.2,
        right - left,
        step - 2.4,
        2.4,
        s.fade([shade(tone, 0.12), shade(tone, -0.1)]),
      );
    }
  }
}

/** A free-standing wall of brick; `label` is its face, for graffiti. */
export const brickWall = painted({
  id: 'brick-wall',
  names: ['brick wall', 'wall'],
  metres: 2.4,
  colour: material.brick,
  draw(s, { colour, random }) {
    s.layer(0.7);
    s.placed({ y: 12 }, () =>
      masonry(s, { width: 360, height: 198, rows: 11, brick: 45, colour, spread: 0.14 }, random),
    );
    s.layer(1, 0.3);
    s.rect(-6, 0, 372, 15, 3, s.fade([shade(material.stone, 0.3), shade(material.stone, -0.2)]));
    return { anchors: { label: [180, 110, 300], top: [180, 2, 340], seat: [180, 2, 300] } };
  },
});

export const stoneWall = painted({
  id: 'stone-wall',
  names: [
    'stone wall',
    'castle wall',
    'rampart',
    'dry stone wall',
    'rock wall',
    'old wall',
    'city wall',
  ],
  metres: 2.4,
  colour: material.stone,
  draw(s, { colour, random }) {
    s.layer(0.9);
    for (let x = 0; x < 360; x += 60)
      s.rect(x, 0, 36, 30, 3, s.fade([shade(colour, 0.2), shade(colour, -0.12)]));
    s.placed({ y: 26 }, () =>
      masonry(s, { width: 336, height: 184, rows: 7, brick: 56, colour, spread: 0.18 }, random),
    );
    return { anchors: { label: [168, 120, 280], top: [168, 4, 320], seat: [168, 4, 280] } };
  },
});

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

/** A wrought iron gate between stone posts. */
export const gate = painted({
  id: 'gate',
  names: ['gate', 'iron gate', 'garden gate', 'gateway'],
  metres: 2.6,
  colour: material.iron,
  draw(s, { colour }) {
    s.layer();
    s.line('M-96 -20H96M-96 -120H96', colour, 6);
    for (let x = -90; x <= 90; x += 18) {
      const top = -168 - 44 * Math.cos((x / 96) * 1.5);
      s.line(`M${x} 0V${top}`, shade(colour, 0.12), 6);
      s.path(`M${x - 6} ${top}L${x} ${top - 16}L${x + 6} ${top}Z`, material.gold);
    }
    s.line('M-94 -172C-60 -226 60 -226 94 -172', shade(colour, 0.2), 6);
    for (const x of [-46, 46])
      s.oval(x, -70, 24, 24, 'none', { stroke: shade(colour, 0.15), width: 5 });
    s.layer(1, 0.2);
    for (const x of [-120, 120]) {
      s.rect(
        x - 22,
        -196,
        44,
        198,
        4,
        s.fade([shade(material.stone, 0.25), shade(material.stone, -0.3)], 0),
      );
      s.rect(
        x - 28,
        -206,
        56,
        14,
        4,
        s.fade([shade(material.stone, 0.35), shade(material.stone, -0.15)]),
      );
      s.oval(x, -222, 17, 17, s.glow([shade(material.stone, 0.45), shade(material.stone, -0.25)]));
    }
    return {};
  },
});

/** An old street lamp, lit. */
export const streetLamp = painted({
  id: 'street-lamp',
  names: [
    'street lamp',
    'streetlamp',
    'lamp post',
    'lamppost',
    'street light',
    'streetlight',
    'lantern post',
  ],
  metres: 4,
  colour: '#2f3d3a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-26 0L-20 -24H-10L-7 -60H7L10 -24H20L26 0Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.3)], 0),
    );
    s.rect(-5, -230, 10, 176, 2, s.fade([shade(colour, 0.35), shade(colour, -0.3)], 0));
    s.line('M-34 -206C-20 -214 20 -214 34 -206', shade(colour, 0.1), 6);
    s.oval(0, -140, 9, 6, shade(colour, 0.2));
    s.layer(0.2);
    s.path(
      'M-22 -240L-30 -296H30L22 -240Z',
      s.glow(['#fffbe0', '#ffe28a', '#f7b545'], 0.5, 0.55, 0.6),
    );
    s.layer();
    s.line('M-22 -240L-30 -296M22 -240L30 -296M0 -240V-296', colour, 4);
    s.rect(-27, -244, 54, 9, 3, s.fade([shade(colour, 0.25), shade(colour, -0.2)]));
    s.path(
      'M-38 -294C-24 -318 24 -318 38 -294Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
    );
    s.oval(0, -318, 6, 8, shade(colour, 0.15));
    return { foot: { x: 0, y: -2 } };
  },
});

/** An arched stone bridge; the arch is open. `colour2` for its railing course. */
export const bridge = painted({
  id: 'bridge',
  names: ['bridge', 'stone bridge', 'footbridge', 'arch bridge'],
  metres: 4.5,
  colour: '#b3a794',
  draw(s, { colour }) {
    s.layer();
    const body =
      'M-220 0V-58C-140 -84 -70 -100 0 -100C70 -100 140 -84 220 -58V0H112C112 -52 60 -74 0 -74C-60 -74 -112 -52 -112 0Z';
    s.path(body, s.fade([shade(colour, 0.12), colour, shade(colour, -0.3)]));
    s.within(body, () => {
      for (let i = 0; i < 15; i++) {
        const angle = Math.PI + (i / 14) * Math.PI;
        const at = (r: number): string =>
          `${Math.cos(angle) * 112 * r} ${Math.sin(angle) * 74 * r}`;
        s.line(`M${at(1)}L${at(1.24)}`, shade(colour, -0.4), 2.2);
      }
      s.line('M-140 0C-138 -70 -66 -94 0 -94C66 -94 138 -70 140 0', shade(colour, -0.3), 2.2);
      for (const [x, y] of [
        [-196, -40],
        [-168, -20],
        [-190, -12],
        [176, -44],
        [196, -22],
        [160, -14],
        [-160, -52],
        [150, -60],
      ] as const)
        s.rect(x - 13, y - 6, 26, 12, 3, shade(colour, 0.16), { opacity: 0.7 });
    });
    s.layer(1, 0.25);
    s.path(
      'M-224 -58C-142 -86 -70 -102 0 -102C70 -102 142 -86 224 -58V-72C142 -100 70 -116 0 -116C-70 -116 -142 -100 -224 -72Z',
      s.fade([shade(colour, 0.35), shade(colour, -0.08)]),
    );
    return { anchors: { top: [0, -114, 300], back: [0, -114, 300], seat: [0, -114, 200] } };
  },
});

export const fountain = painted({
  id: 'stone-fountain',
  names: ['fountain', 'water fountain', 'garden fountain'],
  metres: 2.4,
  colour: '#bdb7aa',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M-150 -40C-150 -22 -148 0 -140 0H140C148 0 150 -22 150 -40Z',
      s.fade([shade(colour, 0.12), shade(colour, -0.32)]),
    );
    s.oval(0, -42, 152, 24, shade(colour, 0.25));
    s.layer(0.3);
    s.oval(0, -42, 136, 19, s.fade(['#8ed5ee', '#3f9fca']));
    s.layer();
    s.path(
      'M-24 -44C-14 -70 -16 -90 -20 -104H20C16 -90 14 -70 24 -44Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.3)], 0),
    );
    s.path(
      'M-82 -124C-76 -100 -30 -94 0 -94C30 -94 76 -100 82 -124Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.3)]),
    );
    s.oval(0, -124, 82, 13, s.fade(['#a8def2', '#5db3d8']), {
      stroke: shade(colour, 0.3),
      width: 5,
    });
    s.path('M-10 -124L-14 -166H14L10 -124Z', s.fade([shade(colour, 0.2), shade(colour, -0.3)], 0));
    s.layer(0.3);
    for (const side of [-1, 1]) {
      for (const [reach, rise, end] of [
        [40, -232, -128],
        [66, -218, -128],
        [118, -140, -46],
        [96, -146, -46],
      ] as const) {
        const from = end === -46 ? [side * 74, -122] : [side * 3, -172];
        s.line(
          `M${from[0]} ${from[1]}C${side * reach * 0.4 + (end === -46 ? side * 50 : 0)} ${rise} ${side * reach} ${rise} ${side * reach * 1.04} ${end}`,
          '#dff3fb',
          6,
          { opacity: 0.85 },
        );
      }
    }
    s.line('M0 -168V-234', '#eefaff', 8, { opacity: 0.9 });
    s.path(bumpy(0, -46, 56, 8, 9, random), '#ffffff', { opacity: 0.7 });
    return { anchors: { inside: [0, -46, 240] } };
  },
});

/** A stone block to show things on: busts, statues, vases. */
export const pedestal = painted({
  id: 'pedestal',
  names: ['pedestal', 'plinth', 'podium', 'statue base'],
  metres: 1,
  colour: '#c9c3b6',
  draw(s, { colour }) {
    s.layer();
    s.rect(-70, -24, 140, 26, 4, s.fade([shade(colour, 0.2), shade(colour, -0.28)]));
    s.path(
      'M-56 -24L-50 -126H50L56 -24Z',
      s.fade([shade(colour, 0.05), shade(colour, 0.3), shade(colour, -0.3)], 0),
    );
    s.rect(-34, -108, 68, 68, 3, 'none', { stroke: shade(colour, -0.22), width: 3 });
    s.layer(1, 0.3);
    s.path('M-66 -146H66L58 -124H-58Z', s.fade([shade(colour, 0.1), shade(colour, -0.2)]));
    s.rect(-72, -158, 144, 15, 4, s.fade([shade(colour, 0.4), shade(colour, -0.08)]));
    return { anchors: { top: [0, -156, 130], label: [0, -74, 60], seat: [0, -156, 120] } };
  },
});

/** A red hydrant. */
export const hydrant = painted({
  id: 'fire-hydrant',
  names: ['fire hydrant', 'hydrant'],
  metres: 0.75,
  colour: '#d43d33',
  draw(s, { colour }) {
    s.layer();
    s.rect(-52, -18, 104, 20, 6, s.fade([shade(colour, 0.1), shade(colour, -0.35)]));
    s.rect(
      -34,
      -124,
      68,
      112,
      5,
      s.fade([shade(colour, -0.08), shade(colour, 0.3), colour, shade(colour, -0.38)], 0),
    );
    s.path(
      'M-38 -124C-38 -168 38 -168 38 -124Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.2)], 30),
    );
    s.rect(-44, -130, 88, 13, 5, s.fade([shade(colour, 0.28), shade(colour, -0.2)]));
    s.rect(-9, -172, 18, 16, 4, shade(colour, 0.05));
    s.layer(1, 0.4);
    for (const x of [-1, 1])
      s.rect(x < 0 ? -62 : 36, -96, 26, 30, 5, s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
    s.oval(0, -78, 21, 21, s.glow([shade(colour, 0.35), shade(colour, -0.2)]));
    s.oval(0, -78, 9, 9, shade(colour, -0.3));
    return {};
  },
});
