import type { Hand } from '../compose/plan.ts';
import { hexOf } from './colour/oklch.ts';
import { paintColour } from './colour/colour-names.ts';
import type { Anchor, Figure } from './figure.ts';
import { groundColours } from './ground.ts';
import { carrierOf } from './lettering/carriers.ts';
import type { Carrier } from './lettering/carriers.ts';
import { isFace } from './lettering/faces.ts';
import { legible } from './lettering/legible.ts';
import { finishes } from './lettering/finishes.ts';
import type { FinishName } from './lettering/finishes.ts';
import { mapPath } from './lettering/outlines.ts';
import { typeset } from './lettering/typeset.ts';
import type { Setting } from './lettering/typeset.ts';

/** Room around the letters for what a finish adds: glow, outline, shadow. In letter sizes. */
const MARGIN = 0.3;
/** Room between the letters and the edge of a patch, in widths of the label. */
const PATCH_MARGIN = 0.06;

/**
 * The figure with words on its `label`, each line in a row of its own and in more where they would
 * be too small; on its middle when it has no label. `hand` says how they are written where the
 * prompt does; all else goes by what the art is (`art` as in a recipe).
 */
export function lettered(
  figure: Figure,
  lines: readonly string[],
  art: string,
  hand: Hand = {},
): Figure {
  const carrier = carrierOf(art);
  const label = figure.anchors.label ?? middleOf(figure);
  const most = figure.anchors.label ? Infinity : (MIDDLE_HEIGHT * figure.height) / label.width;
  const face = hand.face !== undefined && isFace(hand.face) ? hand.face : carrier.face;
  const set = typeset(legible(lines), face, {
    width: label.width,
    height: label.width * Math.min(carrier.height, most),
  });
  if (set === undefined) return figure;
  const finish = finishOf(hand, carrier);
  const asked = hand.colour === undefined ? undefined : paintColour(hand.colour).hex;
  const ground =
    carrier.patch === undefined
      ? groundBelow(figure, label, set)
      : { colour: carrier.patch, uneven: false };
  const { markup, relief, occlusion } = finishes[finish]({
    d: pathOf(set, label.width, carrier.bend),
    size: set.size,
    width: set.width,
    height: set.height,
    ground: ground.colour,
    uneven: ground.uneven,
    ink: asked ?? carrier.ink,
  });
  const margin = set.size * MARGIN;
  const layers = [
    ...(carrier.patch === undefined ? [] : [patchOf(carrier.patch, label, set)]),
    layerOf(markup, label, set.width + 2 * margin, set.height + 2 * margin, relief, occlusion),
  ];
  return { ...figure, layers: [...figure.layers, ...layers] };
}

/** Where words go on what has no label, and how much of its height they take at most. */
function middleOf({ width, height }: Figure): Anchor {
  return { x: width / 2, y: height / 2, width: width * 0.62, tilt: 0 };
}
const MIDDLE_HEIGHT = 0.4;

function finishOf(hand: Hand, carrier: Carrier): FinishName {
  const { finish } = hand;
  return finish !== undefined && Object.hasOwn(finishes, finish)
    ? (finish as FinishName)
    : carrier.finish;
}

/** The rows as one path around the middle of the label, bent round what they are on. */
function pathOf(set: Setting, width: number, bend: number): string {
  const scale = set.size / 100;
  return set.rows
    .map(({ outline, x, y }) =>
      mapPath(outline.d, (px, py) => {
        const [across, down] = [x + px * scale, y + py * scale];
        const part = (2 * across) / width;
        return [across, down + bend * width * (0.5 - part * part)];
      }),
    )
    .join('');
}

function patchOf(colour: string, label: Anchor, set: Setting): Figure['layers'][number] {
  const margin = 2 * PATCH_MARGIN * label.width;
  const [width, height] = [label.width + margin, set.height + margin];
  const markup = `<rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" rx="${label.width * 0.03}" fill="${colour}"/>`;
  return layerOf(markup, label, width, height, 0.3, 0.2);
}

function layerOf(
  markup: string,
  label: Anchor,
  width: number,
  height: number,
  relief: number,
  occlusion: number,
): Figure['layers'][number] {
  return {
    markup,
    viewBox: [-width / 2, -height / 2, width, height],
    box: {
      x: label.x - width / 2,
      y: label.y - height / 2,
      width,
      height,
      turn: label.tilt,
      mirror: false,
    },
    relief,
    occlusion,
    legible: true,
  };
}

/** From this difference in lightness on, no one ink can be read on all of the ground. */
const UNEVEN = 0.3;

/** What lies below the words: its median colour, and whether it is dark here and light there. */
function groundBelow(
  figure: Figure,
  label: Anchor,
  set: Setting,
): { readonly colour: string; readonly uneven: boolean } {
  const colours = groundColours(figure, {
    x: label.x - set.width * 0.46,
    y: label.y - set.height * 0.46,
    width: set.width * 0.92,
    height: set.height * 0.92,
  });
  const at = (part: number) => colours[Math.floor((colours.length - 1) * part)];
  const [dark, middle, light] = [at(0.1), at(0.5), at(0.9)];
  if (!dark || !middle || !light) return { colour: '#ffffff', uneven: false };
  return { colour: hexOf(middle), uneven: light.l - dark.l > UNEVEN };
}
