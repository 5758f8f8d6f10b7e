import type { Size } from '../../kernel/size.ts';
import { Arena } from '../../numerics/arena.ts';
import { buildFigure } from '../art/build-figure.ts';
import type { Plan, Recipe } from '../compose/plan.ts';
import { shownInWater } from './composite.ts';
import { layersSprite, itemSprite, waterlineOf } from './item-sprite.ts';
import { layerOwners } from './layer-owners.ts';
import type { Sprite } from './sprite.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

/** Which pixels of a picture show what. Scenery, shadows and reflections belong to nothing. */
export interface LabelMap {
  readonly width: number;
  readonly height: number;
  /** Row by row from the top left: 0 for nothing, else one more than the index in `parts`. */
  readonly labels: Uint16Array;
  readonly parts: readonly LabelledPart[];
}

/** An item of the plan, or a thing attached to one. */
export interface LabelledPart {
  /** Index in the plan's items. */
  readonly item: number;
  /** The entity of the whole item. */
  readonly entity: string | undefined;
  readonly recipe: Recipe;
  /** The anchor it hangs on; `undefined` for the item itself. */
  readonly anchor: string | undefined;
}

/** Below this opacity one sees what lies behind rather than the thing. */
const SEEN = 0.3;

/**
 * Tells which thing each pixel of a painted plan shows: same sprites, places and order as `paint`,
 * so what is hidden, under water or outside the frame is hidden here too. For measuring; a picture
 * is not painted any faster or slower for it.
 */
export function labelMap(plan: Plan, size: Size): LabelMap {
  const { width, height } = size;
  const canvas = { width, height, rgb: new Float32Array(0) };
  const view = viewOf(plan, canvas, new Arena(0));
  const labels = new Uint16Array(width * height);
  const parts: LabelledPart[] = [];
  for (const [index, item] of plan.items.entries()) {
    const figure = buildFigure(item.recipe);
    const { sprite: whole, x, y } = itemSprite(view, item, figure);
    const runs = runsOf(layerOwners(item.recipe, figure.layers.length));
    const waterline = waterlineOf(view, item, figure);
    for (const { owner, from, to } of runs) {
      const sprite =
        runs.length === 1 ? whole : layersSprite(view, item, figure, figure.layers.slice(from, to));
      let part = parts.findIndex((one) => one.item === index && one.recipe === owner.recipe);
      if (part < 0) {
        part = parts.length;
        parts.push({ item: index, entity: item.entity, ...owner });
      }
      label(view, labels, sprite, { x, y, waterline, value: part + 1 });
    }
  }
  return { width, height, labels, parts };
}

interface Run {
  readonly owner: { readonly recipe: Recipe; readonly anchor: string | undefined };
  readonly from: number;
  to: number;
}

/** Neighbouring layers with one owner are drawn together. */
function runsOf(owners: readonly Run['owner'][]): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, owner] of owners.entries()) {
    const last = runs.at(-1);
    if (last?.owner.recipe === owner.recipe) last.to = at + 1;
    else runs.push({ owner, from: at, to: at + 1 });
  }
  return runs;
}

interface Labelling {
  readonly x: number;
  readonly y: number;
  readonly waterline: number | undefined;
  readonly value: number;
}

function label(view: View, labels: Uint16Array, sprite: Sprite, how: Labelling): void {
  const { canvas, unit } = view;
  const left = how.x + sprite.left;
  const top = how.y + sprite.top;
  for (let row = Math.max(0, -top); row < sprite.height && row + top < canvas.height; row++) {
    const sunk = row + top - (how.waterline ?? Infinity);
    for (
      let column = Math.max(0, -left);
      column < sprite.width && column + left < canvas.width;
      column++
    ) {
      let alpha = sprite.data[(row * sprite.width + column) * 4 + 3]! / 255;
      if (sunk > -3) alpha *= shownInWater(sunk, column + left, how.y, unit);
      if (alpha >= SEEN) labels[(row + top) * canvas.width + column + left] = how.value;
    }
  }
}
