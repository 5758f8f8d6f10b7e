import type { Scene } from '../../../language/scene.ts';
import type { Performer } from '../casting/performer.ts';
import type { Item, Plan } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Hole } from './hole.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';

/** A hole over a head begins in the upper part of the picture and is neither a strip nor all of it. */
const HIGHEST = 0.45;
const SHARE = { low: 0.015, high: 0.4 };
const ASPECT = { low: 0.5, high: 1.9 };
/** Of the hole's height, what the head with its hat takes; the neck goes on to the hole's foot. */
const HEAD = 0.92;
/** Width of a broad hat and of hair, in widths of the head. */
const BRIM = 1.95;
const HAIR = 1.3;
/** A head is no smaller than this, frame units, however narrow the hole. */
const SMALLEST = 0.03;

/**
 * The head and shoulders of someone who wears something, where the hole is as if made for a head: "a
 * woman wearing a red hat" with a mask over the head of a portrait means that woman, not another one
 * beside it. The shoulders go on behind what stays. `undefined` in all other cases.
 */
export function headInHole(
  newcomers: readonly Performer[],
  scene: Scene,
  hole: Hole,
  frame: Plan['frame'],
  workshop: Workshop,
): Item | undefined {
  const [one, ...others] = newcomers;
  if (one === undefined || others.length > 0 || one.count > 1) return undefined;
  const { entity, recipes } = one;
  const dressed = scene.relations.some(
    ({ kind, from }) => kind === 'wearing' && from === entity.id,
  );
  const aspect = widthOf(hole.box) / heightOf(hole.box);
  const overHead =
    hole.box.top < HIGHEST * frame.height &&
    hole.share > SHARE.low &&
    hole.share < SHARE.high &&
    aspect > ASPECT.low &&
    aspect < ASPECT.high;
  if (!dressed || !overHead || recipes[0]!.options['being'] !== 'person') return undefined;
  const recipe = { ...recipes[0]!, art: 'rig:bust' };
  const figure = workshop.figure(recipe);
  const { head, neck } = figure.anchors;
  if (head === undefined || neck === undefined) return undefined;
  const bottom = hole.box.bottom - 0.03 * heightOf(hole.box);
  const hat = recipe.attached.some(({ anchor }) => anchor === 'crown');
  const wide = (hat ? BRIM : HAIR) * head.width;
  const high = neck.y - (figure.anchors.crown ?? head).y;
  // The hole may be narrower where the hat is.
  let scale = (HEAD * heightOf(hole.box)) / neck.y;
  while (scale * wide > widthAt(hole, bottom - scale * high) && scale > SMALLEST / neck.y) {
    scale *= 0.97;
  }
  return {
    recipe,
    x: middleOf(hole.box).x - (head.x - figure.foot.x) * scale,
    y: bottom + (figure.foot.y - neck.y) * scale,
    height: figure.height * scale,
    turn: 0,
    mirror: false,
    distance: 0,
    shadow: 'none',
    entity: entity.id,
  };
}

/** The hole's extent at a height, frame units. */
function widthAt({ columns, rows, cell, inside }: Hole, y: number): number {
  const row = Math.min(rows - 1, Math.max(0, Math.floor(y / cell)));
  const cells = inside.subarray(row * columns, (row + 1) * columns);
  return cell * Math.max(0, cells.lastIndexOf(1) - cells.indexOf(1));
}
