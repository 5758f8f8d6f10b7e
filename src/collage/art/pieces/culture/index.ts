import type { Piece } from '../../piece.ts';
import { artefacts } from './artefacts.ts';
import { carvings } from './carvings.ts';
import { flags } from './flags.ts';
import { paintings } from './paintings.ts';

/** Works of art, things of old cultures, flags. */
export const cultureFamily: readonly Piece[] = [...artefacts, ...carvings, ...flags, ...paintings];
