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
/** Width of a broad hat, in widths of the head. */
const BRIM = 1.75;

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
  const scale = Math.min(
    (HEAD * heightOf(hole.box)) / neck.y,
    widthOf(hole.box) / (BRIM * head.width),
  );
  const bottom = hole.box.bottom - 0.03 * heightOf(hole.box);
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
