import { buildFigure } from '../../src/collage/art/build-figure.ts';
import { outfits } from '../../src/collage/art/rigs/outfits/index.ts';
import type { Plan, Recipe } from '../../src/collage/compose/plan.ts';
import type { LabelMap } from '../../src/collage/render/label-map.ts';
import { backdropSettings } from '../../src/collage/render/backdrop-options.ts';
import type { Area } from './areas.ts';
import { areasOf } from './areas.ts';

/** What is to be seen in a picture, in signs: see the head of `acceptable.tsv`. */
export interface Seen {
  readonly parts: readonly SeenPart[];
  readonly scenery: readonly string[];
}

export interface SeenPart {
  /** Index in the label map's parts. */
  readonly part: number;
  readonly item: number;
  readonly entity: string | undefined;
  readonly anchor: string | undefined;
  readonly signs: readonly string[];
  readonly area: Area;
}

/** A part with fewer pixels, as a share of the picture, is not to be seen: 79 at 512 × 512. */
const VISIBLE = 0.0003;

/** Reads off what a picture shows. */
export function seenIn(plan: Plan, map: LabelMap): Seen {
  const areas = areasOf(map);
  const least = VISIBLE * map.width * map.height;
  const parts = map.parts.flatMap(({ item, entity, anchor, recipe }, part) => {
    const area = areas[part]!;
    return area.pixels < least
      ? []
      : [{ part, item, entity, anchor, signs: signsOf(recipe), area }];
  });
  return { parts, scenery: sceneryOf(plan) };
}

function signsOf(recipe: Recipe): readonly string[] {
  const { art, options, material, marking, lettering } = recipe;
  const { head, being, outfit, legs, cape, beard, gloves, feet } = options;
  const person = being === 'person';
  const clothes = typeof outfit === 'string' ? outfit : person ? 't-shirt' : undefined;
  const worn = Object.entries(outfits).find(([name]) => name === clothes)?.[1].legs;
  const legwear = [legs ?? worn].filter((kind) => typeof kind === 'string');
  const { anchors } = buildFigure({ ...recipe, attached: [], lettering: [] });
  return [
    art,
    ...(typeof head === 'string' ? [head] : []),
    ...(person ? ['being:person'] : []),
    ...(clothes === undefined ? [] : [`outfit:${clothes}`]),
    ...legwear.map((kind) => `legs:${kind}`),
    ...(cape === undefined || cape === false ? [] : ['cape']),
    ...(typeof beard === 'string' && beard !== 'none' ? ['beard', `beard:${beard}`] : []),
    ...(gloves === undefined ? [] : ['gloves']),
    ...(typeof feet === 'string' ? [`feet:${feet}`] : []),
    ...(material === undefined ? [] : [`material:${material}`]),
    ...(marking === undefined ? [] : [`marking:${marking}`]),
    ...(lettering.length === 0 ? [] : ['lettering']),
    ...Object.keys(anchors).map((anchor) => `anchor:${anchor}`),
  ];
}

function sceneryOf({ backdrop, light, seed }: Plan): readonly string[] {
  const settings = backdropSettings(backdrop.kind, backdrop.options, seed);
  const kind = `backdrop:${backdrop.kind}`;
  const options = Object.entries<string | number | boolean>(settings).flatMap(([name, value]) => {
    if (typeof value === 'string') return [`${kind}/${name}=${value}`];
    return value === false || value === 0 ? [] : [`${kind}/${name}`];
  });
  const shining = light.visible ? [light.time === 'night' ? 'light:moon' : 'light:sun'] : [];
  return [
    kind,
    ...options,
    `time:${light.time}`,
    ...shining,
    ...backdrop.weather.map((weather) => `weather:${weather}`),
  ];
}
