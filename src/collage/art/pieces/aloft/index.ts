import type { Piece } from '../../piece.ts';
import { airship } from './airship.ts';
import { flyingMachine } from './flying-machine.ts';

/** Flying machines. */
export const aloftFamily: readonly Piece[] = [airship, flyingMachine];
