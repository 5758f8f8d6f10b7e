import { shade } from '../../pieces/shades.ts';
import type { Sketch } from '../../pieces/sketch.ts';
import { TORSO } from './outfit.ts';
import type { Outfit } from './outfit.ts';
import { garment, neckline } from './tailoring.ts';

export const SCOOP = 'M-33 -9C-18 4 18 4 33 -9C32 20 12 30 0 30C-12 30 -32 20 -33 -9Z';
export const V_NECK = 'M-33 -9C-18 4 18 4 33 -9L22 18L0 60L-22 18Z';

type Paint = (s: Sketch, cloth: string, trim: string, skin: string) => void;

interface PlainTop {
  readonly cloth: string;
  readonly trim: string;
  readonly sleeve?: Outfit['sleeve'];
  readonly legs?: Outfit['legs'];
  readonly feet?: Outfit['feet'];
  readonly matching?: boolean;
  /** What of the chest is bare; `undefined` closes it up to the neck. */
  readonly neck?: string | undefined;
  /** Figures on the cloth, cut off at the outline. */
  readonly printed?: Paint;
  /** What lies upon it. */
  readonly over?: Paint;
}

/** A garment on the trunk's outline with a neckline, figures on its cloth and things upon it. */
export function plainTop(spec: PlainTop): Outfit {
  return {
    cloth: spec.cloth,
    trim: spec.trim,
    sleeve: spec.sleeve ?? 'long',
    legs: spec.legs ?? 'trousers',
    ...(spec.feet === undefined ? {} : { feet: spec.feet }),
    matching: spec.matching ?? false,
    draw(s, cloth, trim, skin) {
      garment(s, cloth);
      const { printed, neck, over } = spec;
      if (printed !== undefined) s.within(TORSO, () => printed(s, cloth, trim, skin));
      if (neck !== undefined) {
        s.layer(0.8);
        neckline(s, skin, neck);
        s.line(
          neck.replace(/Z$/, '').replace('M-33 -9C-18 4 18 4 33 -9', 'M33 -9'),
          shade(cloth, -0.2),
          4,
        );
      }
      if (over !== undefined) {
        s.layer(1, 0.3);
        over(s, cloth, trim, skin);
      }
    },
  };
}

/** A belt with its buckle at the height of the hips. */
export function belt(s: Sketch, colour: string, buckle: string, y = 168): void {
  s.path(
    `M-92 ${y}C-40 ${y + 12} 40 ${y + 12} 92 ${y}V${y + 22}C40 ${y + 34} -40 ${y + 34} -92 ${y + 22}Z`,
    s.fade([shade(colour, 0.16), shade(colour, -0.2)]),
  );
  s.rect(-16, y + 4, 32, 28, 5, 'none', { stroke: buckle, width: 6 });
}
