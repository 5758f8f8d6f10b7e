import type { Operation, PlaygroundModel } from '../../api/models.ts';
import type { PictureNeeds } from './plan-picture.ts';

/** While no model is known. */
export const ANYTHING: PictureNeeds = {
  squarePng: false,
  opaque: false,
  uploadLimit: Infinity,
  longestEdge: 1,
};

/** What a model takes to start from. */
export function needsOf(
  { pictures, sizes }: Pick<PlaygroundModel, 'pictures' | 'sizes'>,
  operation: Operation,
): PictureNeeds {
  const edges = sizes.listed.flatMap((size) => size.split('x').map(Number)).filter(Number.isFinite);
  return {
    squarePng: pictures.square_png,
    // Such a model goes by the picture's own transparency as well as by the mask.
    opaque: pictures.square_png && operation === 'edit',
    uploadLimit: pictures.upload_limit,
    longestEdge: Math.max(...edges, sizes.free?.longest_edge ?? 1),
  };
}
