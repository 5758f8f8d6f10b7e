import type { Piece } from '../../piece.ts';
import { fishes } from './fish.ts';
import { shoreLife } from './shore.ts';
import { surfacing } from './surfacing.ts';

/** What lives in the water and at its edge. */
export const seaFamily: readonly Piece[] = [...fishes, ...shoreLife, ...surfacing];
