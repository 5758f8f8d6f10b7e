import type { Rgb } from './rgb.ts';
import type { View } from './view.ts';
import type { Grid } from './wash.ts';
import { gridOver } from './wash.ts';

export interface LightFieldOptions {
  /** Frame units. */
  readonly top: number;
  readonly bottom: number;
  /** Grid cells across one frame unit. */
  readonly detail: number;
  readonly colour: Rgb;
  /** `screen` adds light that never burns out; `multiply` scales what is there. */
  readonly mode: 'screen' | 'multiply';
}

/**
 * Light or shade that varies slowly: one value a grid cell, written by `fill`, then spread over the
 * pixels. In `multiply` mode 1 leaves a pixel as it is.
 */
export function paintLightField(
  view: View,
  options: LightFieldOptions,
  fill: (cells: Float32Array, grid: Grid) => void,
): void {
  const { canvas, unit, arena } = view;
  const top = Math.max(0, Math.floor(options.top * unit));
  const bottom = Math.min(canvas.height, Math.ceil(options.bottom * unit));
  if (bottom <= top) return;
  arena.scoped(() => {
    const grid = gridOver(view, top, bottom, options.detail);
    const cells = arena.floats(grid.columns * grid.rows);
    fill(cells, grid);
    const [r, g, b] = options.colour;
    const { columns, rows, step } = grid;
    const screen = options.mode === 'screen';
    const line = arena.floats(columns + 1);
    for (let y = top; y < bottom; y++) {
      const fy = Math.max(0, (y - top + 0.5) / step - 0.5);
      const j = Math.min(rows - 1, Math.floor(fy));
      const above = j * columns;
      const below = Math.min(rows - 1, j + 1) * columns;
      const ty = fy - j;
      for (let i = 0; i < columns; i++) {
        const a = cells[above + i]!;
        line[i] = a + (cells[below + i]! - a) * ty;
      }
      line[columns] = line[columns - 1]!;
      let at = y * canvas.width * 3;
      for (let x = 0; x < canvas.width; x++, at += 3) {
        const fx = Math.max(0, (x + 0.5) / step - 0.5);
        const i = Math.floor(fx);
        const light = line[i]! + (line[i + 1]! - line[i]!) * (fx - i);
        if (screen) {
          if (light < 0.002) continue;
          canvas.rgb[at] = canvas.rgb[at]! + r * light * (1.1 - canvas.rgb[at]!);
          canvas.rgb[at + 1] = canvas.rgb[at + 1]! + g * light * (1.1 - canvas.rgb[at + 1]!);
          canvas.rgb[at + 2] = canvas.rgb[at + 2]! + b * light * (1.1 - canvas.rgb[at + 2]!);
        } else {
          canvas.rgb[at] = canvas.rgb[at]! * (1 + (light - 1) * r);
          canvas.rgb[at + 1] = canvas.rgb[at + 1]! * (1 + (light - 1) * g);
          canvas.rgb[at + 2] = canvas.rgb[at + 2]! * (1 + (light - 1) * b);
        }
      }
    }
  });
}
