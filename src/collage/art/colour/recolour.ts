import type { ColourName } from '../../../language/scene.ts';
import { belongs } from './colour-groups.ts';
import type { ColourGroup } from './colour-groups.ts';
import { paintColour } from './colour-names.ts';
import type { PaintColour } from './colour-names.ts';
import { hexOf, hueDifference, oklchOf, wrap } from './oklch.ts';
import type { Oklch } from './oklch.ts';
import { changeColours } from './svg-colours.ts';

/**
 * Gives a drawing other colours and keeps its shading: the first of its colour groups takes the
 * first colour, the next group the second, and so on. Each colour moves to the target by as much
 * as its group's middle does, so that lights, shades and small turns of hue stay; eyes, beaks and
 * stripes of other colours stay as they are.
 */
export function recolour(
  markup: string,
  groups: readonly ColourGroup[],
  colours: readonly ColourName[],
): string {
  const pairs = colours.flatMap((name, i) => {
    const group = groups[i];
    return group === undefined ? [] : [{ group, paint: paintColour(name) }];
  });
  return changeColours(markup, (hex) => {
    const colour = oklchOf(hex);
    const pair = pairs.find(({ group }) => belongs(colour, group));
    return pair === undefined ? hex : hexOf(moved(colour, pair.group, pair.paint));
  });
}

/** The share of a colour's own hue difference that survives. */
const KEPT_HUE = 0.25;

/** Large differences count for less: a turtle's pale skin is to stay orange beside its orange shell. */
function eased(difference: number): number {
  return difference / (1 + Math.abs(difference));
}

function moved(colour: Oklch, group: ColourGroup, paint: PaintColour): Oklch {
  const { middle } = group;
  const target = paint.middle;
  const difference = eased(colour.l - middle.l);
  // Lights share the room above the target's lightness, shades the room below it.
  const room =
    difference > 0
      ? (1 - target.l) / Math.max(0.05, 1 - middle.l)
      : target.l / Math.max(0.05, middle.l);
  const strength = group.grey
    ? 1
    : Math.min(1.35, 0.6 + (0.4 * colour.c) / Math.max(0.02, middle.c));
  return {
    l: target.l + difference * Math.min(paint.contrast, room * 1.1),
    c: target.c * strength,
    h: wrap(target.h + (group.grey ? 0 : KEPT_HUE * hueDifference(middle.h, colour.h))),
  };
}
