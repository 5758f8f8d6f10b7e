import { shade } from '../../pieces/shades.ts';
import { TORSO } from './outfit.ts';
import type { Outfit } from './outfit.ts';
import { plainTop, V_NECK } from './plain-top.ts';

const ballgown: Outfit = {
  cloth: '#d0568f',
  trim: '#ffffff',
  sleeve: 'none',
  legs: 'gown',
  feet: 'heels',
  matching: true,
  draw(s, cloth, trim, skin) {
    s.layer();
    s.path(TORSO, s.fade([shade(skin, -0.04), shade(skin, 0.04)]));
    s.layer(1, 0.35);
    s.path(
      'M-86 66C-70 44 -30 48 0 72C30 48 70 44 86 66C90 90 86 110 84 124C88 160 90 180 92 204C40 214 -40 214 -92 204C-90 180 -88 160 -84 124C-86 110 -90 90 -86 66Z',
      s.fade([shade(cloth, 0.24), cloth, shade(cloth, -0.24)]),
    );
    s.line('M-84 66C-70 46 -30 50 0 74C30 50 70 46 84 66', trim, 6);
    s.line('M-20 80L-10 200M20 80L10 200', shade(cloth, -0.24), 2.4, { opacity: 0.6 });
    for (const side of [-1, 1])
      s.oval(side * 98, 56, 24, 20, s.glow([shade(cloth, 0.5), cloth, shade(cloth, -0.16)]));
    s.path(
      'M-86 150C-40 164 40 164 86 150L88 168C40 182 -40 182 -88 168Z',
      s.fade([shade(trim, 0.2), shade(trim, -0.2)]),
    );
    for (let i = -3; i <= 3; i++)
      s.oval(i * 9, 30 - Math.abs(i) * 5, 4, 4, s.glow(['#ffffff', '#d8d2dc']));
  },
};

const toga: Outfit = {
  cloth: '#f4efe2',
  trim: '#c8a23c',
  sleeve: 'none',
  legs: 'gown',
  feet: 'sandals',
  matching: true,
  draw(s, cloth, trim, skin) {
    s.layer();
    s.path(TORSO, s.fade([shade(skin, 0.04), shade(skin, -0.1)]));
    s.layer(1, 0.35);
    const drape =
      'M-62 10C-40 0 -28 -4 -20 -2C10 40 60 70 90 92C88 140 90 180 92 204C40 214 -40 214 -92 204C-88 160 -96 90 -62 10Z';
    s.path(drape, s.fade([shade(cloth, 0.3), cloth, shade(cloth, -0.2)]));
    s.within(drape, () => {
      for (let i = 0; i < 6; i++)
        s.line(
          `M${-66 + i * 8} 0C${-40 + i * 20} ${60 + i * 10} ${20 + i * 20} ${110 + i * 10} 110 ${120 + i * 16}`,
          shade(cloth, -0.24),
          2.8,
          { opacity: 0.6 },
        );
    });
    s.line('M-20 -2C10 40 60 70 90 92', trim, 7);
    s.path(
      'M-90 150C-40 164 40 164 90 150L91 168C40 182 -40 182 -91 168Z',
      s.fade([shade(trim, 0.2), shade(trim, -0.2)]),
    );
  },
};

/** Long dresses, royal and draped clothes. */
export const gowns = {
  ballgown,
  toga,
  gown: plainTop({
    cloth: '#5a4a8f',
    trim: '#e8d8f4',
    sleeve: 'wide',
    legs: 'gown',
    matching: true,
    neck: V_NECK,
    over: (s, _, trim) => {
      s.line('M-33 -8L-22 18L0 60L22 18L33 -8', trim, 6);
      s.path(
        'M-88 142C-40 156 40 156 88 142L90 162C40 176 -40 176 -90 162Z',
        s.fade([shade(trim, 0.2), shade(trim, -0.2)]),
      );
    },
  }),
  kimono: plainTop({
    cloth: '#c8385a',
    trim: '#f2d27a',
    sleeve: 'wide',
    legs: 'gown',
    feet: 'sandals',
    matching: true,
    neck: 'M-33 -9C-18 4 18 4 33 -9L6 54Z',
    printed: (s, cloth) => {
      for (const [x, y] of [
        [-62, 60],
        [56, 40],
        [-40, 110],
        [66, 100],
        [20, 80],
        [-70, 190],
        [50, 196],
      ] as const) {
        for (let k = 0; k < 5; k++)
          s.oval(
            x + 9 * Math.cos(k * 1.257),
            y + 9 * Math.sin(k * 1.257),
            7,
            7,
            shade(cloth, 0.62),
          );
        s.oval(x, y, 4, 4, '#f2c23c');
      }
    },
    over: (s, cloth, trim) => {
      s.path(
        'M34 -12L48 6L-30 130L-56 130C-30 90 0 50 34 -12Z',
        s.fade([shade(cloth, 0.1), shade(cloth, -0.16)]),
      );
      s.path(
        'M-34 -12L-48 6L24 130L52 130C20 90 -10 50 -34 -12Z',
        s.fade([shade(cloth, 0.24), shade(cloth, -0.04)]),
      );
      s.line('M-34 -11C-14 40 14 84 40 124M34 -11C28 10 18 30 8 46', '#fbf8f2', 6);
      s.path(
        'M-90 118C-40 130 40 130 90 118L91 174C40 186 -40 186 -91 174Z',
        s.fade([shade(trim, 0.2), shade(trim, -0.2)]),
      );
      s.line('M-90 148C-40 160 40 160 90 148', shade(cloth, -0.3), 6);
    },
  }),
  royal: plainTop({
    cloth: '#7a2440',
    trim: '#e8b83a',
    matching: false,
    neck: undefined,
    over: (s, cloth, trim) => {
      s.line('M0 30V206', trim, 12);
      for (const y of [64, 94, 124]) s.line(`M-34 ${y}H34`, trim, 5);
      s.path(
        'M-98 34C-80 4 -40 -8 -32 -10C-10 6 10 6 32 -10C40 -8 80 4 98 34C60 58 30 50 0 52C-30 50 -60 58 -98 34Z',
        s.fade(['#ffffff', '#d8d4ce']),
      );
      for (const [x, y] of [
        [-70, 30],
        [-46, 38],
        [-20, 30],
        [20, 34],
        [46, 28],
        [72, 36],
        [0, 42],
        [-58, 16],
        [58, 14],
      ] as const)
        s.path(`M${x - 2.4} ${y - 5}L${x} ${y + 6}L${x + 2.4} ${y - 5}Z`, '#2b2a30');
      s.oval(0, 58, 13, 13, s.glow([shade(trim, 0.5), shade(trim, -0.3)]));
      s.path(
        'M-92 160C-40 174 40 174 92 160V182C40 196 -40 196 -92 182Z',
        s.fade([shade(cloth, 0.3), shade(cloth, -0.2)]),
      );
    },
  }),
  leotard: plainTop({
    cloth: '#f4a6c4',
    trim: '#ffffff',
    sleeve: 'none',
    legs: 'tutu',
    feet: 'heels',
    matching: true,
    neck: 'M-46 -9C-18 4 18 4 46 -9C54 40 30 62 0 66C-30 62 -54 40 -46 -9Z',
    printed: (s, _, _trim, skin) => {
      for (const side of [-1, 1])
        s.path(
          `M${side * 110} 0L${side * 66} 6C${side * 70} 44 ${side * 78} 64 ${side * 110} 84Z`,
          s.fade([shade(skin, 0.06), shade(skin, -0.1)]),
        );
    },
  }),
};
