import type { ColourName } from '../../language/scene.ts';
import { hashText, seededRandom } from '../../numerics/random.ts';
import { paintColour } from './colour/colour-names.ts';
import { groupsOf } from './colour/figure-colours.ts';
import { oklchOf } from './colour/oklch.ts';
import { changeColours } from './colour/svg-colours.ts';
import type { Figure, Layer } from './figure.ts';
import { fieldOf, spotted, striped } from './marking-patterns.ts';
import { eye, ownShapes, pointed } from './marking-shapes.ts';
import type { Shape } from './marking-shapes.ts';
import { uniqueIds } from './unique-ids.ts';

/** The coat that goes with a marking when no colour was asked for. */
export function coatOf(marking: string): ColourName | undefined {
  return marking === 'siamese' || marking === 'dalmatian' ? 'white' : undefined;
}

/**
 * The drawing with a marking painted on, within its outline, in `asked` where a colour was asked
 * for it. Unknown markings change nothing.
 */
export function marked(
  id: string,
  figure: Figure,
  marking: string,
  asked: ColourName | undefined,
): Figure {
  const [layer] = figure.layers;
  if (layer === undefined) return figure;
  const colour = asked === undefined ? undefined : paintColour(asked).hex;
  const coat = groupsOf(`coat ${id} ${layer.markup.length} ${hashText(layer.markup)}`, figure)[0];
  const own = ownShapes(id, marking);
  const overlay = overlayFor(id, figure, layer, own, marking, colour);
  if (overlay === '') return figure;
  const name = `m${hashText(layer.markup + overlay).toString(36)}`;
  const eyes = own.filter((shape) => shape.kind === 'eye').map((shape) => eye(shape));
  const markup =
    layer.markup +
    `<mask id="${name}-k">${coatMask(layer.markup, `${name}-k`, coat?.middle.l ?? 0.7)}</mask>` +
    `<g mask="url(#${name}-k)">${overlay}</g>${eyes.join('')}`;
  return {
    ...figure,
    layers: [{ ...layer, markup: markup.replaceAll('@', name) }, ...figure.layers.slice(1)],
  };
}

/** White where the coat is and black where eyes, nose and mouth are: those stay unmarked. */
function coatMask(markup: string, prefix: string, coatLightness: number): string {
  const darkest = Math.min(0.42, coatLightness - 0.12);
  return changeColours(uniqueIds(markup, prefix), (hex) =>
    oklchOf(hex).l < darkest ? '#000000' : '#ffffff',
  );
}

/** Dark brown, as the points of a Siamese cat. */
const POINT = '#4a372b';
/** Nearly black, for stripes and spots. */
const INK = '#3a332e';

function overlayFor(
  id: string,
  figure: Figure,
  layer: Layer,
  own: readonly Shape[],
  marking: string,
  colour: string | undefined,
): string {
  if (own.length > 0) return pointed(own, colour ?? POINT);
  const random = seededRandom(hashText(`${id} ${marking}`));
  const field = fieldOf(figure, layer);
  switch (marking) {
    case 'stripes':
      return striped(field, colour ?? INK);
    case 'dalmatian':
    case 'spots':
      return spotted(field, colour ?? INK, random, 0.045, 46);
    case 'patches':
      return spotted(field, colour ?? INK, random, 0.15, 7);
    default:
      return '';
  }
}
