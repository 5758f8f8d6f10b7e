import type { Piece } from '../../piece.ts';
import { drums } from './drums.ts';
import { harp } from './harp.ts';
import { phonograph } from './phonograph.ts';
import { piano } from './piano.ts';
import { strings } from './strings.ts';
import { windsAndKeys } from './winds-and-keys.ts';

/** Musical instruments and what belongs to music. */
export const musicFamily: readonly Piece[] = [
  ...drums,
  harp,
  phonograph,
  piano,
  ...strings,
  ...windsAndKeys,
];
