import type { Easel } from '../style.ts';
import { outlineFlow } from './flow.ts';
import { type LineOptions, linesOf } from './lines.ts';
import type { Planes } from './planes.ts';
import { type RegionOptions, type Regions, regionsOf } from './regions.ts';

/**
 * Flat fields and the outlines over them, as a printer's colour blocks and key block: the first half
 * of every inked style. Widths and reaches of `outline` are shares of the shorter edge.
 */
export function inkedFields(
  full: Planes,
  fields: RegionOptions,
  outline: LineOptions,
  easel: Easel,
): { readonly regions: Regions; readonly lines: Float32Array } {
  const { arena, unit, stage } = easel;
  const regions = regionsOf(full, fields, easel);
  stage(0.4);
  const { width, reach } = outline;
  const drawn = { ...outline, width: unit * width, reach: unit * reach };
  const lines = linesOf(full, outlineFlow(full, easel), drawn, arena);
  stage(0.75);
  return { regions, lines };
}
