import { seededRandom } from '../../../numerics/random.ts';
import { inMood } from '../animal-mood.ts';
import type { Figure } from '../figure.ts';
import type { PieceOptions } from '../piece.ts';
import { facePieces } from '../pieces/animals/faces.ts';

interface Face {
  readonly id: string;
  /** Its fur takes the colour of the body; else it keeps its own, as a badger's white does. */
  readonly tinted: boolean;
}

/** Drawings that show an animal from the side only, and the face that shows it from the front. */
const faces: Readonly<Record<string, Face>> = {
  'noto:raccoon': { id: 'raccoon-face', tinted: true },
  'noto:sloth': { id: 'sloth-face', tinted: true },
  'noto:otter': { id: 'otter-face', tinted: true },
  'noto:kangaroo': { id: 'kangaroo-face', tinted: true },
  'noto:chipmunk': { id: 'squirrel-face', tinted: true },
  'noto:llama': { id: 'llama-face', tinted: true },
  'noto:donkey': { id: 'donkey-face', tinted: true },
  'noto:elephant': { id: 'elephant-face', tinted: true },
  'piece:red-panda': { id: 'red-panda-face', tinted: false },
  'noto:badger': { id: 'badger-face', tinted: false },
};

/**
 * The head for a body seen from the front: a face drawn for that where the option `head` names a
 * drawing in profile, else the head as given. A body facing the viewer under a head in profile
 * looks broken, and glasses and hats made for the front do not fit it.
 */
export function frontFace(options: PieceOptions, head: Figure): Figure {
  const wanted = options['head'];
  const face = typeof wanted === 'string' ? faces[wanted] : undefined;
  const piece = facePieces.find(({ id }) => id === face?.id);
  if (face === undefined || piece === undefined) return head;
  const skin = options['skin'];
  const paint = face.tinted && typeof skin === 'string' ? { colour: skin } : {};
  return inMood(piece.build(paint, seededRandom(1)), options['mood'], 'front');
}
