import type { Sketch } from '../../pieces/sketch.ts';

/*
 * Clothes for the upper body, drawn in torso units: neck base at the origin, shoulders at ±100 with
 * their tops at y = 30, hem at y = 200. `TORSO` is the garment's outline without sleeves.
 */

export const TORSO =
  'M-32 -8C-42 10 -76 12 -98 30C-96 60 -92 80 -89 100C-86 136 -88 172 -92 204C-40 214 40 214 92 204C88 172 86 136 89 100C92 80 96 60 98 30C76 12 42 10 32 -8C18 4 -18 4 -32 -8Z';

export interface Outfit {
  readonly cloth: string;
  readonly trim: string;
  readonly sleeve: 'long' | 'wide' | 'short' | 'none';
  readonly legs: 'trousers' | 'shorts' | 'skirt' | 'gown' | 'tutu' | 'none';
  /** What goes with it on the feet; shoes unless told. */
  readonly feet?: 'boots' | 'bare' | 'heels' | 'sandals';
  /** Legs take the outfit's own colour. */
  readonly matching: boolean;
  /** Paints the garment, then what lies on it; `skin` is that of the wearer. */
  draw(s: Sketch, cloth: string, trim: string, skin: string): void;
}
