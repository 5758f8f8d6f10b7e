import type { Piece } from '../../piece.ts';
import { ceilingFan } from './ceiling-fan.ts';
import { chandelier } from './chandelier.ts';
import { lamps } from './lamps.ts';

/** What gives light indoors and what hangs from ceilings. */
export const lightingFamily: readonly Piece[] = [ceilingFan, chandelier, ...lamps];
