import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

interface Dome {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly one: string;
  readonly two: string;
}

/** An onion dome in swirled stripes, with a gold cross. */
function stripedDome(s: Sketch, { x, y, half, one, two }: Dome): void {
  const d = `M${x - half * 0.7} ${y}C${x - half * 1.5} ${y - half * 0.9} ${x - half * 0.5} ${y - half * 1.5} ${x} ${y - half * 2.3}C${x + half * 0.5} ${y - half * 1.5} ${x + half * 1.5} ${y - half * 0.9} ${x + half * 0.7} ${y}Z`;
  s.path(d, one);
  s.within(d, () => {
    for (let i = -3; i <= 3; i++)
      s.line(
        `M${x + i * half * 0.5} ${y + 4}Q${x + i * half * 0.62} ${y - half} ${x + i * 2} ${y - half * 2.3}`,
        two,
        half * 0.17,
      );
    s.rect(
      x - half * 1.4,
      y - half * 2.4,
      half * 2.8,
      half * 2.5,
      0,
      s.fade(
        [
          [0, '#ffffff', 0.3],
          [0.4, '#ffffff', 0.05],
          [1, '#20103a', 0.4],
        ],
        10,
      ),
    );
  });
  s.line(
    `M${x} ${y - half * 2.2}V${y - half * 2.8}M${x - half * 0.16} ${y - half * 2.6}H${x + half * 0.16}`,
    material.gold,
    Math.max(2, half * 0.1),
  );
}

/** A cathedral of many coloured onion domes behind a red wall. */
export const onionCathedral = painted({
  id: 'onion-cathedral',
  names: ['kremlin', 'saint basil cathedral', 'onion dome', 'russian church'],
  metres: 50,
  colour: '#b5503c',
  colour2: '#f3e7d3',
  draw(s, { colour, colour2 }) {
    const drum = (x: number, top: number, half: number, foot: number): void => {
      s.rect(
        x - half,
        top,
        half * 2,
        foot - top,
        2,
        s.fade([shade(colour, 0.2), colour, shade(colour, -0.35)], 0),
      );
      for (let i = -1; i <= 1; i++)
        s.path(
          `M${x + i * half * 0.58 - half * 0.2} ${top + half * 1.5}V${top + half * 0.7}Q${x + i * half * 0.58} ${top + half * 0.3} ${x + i * half * 0.58 + half * 0.2} ${top + half * 0.7}V${top + half * 1.5}Z`,
          shade(colour, -0.55),
        );
      s.rect(x - half - 3, top - 3, half * 2 + 6, 8, 2, colour2);
      s.rect(x - half - 2, top + half * 1.7, half * 2 + 4, 6, 2, colour2);
    };
    s.layer();
    drum(-92, -124, 20, 0);
    stripedDome(s, { x: -92, y: -126, half: 26, one: '#3f8fc4', two: '#f6f2e6' });
    drum(94, -132, 20, 0);
    stripedDome(s, { x: 94, y: -134, half: 26, one: '#4c9a5a', two: '#f0c34a' });
    s.path('M-34 -170L0 -268L34 -170Z', s.fade([shade(colour2, 0.1), shade(colour, 0.1)], 0));
    s.line('M-16 -172L-3 -256M16 -172L3 -256', colour, 4);
    drum(0, -172, 34, 0);
    stripedDome(s, {
      x: 0,
      y: -258,
      half: 15,
      one: material.gold,
      two: shade(material.gold, -0.2),
    });
    s.layer(1, 0.2);
    drum(-50, -98, 22, 0);
    stripedDome(s, { x: -50, y: -100, half: 29, one: '#d9473c', two: '#f3d9a0' });
    drum(50, -94, 22, 0);
    stripedDome(s, { x: 50, y: -96, half: 29, one: '#7a4fa3', two: '#8fd0b4' });
    s.layer(1, 0.2);
    s.rect(-150, -44, 300, 46, 2, s.fade([shade(colour, 0.16), shade(colour, -0.3)]));
    for (let i = 0; i < 15; i++)
      s.path(
        `M${-148 + i * 20} -42V-58L${-141 + i * 20} -52L${-134 + i * 20} -58V-42Z`,
        shade(colour, 0.06),
      );
    for (let i = 0; i < 6; i++)
      s.path(
        `M${-130 + i * 48} 0V-18Q${-121 + i * 48} -32 ${-112 + i * 48} -18V0Z`,
        shade(colour, -0.5),
      );
    return { anchors: { top: [0, -290, 40] } };
  },
});

/** A big hanging bridge between two towers; `colour` of towers and cables. */
export const suspensionBridge = painted({
  id: 'suspension-bridge',
  names: [
    'suspension bridge',
    'golden gate bridge',
    'golden gate',
    'brooklyn bridge',
    'hanging bridge',
  ],
  metres: 120,
  colour: '#c8452f',
  draw(s, { colour }) {
    const cable = (x: number): number =>
      Math.abs(x) < 130 ? -70 - (x / 130) ** 2 * 108 : -178 + ((Math.abs(x) - 130) / 120) * 128;
    s.layer();
    for (let x = -240; x <= 240; x += 12) s.line(`M${x} ${cable(x)}V-52`, shade(colour, -0.1), 1.6);
    s.layer();
    s.line(
      Array.from(
        { length: 61 },
        (_, i) => `${i === 0 ? 'M' : 'L'}${-250 + i * 8.333} ${cable(-250 + i * 8.333)}`,
      ).join(''),
      shade(colour, 0.1),
      5,
    );
    for (const x of [-130, 130]) {
      s.rect(x - 15, -190, 9, 192, 1, s.fade([shade(colour, 0.2), shade(colour, -0.25)], 0));
      s.rect(x + 6, -190, 9, 192, 1, s.fade([shade(colour, 0.1), shade(colour, -0.35)], 0));
      for (const y of [-186, -150, -112, -78, -26])
        s.rect(x - 15, y, 30, 9, 1, shade(colour, -0.08));
      s.path(
        `M${x - 28} 14L${x - 22} -8H${x + 22}L${x + 28} 14Z`,
        s.fade([shade(material.stone, 0.1), shade(material.stone, -0.3)]),
      );
    }
    s.layer(1, 0.25);
    s.rect(-256, -56, 512, 11, 2, s.fade([shade(colour, 0.28), shade(colour, -0.25)]));
    let truss = 'M-254 -45';
    for (let i = 0; i < 42; i++)
      truss += `L${-254 + i * 12.1 + 6} ${-34}L${-254 + (i + 1) * 12.1} -45`;
    s.line(truss, shade(colour, -0.2), 2);
    s.line('M-254 -33H254', shade(colour, -0.15), 3);
    return { anchors: { top: [0, -56, 300], back: [0, -56, 300] } };
  },
});

/** A round arena of many arches, one side broken down. */
export const colosseum = painted({
  id: 'colosseum',
  names: ['colosseum', 'coliseum', 'amphitheater', 'amphitheatre', 'roman arena'],
  metres: 48,
  colour: '#d2b48a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-176 -60C-160 -130 -60 -150 20 -148C110 -146 170 -120 176 -60Z',
      s.fade([shade(colour, -0.4), shade(colour, -0.2)]),
    );
    s.layer();
    const wall =
      'M-190 0V-116C-150 -146 -60 -168 24 -164L60 -156L72 -124L112 -112L124 -84L170 -72L190 -52V0Z';
    s.path(wall, s.fade([shade(colour, 0.2), colour, shade(colour, -0.34)], 0));
    s.within(wall, () => {
      for (let row = 0; row < 4; row++) {
        const y = -6 - row * 40;
        for (let i = 0; i < 17; i++) {
          const t = -1 + (i + 0.5) * (2 / 17);
          const x = 190 * Math.sin((t * Math.PI) / 2);
          const w = 9.5 * Math.cos((t * Math.PI) / 2.4);
          const lift = 14 * (1 - t * t);
          s.path(
            `M${x - w} ${y - lift * row * 0.34}v-16Q${x} ${y - lift * row * 0.34 - 34} ${x + w} ${y - lift * row * 0.34 - 16}v16Z`,
            shade(colour, -0.52),
          );
        }
        s.line(`M-194 ${y - 32}Q0 ${y - 32 - 22 - row * 8} 194 ${y - 32}`, shade(colour, 0.3), 4);
      }
    });
    return { foot: { x: 0, y: -3 } };
  },
});

/** Standing stones in a ring, some capped. */
export const standingStones = painted({
  id: 'standing-stones',
  names: ['stonehenge', 'standing stone', 'stone circle', 'megalith', 'dolmen'],
  metres: 6,
  colour: '#9a958c',
  draw(s, { colour, random }) {
    const stone = (x: number, foot: number, w: number, h: number, tone: number): void => {
      const c = shade(colour, tone);
      const j = (): number => random.between(-3, 3);
      s.path(
        `M${x - w / 2} ${foot}L${x - w / 2 + 3 + j()} ${foot - h}Q${x} ${foot - h - 7} ${x + w / 2 - 3 + j()} ${foot - h + j()}L${x + w / 2} ${foot}Z`,
        s.fade([shade(c, 0.25), c, shade(c, -0.35)], 15),
      );
    };
    const lintel = (x: number, y: number, w: number, tone: number): void => {
      const c = shade(colour, tone);
      s.path(
        `M${x - w / 2} ${y}L${x - w / 2 + 4} ${y - 20}Q${x} ${y - 25} ${x + w / 2 - 3} ${y - 20}L${x + w / 2} ${y}Z`,
        s.fade([shade(c, 0.3), shade(c, -0.25)]),
      );
    };
    s.layer();
    for (const x of [-96, -40, 20, 80]) stone(x, -24, 24, 92, -0.25);
    lintel(-68, -114, 88, -0.2);
    lintel(50, -114, 88, -0.2);
    s.layer(1, 0.2);
    stone(-160, 0, 40, 112, 0);
    stone(-92, 4, 40, 116, 0.04);
    lintel(-126, -112, 116, 0.08);
    stone(16, 8, 44, 128, 0.05);
    stone(90, 6, 42, 124, 0);
    lintel(54, -118, 126, 0.1);
    stone(164, 2, 38, 82, -0.05);
    s.path('M-36 10L-58 -12L-12 -26L8 2Z', s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
    return {};
  },
});

/** A crouching lion with a king's head, of sandstone. */
export const sphinx = painted({
  id: 'sphinx',
  names: ['sphinx', 'great sphinx', 'egyptian statue'],
  metres: 20,
  facing: 'right',
  colour: '#d7b27a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-170 0C-186 -60 -160 -104 -110 -108C-60 -110 -10 -96 30 -104L70 0Z',
      s.fade([shade(colour, 0.22), colour, shade(colour, -0.35)]),
    );
    s.path(
      'M-170 0C-180 -40 -150 -74 -116 -70C-86 -66 -76 -34 -84 0Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.3)]),
    );
    s.line('M-168 -14C-196 -10 -200 -44 -184 -52', shade(colour, -0.2), 12);
    s.path(
      'M20 0C14 -50 24 -90 54 -112L96 -96C104 -60 100 -30 98 0Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.25)]),
    );
    s.path(
      'M60 -34H180C194 -34 196 0 184 0H50Z',
      s.fade([shade(colour, 0.28), shade(colour, -0.25)]),
    );
    s.line('M172 -30V-2M160 -30V-2', shade(colour, -0.35), 2.6);
    s.layer(1, 0.25);
    const scarf =
      'M28 -88C14 -140 24 -204 72 -210C112 -212 128 -184 126 -158L132 -92C110 -84 100 -100 98 -116L58 -104C52 -88 40 -84 28 -88Z';
    s.path(scarf, s.fade([shade(colour, 0.3), shade(colour, -0.22)]));
    s.within(scarf, () => {
      for (let y = -200; y < -80; y += 13)
        s.line(`M14 ${y}Q76 ${y - 14} 140 ${y}`, shade(colour, -0.3), 3, { opacity: 0.7 });
    });
    s.path(
      'M66 -178C66 -196 122 -196 124 -178C128 -150 120 -116 96 -110C74 -112 64 -150 66 -178Z',
      s.fade([shade(colour, 0.36), shade(colour, -0.08)]),
    );
    s.oval(84, -162, 6, 4, shade(colour, -0.55));
    s.oval(110, -162, 6, 4, shade(colour, -0.55));
    s.line('M97 -158V-142H103M86 -128Q97 -123 109 -128', shade(colour, -0.45), 3.4);
    s.line('M76 -172Q84 -177 92 -172M103 -172Q110 -177 118 -172', shade(colour, -0.4), 3);
    return { anchors: { head: [96, -158, 62], eyes: [97, -162, 40], crown: [84, -208, 70] } };
  },
});

/** A stone person on a block, one arm raised. `label` is the block's face. */
export const statue = painted({
  id: 'statue',
  names: ['statue', 'stone statue', 'sculpture', 'monument', 'marble statue', 'memorial'],
  metres: 3.4,
  colour: '#c9c5bc',
  draw(s, { colour }) {
    const stone = s.fade([shade(colour, 0.28), colour, shade(colour, -0.32)], 25);
    s.layer();
    s.rect(-76, -20, 152, 22, 3, s.fade([shade(colour, 0.12), shade(colour, -0.35)]));
    s.path('M-60 -20L-54 -104H54L60 -20Z', s.fade([shade(colour, 0.1), shade(colour, -0.3)]));
    s.rect(-66, -118, 132, 15, 3, s.fade([shade(colour, 0.35), shade(colour, -0.15)]));
    s.layer();
    s.line('M26 -262C48 -280 56 -306 54 -336', shade(colour, -0.04), 21);
    s.oval(54, -344, 11, 13, stone);
    s.layer();
    s.path(
      'M-38 -118C-34 -160 -40 -190 -36 -216C-44 -240 -36 -268 -16 -274H18C38 -268 42 -240 36 -218C40 -186 38 -156 44 -118Z',
      stone,
    );
    s.line(
      'M-20 -268C-8 -220 16 -170 34 -126M-26 -206C-10 -180 -8 -150 -10 -122M-30 -178C-24 -160 -24 -140 -26 -122M10 -232C22 -206 28 -180 30 -160',
      shade(colour, -0.32),
      4,
      { opacity: 0.8 },
    );
    s.layer(1, 0.3);
    s.line('M-30 -256C-52 -236 -48 -214 -20 -208', shade(colour, 0.05), 20);
    s.oval(-14, -208, 11, 10, stone);
    s.layer();
    s.rect(-9, -292, 20, 24, 6, shade(colour, -0.2));
    s.oval(1, -310, 23, 27, stone);
    s.path(
      'M-24 -312C-26 -342 28 -346 26 -314C20 -326 14 -326 8 -324C-4 -330 -18 -326 -24 -312Z',
      shade(colour, -0.12),
    );
    s.oval(-7, -310, 3.4, 2.4, shade(colour, -0.45));
    s.oval(10, -310, 3.4, 2.4, shade(colour, -0.45));
    s.line('M1 -308V-300H5M-5 -293Q2 -290 8 -293', shade(colour, -0.4), 2.4);
    return {
      anchors: {
        label: [0, -62, 92],
        head: [1, -310, 46],
        eyes: [1, -310, 30],
        crown: [1, -336, 46],
        'hand-right': [54, -346, 40],
      },
    };
  },
});

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
