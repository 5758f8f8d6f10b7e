import type { Material } from '../../../language/scene.ts';
import { shade } from '../pieces/shades.ts';
import type { GrainName } from '../surface/grains/index.ts';
import { readTable } from '../table.ts';
import { oklchOf } from './oklch.ts';
import { changeColours } from './svg-colours.ts';

/** What a thing of some material looks like. */
export interface MaterialLook {
  /**
   * Colours from shadow to highlight: everything is made of it, eyes and all, as in a statue. Empty
   * for what comes in all colours, such as plastic or wool: the drawing keeps its own.
   */
  readonly ramp: readonly string[];
  /** Below 1 for what lets light through. */
  readonly opacity: number;
  readonly grain: GrainName | undefined;
  /** Art of which many small copies make it up. */
  readonly tiles: readonly string[];
}

let looks: ReadonlyMap<string, MaterialLook> | undefined;

/** The look of a material; `undefined` for a name that has none. */
export function lookOfMaterial(name: string): MaterialLook | undefined {
  looks ??= new Map(
    readTable('materials').map(([id = '', ramp = '', opacity = '', grain = '', tiles = '']) => [
      id,
      {
        ramp: ramp === '' ? [] : ramp.split(' '),
        opacity: opacity === '' ? 1 : Number(opacity),
        grain: grain === '' ? undefined : (grain as GrainName),
        tiles: tiles === '' ? [] : tiles.split(' '),
      },
    ]),
  );
  return looks.get(name);
}

/** Steps of {@link shade} that make a ramp of any colour. */
const STEPS = [-0.78, -0.42, 0, 0.38, 0.82];

/** Lightness that is brought to the middle of a ramp, and how far drawings move towards it. */
const MIDDLE = 0.64;
const FARTHEST = 0.22;

/**
 * The markup as if made of the material, in its own colour or in `hex` where one was asked for: a
 * green glass bottle is both. Unchanged when the material comes in all colours. `lightness` is that
 * of most of the drawing: of gold, a white cat is as golden as a black one.
 */
export function inMaterial(
  markup: string,
  name: Material,
  {
    hex,
    lightness = MIDDLE,
  }: { readonly hex?: string | undefined; readonly lightness?: number } = {},
): string {
  const look = lookOfMaterial(name);
  if (look === undefined) return markup;
  const ramp = hex === undefined ? look.ramp : STEPS.map((step) => shade(hex, step));
  const shift = Math.max(-FARTHEST, Math.min(FARTHEST, MIDDLE - lightness));
  const changed =
    look.ramp.length === 0
      ? markup
      : changeColours(markup, (own) => onRamp(ramp, oklchOf(own).l + shift));
  return look.opacity === 1 ? changed : `<g opacity="${look.opacity}">${changed}</g>`;
}

function onRamp(ramp: readonly string[], lightness: number): string {
  // Drawings live between lightness 0.2 and 1; deep shadow is for what is darker than that.
  const at = Math.min(1, Math.max(0, (lightness - 0.12) / 0.88)) * (ramp.length - 1);
  const i = Math.min(ramp.length - 2, Math.floor(at));
  const [from, to] = [ramp[i]!, ramp[i + 1]!];
  const mix = (digit: number): string =>
    Math.round(
      Number.parseInt(from.slice(digit, digit + 2), 16) * (1 - (at - i)) +
        Number.parseInt(to.slice(digit, digit + 2), 16) * (at - i),
    )
      .toString(16)
      .padStart(2, '0');
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}
