import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';
import { bumpy } from '../plants/foliage.ts';

const starfish = painted({
  id: 'starfish',
  names: ['starfish', 'sea star'],
  metres: 0.2,
  bearing: 'lies',
  colour: '#ee7f45',
  draw(s, { colour }) {
    s.layer();
    const arms: [number, number][] = [];
    for (let i = 0; i < 10; i++) {
      const [r, a] = [i % 2 === 0 ? 100 : 42, (i * 36 - 90) * (Math.PI / 180)];
      arms.push([Math.cos(a) * r, Math.sin(a) * r]);
    }
    const d = smooth(arms, true, 0.8);
    s.path(d, s.glow([shade(colour, 0.3), colour, shade(colour, -0.22)], 0.5, 0.45));
    for (let i = 0; i < 5; i++)
      s.placed({ turn: i * 72 }, () => {
        for (let k = 0; k < 6; k++)
          s.oval(0, -12 - k * 14, 5.4 - k * 0.5, 5.4 - k * 0.5, shade(colour, 0.5));
        for (let k = 0; k < 3; k++)
          for (const side of [-1, 1])
            s.oval(side * (15 - k * 3), -26 - k * 18, 2.8, 2.8, shade(colour, 0.36));
      });
    return { foot: { x: 0, y: 80 } };
  },
});

const seahorse = painted({
  id: 'seahorse',
  names: ['seahorse', 'sea horse', 'seadragon', 'sea dragon'],
  metres: 0.18,
  bearing: 'swims',
  facing: 'left',
  colour: '#f0a43a',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M52 -60C84 -76 92 -40 84 -20C72 -24 60 -30 48 -34Z',
      s.fade([shade(colour, 0.4), shade(colour, -0.05)], 0),
    );
    s.layer();
    const body =
      'M-6 -196C30 -200 44 -172 34 -146C66 -124 72 -70 48 -30C34 -4 30 20 36 40C42 66 20 84 0 76C-18 68 -14 44 4 46C14 48 14 60 6 62C16 68 24 56 20 44C10 20 -2 0 -8 -30C-22 -60 -20 -100 -2 -128C-14 -134 -22 -142 -26 -150L-70 -146C-80 -146 -80 -160 -70 -162L-30 -172C-26 -184 -18 -194 -6 -196Z';
    s.path(body, s.fade([shade(colour, 0.25), colour, shade(colour, -0.25)], 20));
    s.within(body, () => {
      for (let i = 0; i < 13; i++)
        s.line(
          `M-30 ${-116 + i * 13}Q10 ${-104 + i * 13} 74 ${-120 + i * 13}`,
          shade(colour, -0.25),
          2.6,
          { opacity: 0.6 },
        );
      for (let i = 0; i < 14; i++)
        s.oval(random.between(-10, 50), random.between(-110, -10), 3, 3, shade(colour, 0.45), {
          opacity: 0.7,
        });
    });
    for (const [x, y] of [
      [-8, -198],
      [6, -200],
      [20, -194],
      [32, -182],
    ] as const)
      s.path(`M${x - 6} ${y + 6}L${x + 2} ${y - 16}L${x + 8} ${y + 8}Z`, shade(colour, -0.1));
    s.oval(-10, -168, 11, 12, '#fdfdf8');
    s.oval(-12, -168, 7, 8, '#17181c');
    s.oval(-14, -171, 2.6, 2.6, '#ffffff');
    return {
      anchors: {
        eyes: [-10, -168, 26],
        head: [-6, -168, 60],
        crown: [4, -196, 44],
        mouth: [-74, -154, 14],
        back: [40, -110, 30],
      },
    };
  },
});

const seaUrchin = painted({
  id: 'sea-urchin',
  names: ['sea urchin', 'urchin'],
  metres: 0.12,
  bearing: 'lies',
  colour: '#5a3f78',
  draw(s, { colour, random }) {
    s.layer();
    for (let i = 0; i < 46; i++) {
      const a = (i / 46) * 2 * Math.PI;
      const r = random.between(84, 104);
      s.line(
        `M${Math.cos(a) * 40} ${Math.sin(a) * 34}L${Math.cos(a) * r} ${Math.sin(a) * r * 0.8}`,
        shade(colour, random.between(-0.3, 0.3)),
        4,
      );
    }
    s.oval(0, 0, 56, 46, s.glow([shade(colour, 0.35), colour, shade(colour, -0.4)]));
    for (let i = 0; i < 16; i++) {
      const a = random.between(0, 6.28);
      const r = random.between(4, 40);
      s.line(
        `M${Math.cos(a) * r} ${Math.sin(a) * r * 0.8}l${Math.cos(a) * 26} ${Math.sin(a) * 22 - 10}`,
        shade(colour, 0.2),
        3.4,
      );
    }
    return { foot: { x: 0, y: 46 } };
  },
});

const anemone = painted({
  id: 'sea-anemone',
  names: ['sea anemone'],
  metres: 0.3,
  colour: '#d9679c',
  colour2: '#f6c36a',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path(
      'M-56 0C-44 -20 -46 -50 -52 -70H52C46 -50 44 -20 56 0Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.35)], 0),
    );
    for (let row = 0; row < 3; row++) {
      s.layer(1, 0.2);
      for (let i = 0; i < 9; i++) {
        const x = -64 + i * 16 + row * 3;
        const bend = (i - 4) * random.between(5, 9);
        const tip = -150 + row * 26 + random.between(-12, 12);
        s.line(
          `M${x * 0.8} ${-64 + row * 4}C${x} -100 ${x + bend * 0.4} -120 ${x + bend} ${tip}`,
          s.fade([colour2, shade(colour, -0.02), shade(colour, -0.2)]),
          13,
        );
        s.oval(x + bend, tip, 8, 8, shade(colour2, 0.15));
      }
    }
    return { foot: { x: 0, y: -3 } };
  },
});

/** A ray from above, wings spread; a manta has horns at its head, a stingray a long tail. */
const ray = painted({
  id: 'manta-ray',
  names: ['manta ray', 'stingray', 'manta', 'ray fish', 'eagle ray', 'sting ray'],
  metres: 3,
  bearing: 'swims',
  colour: '#43566e',
  draw(s, { colour }) {
    s.layer();
    s.line('M0 62C6 110 -10 150 4 200', s.fade([colour, shade(colour, -0.3)]), 7);
    s.layer();
    const d =
      'M-22 -84C-30 -104 -20 -116 -12 -104C-8 -96 8 -96 12 -104C20 -116 30 -104 22 -84C60 -70 130 -40 210 -34C160 0 90 20 50 56C30 74 10 78 0 78C-10 78 -30 74 -50 56C-90 20 -160 0 -210 -34C-130 -40 -60 -70 -22 -84Z';
    s.path(d, s.fade([shade(colour, 0.2), colour, shade(colour, -0.3)]));
    s.within(d, () => {
      s.path('M-70 -34C-40 -54 40 -54 70 -34C40 -20 -40 -20 -70 -34Z', shade(colour, 0.24), {
        opacity: 0.6,
      });
      for (let i = 0; i < 4; i++)
        s.line(
          `M${-22 + i * 3} ${-12 + i * 11}l14 -4M${22 - i * 3} ${-12 + i * 11}l-14 -4`,
          shade(colour, -0.4),
          2.6,
        );
    });
    for (const x of [-30, 30]) {
      s.oval(x, -70, 7, 6, '#15181d');
      s.oval(x - 2, -72, 2.2, 2.2, '#ffffff');
    }
    return {
      anchors: { eyes: [0, -70, 70], head: [0, -76, 80], crown: [0, -98, 50], back: [0, -20, 100] },
    };
  },
});

/** A sponge or reef: a heap of corals of several shapes. */
const reef = painted({
  id: 'coral-garden',
  names: ['coral reef', 'reef', 'coral garden', 'corals', 'sea sponge'],
  metres: 1.2,
  colour: '#ef6f6c',
  colour2: '#f2b04a',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path(bumpy(0, -20, 170, 40, 13, random), s.fade(['#8f8472', '#5c5348']));
    s.layer();
    for (const [x, h, paint] of [
      [-110, 120, '#9a6fd0'],
      [96, 140, colour],
      [-6, 170, colour],
    ] as const) {
      const grow = (px: number, py: number, a: number, l: number, w: number): void => {
        if (l < 14) return;
        const [ex, ey] = [px + Math.cos(a) * l, py + Math.sin(a) * l];
        s.line(`M${px} ${py}L${ex} ${ey}`, shade(paint, random.between(-0.1, 0.2)), w);
        for (const turn of [-0.5, 0.42])
          grow(ex, ey, a + turn + random.between(-0.15, 0.15), l * 0.72, w * 0.78);
      };
      grow(x, -24, -Math.PI / 2, h * 0.3, 15);
    }
    s.layer(1, 0.3);
    for (const [x, r] of [
      [-60, 42],
      [56, 36],
    ] as const) {
      s.path(
        `M${x - r} -16A${r} ${r} 0 0 1 ${x + r} -16Z`,
        s.glow([shade(colour2, 0.3), colour2, shade(colour2, -0.3)]),
      );
      for (let i = 0; i < 10; i++)
        s.line(
          `M${x + random.between(-r * 0.8, r * 0.6)} ${-18 - random.between(0, r * 0.6)}q6 -7 12 0`,
          shade(colour2, -0.35),
          3,
          { opacity: 0.7 },
        );
    }
    for (const [x, h] of [
      [128, 60],
      [146, 44],
      [112, 40],
      [-146, 50],
    ] as const) {
      s.path(
        `M${x - 12} -10L${x - 14} ${-h}A14 7 0 0 1 ${x + 14} ${-h}L${x + 12} -10Z`,
        s.fade(['#58b8b0', '#2f7f86'], 0),
      );
      s.oval(x, -h, 14, 6, '#21565e');
    }
    return { foot: { x: 0, y: 10 } };
  },
});

/** What lives on the bottom and among rocks. */
export const shoreLife = [starfish, seahorse, seaUrchin, anemone, ray, reef];
