import type { Piece } from '../../piece.ts';
import { concentric } from './concentric.ts';
import { cone } from './cone.ts';
import { cube } from './cube.ts';
import { cylinder } from './cylinder.ts';
import { flatShapes } from './flat.ts';
import { prism } from './prism.ts';
import { sphere } from './sphere.ts';
import { spiral } from './spiral.ts';
import { strokeLine } from './stroke-line.ts';
import { torus } from './torus.ts';
import { toyBrick } from './toy-brick.ts';

/** Flat shapes, solids and strokes. */
export const shapesFamily: readonly Piece[] = [
  concentric,
  cone,
  cube,
  cylinder,
  ...flatShapes,
  prism,
  sphere,
  spiral,
  strokeLine,
  torus,
  toyBrick,
];
