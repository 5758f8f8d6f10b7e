import { shade } from '../../pieces/shades.ts';
import type { Sketch } from '../../pieces/sketch.ts';
import { TORSO } from './outfit.ts';

export const both = (s: Sketch, inner: () => void): void => {
  s.placed({}, inner);
  s.placed({ mirror: true }, inner);
};

export function garment(s: Sketch, cloth: string): void {
  s.layer();
  s.path(TORSO, s.fade([shade(cloth, 0.14), cloth, shade(cloth, -0.24)]));
}

/** Skin to be seen in a neckline: a V (`depth`) or a scoop. */
export function neckline(s: Sketch, skin: string, d: string): void {
  s.path(d, s.fade([shade(skin, -0.24), shade(skin, 0.02)]));
}

export const V_SHIRT = 'M-36 -6C-20 6 20 6 36 -6L30 30L4 134H-4L-30 30Z';

export function lapels(s: Sketch, cloth: string, edge: string): void {
  s.layer(1, 0.35);
  both(s, () => {
    s.path(
      'M-35 -10C-46 2 -60 10 -66 18L-74 58L-50 58L-56 72L-2 146L0 128L-24 34Z',
      s.fade([shade(cloth, 0.24), shade(cloth, -0.04)]),
    );
    s.line('M-66 20L-74 58L-50 58L-56 72L-2 146', edge, 1.6, { opacity: 0.7 });
  });
}

export function shirtCollar(s: Sketch, colour: string): void {
  s.layer(1, 0.3);
  both(s, () => {
    s.path(
      'M-34 -14C-28 -2 -14 8 -2 12L-22 38L-42 2Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.1)]),
    );
  });
}

export function buttons(s: Sketch, colour: string, places: readonly number[], x = 0): void {
  for (const y of places) s.oval(x, y, 4.6, 4.6, s.glow([shade(colour, 0.4), shade(colour, -0.3)]));
}

export function jacket(
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
