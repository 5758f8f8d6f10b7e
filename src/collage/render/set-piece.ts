import type { Area } from './geometry.ts';
import { composited } from './composite.ts';
import { rasterised, rasterisedTightly } from '../art/raster.ts';
import type { ReliefLight } from './relief.ts';
import { modelled } from './relief.ts';
import type { Rgb } from './rgb.ts';
import { castShadow, wallShadow } from './shadow.ts';
import type { View } from './view.ts';
import { gridOver, laidOver } from './wash.ts';

export interface SetPieceOptions {
  /** 0 flat … 1 clay. */
  readonly relief: number;
  /** What the relief's radii are relative to, frame units: thickness of the piece's parts. */
  readonly size: number;
  /** Shadow on the wall right behind, or on the ground at the area's lower edge. */
  readonly shadow: 'wall' | 'ground' | 'none';
  /** 0 clear … 1 lost in haze. */
  readonly haze?: number;
  /** Replaces the palette's light: for what glows. */
  readonly tint?: Rgb;
  /** Far away and a little out of focus: drawn on a coarser grid, which is also much cheaper. */
  readonly soft?: boolean;
}

/**
 * Paints SVG markup as part of the scenery, modelled and lit like the figures. The markup's
 * coordinates are thousandths of frame units, the picture's own; only `area` of it is painted.
 */
export function paintSetPiece(
  view: View,
  area: Area,
  markup: string,
  options: SetPieceOptions,
): void {
  const { canvas, unit, plan } = view;
  const left = Math.max(0, Math.floor(area.left * unit));
  const top = Math.max(0, Math.floor(area.top * unit));
  const right = Math.min(canvas.width, Math.ceil(area.right * unit));
  const bottom = Math.min(canvas.height, Math.ceil(area.bottom * unit));
  if (left >= right || top >= bottom) return;
  if (options.soft === true) {
    paintSoft(view, top, bottom, area, markup, options);
    return;
  }
  const raster = rasterisedTightly(
    right - left,
    bottom - top,
    `<g transform="translate(${-left} ${-top}) scale(${unit / 1000})">${markup}</g>`,
  );
  if (raster === undefined) return;
  modelled(raster, options.size * unit, options.relief, lightOn(view, area, options), view.arena);
  const x = left + raster.left;
  const y = top + raster.top + raster.height;
  const sprite = { ...raster, left: 0, top: -raster.height };
  const cast = {
    x,
    y,
    size: options.size * unit,
    slant: -0.5 * Math.sign(plan.light.source.x - (area.left + area.right) / 2),
    forward: plan.light.visible ? 0.25 : -0.2,
    strength: 0.8,
    groundTop: 0,
  };
  if (options.shadow === 'wall') wallShadow(view, sprite, cast);
  if (options.shadow === 'ground') castShadow(view, sprite, cast);
  composited(view, sprite, { x, y, haze: options.haze ?? 0, waterline: undefined });
}

function lightOn(view: View, area: Area, options: SetPieceOptions): ReliefLight {
  const { plan, palette } = view;
  const dx = plan.light.source.x - (area.left + area.right) / 2;
  const dy = plan.light.source.y - (area.top + area.bottom) / 2;
  const far = Math.max(1e-6, Math.hypot(dx, dy));
  return {
    x: dx / far,
    y: dy / far,
    modelling: view.manner.modelling,
    contrast: palette.contrast,
    shade: palette.shade,
    tint: options.tint ?? palette.light,
  };
}

/** The whole width of the picture on a grid of about 500 cells across a frame unit. */
function paintSoft(
  view: View,
  top: number,
  bottom: number,
  area: Area,
  markup: string,
  options: SetPieceOptions,
): void {
  const { palette, unit, arena } = view;
  const grid = gridOver(view, top, bottom, 500);
  const scale = unit / 1000 / grid.step;
  const raster = rasterised(
    grid.columns,
    grid.rows,
    `<g transform="translate(0 ${-top / grid.step}) scale(${scale})">${markup}</g>`,
  );
  const size = (options.size * unit) / grid.step;
  modelled(raster, size, options.relief, lightOn(view, area, options), arena);
  const haze = options.haze ?? 0;
  const clear = (1 - haze) / 255;
  arena.scoped(() => {
    const cells = arena.floats(raster.data.length);
    for (let at = 0; at < cells.length; at += 4) {
      const alpha = raster.data[at + 3]! / 255;
      cells[at] = raster.data[at]! * clear + palette.haze[0] * haze * alpha;
      cells[at + 1] = raster.data[at + 1]! * clear + palette.haze[1] * haze * alpha;
      cells[at + 2] = raster.data[at + 2]! * clear + palette.haze[2] * haze * alpha;
      cells[at + 3] = alpha;
    }
    laidOver(view, grid, bottom, cells);
  });
}
