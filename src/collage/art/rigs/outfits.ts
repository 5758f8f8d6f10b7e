import { material } from '../pieces/materials.ts';
import { shade } from '../pieces/shades.ts';
import type { Sketch } from '../pieces/sketch.ts';
import { bowTieShape } from '../pieces/wear/bow-tie-shape.ts';
import { stethoscopeShape } from '../pieces/wear/stethoscope.ts';

/*
 * Clothes for the upper body, drawn in torso units: neck base at the origin, shoulders at ±100 with
 * their tops at y = 30, hem at y = 200. `TORSO` is the garment's outline without sleeves.
 */

export const TORSO =
  'M-32 -8C-42 10 -76 12 -98 30C-96 60 -92 80 -89 100C-86 136 -88 172 -92 204C-40 214 40 214 92 204C88 172 86 136 89 100C92 80 96 60 98 30C76 12 42 10 32 -8C18 4 -18 4 -32 -8Z';

export interface Outfit {
  readonly cloth: string;
  readonly trim: string;
  readonly sleeve: 'long' | 'short' | 'none';
  readonly legs: 'trousers' | 'skirt' | 'none';
  /** Legs take the outfit's own colour. */
  readonly matching: boolean;
  /** Covers the neck, so that none is drawn over it. */
  readonly highNeck?: boolean;
  /** Paints the garment, then what lies on it; `skin` is that of the wearer. */
  draw(s: Sketch, cloth: string, trim: string, skin: string): void;
}

const both = (s: Sketch, inner: () => void): void => {
  s.placed({}, inner);
  s.placed({ mirror: true }, inner);
};

function garment(s: Sketch, cloth: string): void {
  s.layer();
  s.path(TORSO, s.fade([shade(cloth, 0.14), cloth, shade(cloth, -0.24)]));
}

/** Skin to be seen in a neckline: a V (`depth`) or a scoop. */
function neckline(s: Sketch, skin: string, d: string): void {
  s.path(d, s.fade([shade(skin, -0.24), shade(skin, 0.02)]));
}

const V_SHIRT = 'M-36 -6C-20 6 20 6 36 -6L30 30L4 134H-4L-30 30Z';

function lapels(s: Sketch, cloth: string, edge: string): void {
  s.layer(1, 0.35);
  both(s, () => {
    s.path(
      'M-35 -10C-46 2 -60 10 -66 18L-74 58L-50 58L-56 72L-2 146L0 128L-24 34Z',
      s.fade([shade(cloth, 0.24), shade(cloth, -0.04)]),
    );
    s.line('M-66 20L-74 58L-50 58L-56 72L-2 146', edge, 1.6, { opacity: 0.7 });
  });
}

function shirtCollar(s: Sketch, colour: string): void {
  s.layer(1, 0.3);
  both(s, () => {
    s.path(
      'M-34 -14C-28 -2 -14 8 -2 12L-22 38L-42 2Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.1)]),
    );
  });
}

function buttons(s: Sketch, colour: string, places: readonly number[], x = 0): void {
  for (const y of places) s.oval(x, y, 4.6, 4.6, s.glow([shade(colour, 0.4), shade(colour, -0.3)]));
}

function jacket(
  s: Sketch,
  cloth: string,
  shirt: string,
  tie: (s: Sketch) => void,
  satin: string,
): void {
  garment(s, cloth);
  s.line('M0 134V206', shade(cloth, -0.4), 2);
  s.layer(0.8);
  s.path(V_SHIRT, s.fade([shade(shirt, 0.2), shade(shirt, -0.14)]));
  s.line('M0 20V128', shade(shirt, -0.16), 1.6);
  tie(s);
  lapels(s, satin, shade(cloth, -0.45));
  shirtCollar(s, shirt);
  s.layer();
  buttons(s, shade(cloth, 0.1), [156, 182], 6);
}

const suit: Outfit = {
  cloth: '#3a4660',
  trim: '#c43d3d',
  sleeve: 'long',
  legs: 'trousers',
  matching: true,
  draw(s, cloth, trim) {
    const tie = (): void => {
      s.path('M-7 22H7L15 100L0 122L-15 100Z', s.fade([shade(trim, 0.1), shade(trim, -0.25)]));
      s.path('M-11 8H11L8 26H-8Z', s.fade([shade(trim, 0.25), shade(trim, -0.1)]));
      s.line('M-9 44L9 54M-11 66L12 77M-13 88L12 99', shade(trim, 0.35), 3, { opacity: 0.6 });
    };
    jacket(s, cloth, '#fbfbf8', tie, cloth);
    s.path('M46 86L74 80L72 92L48 96Z', '#fbfbf8');
    s.line('M44 94L76 88', shade(cloth, -0.4), 2.4);
  },
};

const tuxedo: Outfit = {
  cloth: '#3b3c43',
  trim: '#2a2b31',
  sleeve: 'long',
  legs: 'trousers',
  matching: true,
  draw(s, cloth, trim) {
    jacket(s, cloth, '#fcfcfa', (on) => buttons(on, '#3a3b42', [58, 88, 116]), shade(cloth, 0.12));
    s.path('M44 86L58 76L62 84L72 76L74 90L46 96Z', '#fcfcfa');
    s.layer(1, 0.5);
    bowTieShape(s, trim, 0, 18, 1);
  },
};

const whiteCoat: Outfit = {
  cloth: '#f5f7f8',
  trim: '#79bfdc',
  sleeve: 'long',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, trim, skin) {
    garment(s, cloth);
    s.line('M0 134V206', shade(cloth, -0.25), 2.2);
    s.path('M-78 142H-34V184Q-56 190 -78 184Z', shade(cloth, -0.03), {
      stroke: shade(cloth, -0.2),
      width: 2,
    });
    s.path('M34 142H78V184Q56 190 34 184Z', shade(cloth, -0.03), {
      stroke: shade(cloth, -0.2),
      width: 2,
    });
    s.layer(0.8);
    s.path(V_SHIRT, s.fade([shade(trim, 0.16), shade(trim, -0.2)]));
    neckline(s, skin, 'M-34 -8C-20 4 20 4 34 -8L26 8L0 44L-26 8Z');
    s.line('M-27 8L0 46L27 8', shade(trim, -0.25), 4);
    s.layer();
    s.rect(44, 78, 38, 40, 4, shade(cloth, 0.2), { stroke: shade(cloth, -0.2), width: 2 });
    s.rect(50, 66, 5, 26, 2, '#d9473c');
    s.rect(60, 64, 5, 28, 2, '#2f6fb4');
    lapels(s, cloth, shade(cloth, -0.3));
    s.layer();
    buttons(s, '#c9d2d8', [158, 186], 8);
    s.layer(0.9, 0.5);
    s.placed({ y: 14, scale: 1.1 }, () => stethoscopeShape(s, '#2e86c8'));
  },
};

const tShirt: Outfit = {
  cloth: '#e2784a',
  trim: '#ffffff',
  sleeve: 'short',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, _trim, skin) {
    garment(s, cloth);
    s.line('M-78 190C-70 176 -68 160 -72 146M80 188C72 172 70 158 74 142', shade(cloth, -0.22), 3, {
      opacity: 0.6,
    });
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9C32 24 12 34 0 34C-12 34 -32 24 -33 -9Z');
    s.line('M-36 -7C-34 28 -12 38 0 38C12 38 34 28 36 -7', shade(cloth, -0.14), 7);
  },
};

const sweater: Outfit = {
  cloth: '#3f7fc0',
  trim: '#ffffff',
  sleeve: 'long',
  legs: 'trousers',
  matching: false,
  highNeck: true,
  draw(s, cloth) {
    garment(s, cloth);
    s.within(TORSO, () => {
      for (let x = -96; x <= 96; x += 12) s.line(`M${x} 184V214`, shade(cloth, -0.25), 2.4);
      s.line('M-100 184C-40 192 40 192 100 184', shade(cloth, -0.3), 2.4);
      for (let y = 48; y < 180; y += 22)
        s.line(`M-98 ${y}Q0 ${y + 12} 98 ${y}`, shade(cloth, 0.2), 2, {
          opacity: 0.5,
          dash: '7 7',
        });
    });
    s.layer(1, 0.4);
    s.path(
      'M-38 -34C-20 -26 20 -26 38 -34C44 -20 46 0 44 14C22 26 -22 26 -44 14C-46 0 -44 -20 -38 -34Z',
      s.fade([shade(cloth, 0.2), shade(cloth, -0.2)]),
    );
    for (let x = -34; x <= 34; x += 11.3)
      s.line(`M${x * 0.94} -26L${x} 14`, shade(cloth, -0.22), 2);
    s.line('M-41 -2C-20 8 20 8 41 -2', shade(cloth, -0.3), 2.4);
  },
};

const shirt: Outfit = {
  cloth: '#8fb6e0',
  trim: '#ffffff',
  sleeve: 'long',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, trim, skin) {
    garment(s, cloth);
    s.path('M-8 26H8V208H-8Z', shade(cloth, 0.16));
    s.line('M-8 40V208M8 40V208', shade(cloth, -0.2), 1.4);
    buttons(s, trim, [62, 98, 134, 170]);
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9L24 12L0 40L-24 12Z');
    shirtCollar(s, cloth);
  },
};

const hawaiian: Outfit = {
  cloth: '#27a59b',
  trim: '#ffe27a',
  sleeve: 'short',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, trim, skin) {
    garment(s, cloth);
    s.within(TORSO, () => {
      const places = [
        [-66, 56],
        [-30, 92],
        [-70, 126],
        [-34, 164],
        [30, 72],
        [68, 104],
        [34, 138],
        [70, 172],
        [62, 42],
      ] as const;
      for (const [i, [x, y]] of places.entries()) {
        const petal = [trim, '#ff7d6b', '#ffffff'][i % 3]!;
        s.path(
          `M${x - 18} ${y + 14}Q${x} ${y + 4} ${x + 20} ${y + 12}Q${x} ${y + 18} ${x - 18} ${y + 14}Z`,
          shade(cloth, -0.4),
          { opacity: 0.7 },
        );
        for (let k = 0; k < 5; k++) {
          const a = (k / 5) * 2 * Math.PI - 1.2;
          s.oval(x + 8 * Math.cos(a), y + 8 * Math.sin(a), 6, 6, petal);
        }
        s.oval(x, y, 4, 4, '#f2a03a');
      }
    });
    s.line('M0 40V208', shade(cloth, -0.3), 2);
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9L24 16L0 62L-24 16Z');
    shirtCollar(s, shade(cloth, 0.1));
  },
};

const leatherJacket: Outfit = {
  cloth: '#3a3434',
  trim: '#f3f1ec',
  sleeve: 'long',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, trim, skin) {
    garment(s, trim);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9C30 22 12 30 0 30C-12 30 -30 22 -33 -9Z');
    s.layer(1, 0.4);
    both(s, () => {
      s.path(
        'M-32 -10C-42 10 -76 12 -98 30C-96 60 -92 80 -89 100C-86 136 -88 172 -92 204C-66 210 -40 211 -30 210L-22 120L-30 20Z',
        s.fade([shade(cloth, 0.2), cloth, shade(cloth, -0.3)], 30),
      );
      s.line('M-31 208L-23 120L-30 24', material.steel, 3.4, { dash: '4 2.4', cap: 'butt' });
      s.line('M-82 128L-48 150', material.steel, 3);
      s.path(
        'M-34 -12C-46 0 -58 8 -64 14L-80 56L-34 70L-24 34Z',
        s.fade([shade(cloth, 0.3), shade(cloth, 0.02)]),
      );
      s.line('M-64 14L-80 56L-34 70', shade(cloth, -0.45), 2);
      for (const [x, y] of [
        [-70, 46],
        [-58, 52],
        [-46, 56],
        [-92, 40],
        [-88, 30],
      ] as const)
        s.oval(x, y, 2.8, 2.8, material.steel);
    });
  },
};

const hoodie: Outfit = {
  cloth: '#e08a2e',
  trim: '#fff4e0',
  sleeve: 'long',
  legs: 'trousers',
  matching: false,
  draw(s, cloth, trim, skin) {
    s.layer();
    s.path(
      'M-58 30C-72 -20 -40 -46 0 -46C40 -46 72 -20 58 30Z',
      s.fade([shade(cloth, -0.1), shade(cloth, -0.42)]),
    );
    garment(s, cloth);
    s.path('M-56 210L-44 138H44L56 210Z', shade(cloth, 0.06), {
      stroke: shade(cloth, -0.22),
      width: 2.4,
    });
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9C30 16 10 32 0 40C-10 32 -30 16 -33 -9Z');
    s.layer(1, 0.35);
    both(s, () => {
      s.path(
        'M-32 -12C-52 -8 -64 14 -62 30C-46 46 -20 58 -1 58L0 42C-16 34 -30 14 -32 -12Z',
        s.fade([shade(cloth, 0.24), shade(cloth, -0.12)]),
      );
      s.line('M-14 50C-16 70 -14 84 -17 100', trim, 3.6);
      s.rect(-20, 98, 6, 10, 2, shade(trim, -0.15));
    });
  },
};

const dress: Outfit = {
  cloth: '#c8446e',
  trim: '#ffe9ef',
  sleeve: 'none',
  legs: 'skirt',
  matching: true,
  draw(s, cloth, trim, skin) {
    s.layer();
    s.path(TORSO, s.fade([shade(skin, -0.06), shade(skin, 0.04)]));
    s.layer(1, 0.35);
    const d =
      'M-76 22L-58 18C-50 52 -28 62 0 62C28 62 50 52 58 18L76 22C82 52 88 76 89 100C86 136 88 172 92 204C40 214 -40 214 -92 204C-88 172 -86 136 -89 100C-88 76 -82 52 -76 22Z';
    s.path(d, s.fade([shade(cloth, 0.2), cloth, shade(cloth, -0.26)]));
    s.line('M-58 20C-50 54 -28 64 0 64C28 64 50 54 58 20', trim, 5);
    s.path('M-89 134C-40 146 40 146 89 134L88 154C40 166 -40 166 -88 154Z', shade(cloth, -0.25));
    for (let i = 0; i < 9; i++)
      s.oval(
        -22 + i * 5.5,
        40 - Math.abs(i - 4) * 4.6 - 6,
        3.4,
        3.4,
        s.glow(['#ffffff', '#d8d2dc']),
      );
  },
};

const robe: Outfit = {
  cloth: '#5a3f8f',
  trim: '#f0c34a',
  sleeve: 'long',
  legs: 'skirt',
  matching: true,
  draw(s, cloth, trim, skin) {
    garment(s, cloth);
    s.layer(0.8);
    neckline(s, skin, 'M-34 -9C-18 4 18 4 34 -9L8 60Z');
    s.layer(1, 0.3);
    s.path(
      'M34 -12C44 0 50 6 54 10L-30 204L-58 208C-30 150 0 80 34 -12Z',
      s.fade([shade(cloth, 0.14), shade(cloth, -0.14)]),
    );
    s.path(
      'M-34 -12C-44 0 -50 6 -54 10C-30 70 0 120 30 150L52 128C20 100 -16 50 -34 -12Z',
      s.fade([shade(cloth, 0.24), shade(cloth, -0.06)]),
    );
    s.line('M-34 -11C-16 50 20 100 51 127', trim, 6);
    s.line('M33 -11C26 14 18 34 12 50', trim, 6);
    s.layer(1, 0.4);
    s.path(
      'M-88 138C-40 150 40 150 88 138L90 166C40 178 -40 178 -90 166Z',
      s.fade([shade(trim, 0.2), shade(trim, -0.25)]),
    );
  },
};

const armour: Outfit = {
  cloth: '#aeb7c2',
  trim: '#d6a43c',
  sleeve: 'long',
  legs: 'trousers',
  matching: true,
  highNeck: true,
  draw(s, cloth, trim) {
    s.layer();
    s.path(
      TORSO,
      s.fade(
        [
          [0, shade(cloth, -0.25)],
          [0.3, shade(cloth, 0.5)],
          [0.52, cloth],
          [1, shade(cloth, -0.45)],
        ],
        15,
      ),
    );
    s.line('M0 26V206', shade(cloth, -0.35), 2.4);
    s.path(
      'M-88 120C-40 140 40 140 88 120L88 134C40 154 -40 154 -88 134Z',
      s.fade([shade(trim, 0.3), shade(trim, -0.2)]),
    );
    s.line('M-90 168C-40 182 40 182 90 168', shade(cloth, -0.35), 3);
    s.path('M0 54L16 70L0 92L-16 70Z', s.glow([shade(trim, 0.4), shade(trim, -0.3)]));
    s.layer(1, 0.4);
    both(s, () => {
      s.path(
        'M-118 64C-122 34 -100 14 -74 14C-58 16 -52 30 -54 46C-74 50 -96 58 -118 64Z',
        s.fade([shade(cloth, 0.55), cloth, shade(cloth, -0.4)]),
      );
      s.line('M-114 56C-98 48 -76 40 -56 38', trim, 4);
    });
    s.path(
      'M-44 -26C-20 -16 20 -16 44 -26L52 16C24 32 -24 32 -52 16Z',
      s.fade([shade(cloth, 0.4), shade(cloth, -0.3)]),
    );
    s.line('M-49 12C-24 26 24 26 49 12', trim, 4);
  },
};

const overalls: Outfit = {
  cloth: '#4f78b5',
  trim: '#f0cf6a',
  sleeve: 'long',
  legs: 'trousers',
  matching: true,
  draw(s, cloth, trim, skin) {
    garment(s, '#d9574a');
    s.within(TORSO, () => {
      for (let x = -96; x < 100; x += 22) s.rect(x, -10, 9, 220, 0, '#fff3e0', { opacity: 0.5 });
      for (let y = 6; y < 200; y += 24) s.rect(-100, y, 200, 9, 0, '#8f2f2a', { opacity: 0.3 });
    });
    s.layer(0.8);
    neckline(s, skin, 'M-33 -9C-18 4 18 4 33 -9L24 12L0 38L-24 12Z');
    shirtCollar(s, '#d9574a');
    s.layer(1, 0.35);
    s.path(
      'M-52 70C-20 76 20 76 52 70L58 124C74 130 84 132 89 134C86 160 88 182 92 204C40 214 -40 214 -92 204C-88 182 -86 160 -89 134C-84 132 -74 130 -58 124Z',
      s.fade([shade(cloth, 0.16), shade(cloth, -0.2)]),
    );
    both(s, () => {
      s.path('M-62 16L-44 10L-32 84H-52Z', s.fade([shade(cloth, 0.1), shade(cloth, -0.15)]));
      s.oval(-42, 84, 7, 7, s.glow([shade(trim, 0.4), shade(trim, -0.3)]));
    });
    s.path('M-24 96H24V134Q0 146 -24 134Z', shade(cloth, 0.06), {
      stroke: shade(trim, -0.1),
      width: 2.2,
      dash: '5 3',
    });
  },
};

export const outfits = {
  suit,
  tuxedo,
  'white-coat': whiteCoat,
  't-shirt': tShirt,
  shirt,
  hawaiian,
  sweater,
  hoodie,
  'leather-jacket': leatherJacket,
  dress,
  robe,
  armour,
  overalls,
} as const satisfies Readonly<Record<string, Outfit>>;

export type OutfitName = keyof typeof outfits;
