import type { Entity, Scene } from '../../../language/scene.ts';
import type { Recipe } from '../plan.ts';
import { paintColour } from '../../art/colour/colour-names.ts';

/** Drawings of houses, whose parts cannot be painted apart. */
const DRAWN = /^noto:(?:house|house-with-garden|houses)$/;
/** The piece whose parts can. */
const PIECE = 'piece:cottage';

/** Parts of a house by the option that paints them. */
const PARTS: Readonly<Record<string, string>> = {
  door: 'door',
  doorway: 'door',
  roof: 'colour2',
  shutter: 'shutters',
  window: 'shutters',
  chimney: 'chimney',
  wall: 'colour',
};

/**
 * The art and options of a house of which single parts have colours: "with a red door". `undefined`
 * for everything else.
 */
export function houseWithParts(
  { id }: Entity,
  art: string,
  { entities, relations }: Scene,
): Pick<Recipe, 'art' | 'options'> | undefined {
  if (!DRAWN.test(art) && art !== PIECE) return undefined;
  const options = relations
    .filter(({ kind, from }) => from === id && (kind === 'with' || kind === 'contains'))
    .flatMap(({ to }) => {
      const part = entities.find((entity) => entity.id === to);
      const option = part && Object.hasOwn(PARTS, part.noun) ? PARTS[part.noun] : undefined;
      const colour = part?.colours[0];
      return option === undefined || colour === undefined
        ? []
        : [[option, paintColour(colour).hex] as const];
    });
  return options.length > 0 ? { art: PIECE, options: Object.fromEntries(options) } : undefined;
}
