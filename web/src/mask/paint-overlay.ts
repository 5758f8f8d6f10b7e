import type { Box } from './geometry.ts';
import { isSelected, type Selection } from './selection.ts';
import type { Viewport } from './viewport.ts';

/** Red, green, blue and opacity, each to 255. */
export type Colour = readonly [number, number, number, number];

/** How a selection looks. Two colours, so that on any picture one of them stands out. */
export interface OverlayLook {
  readonly fill: Colour;
  readonly stripe: Colour;
  readonly edge: Colour;
  readonly edgeBeside: Colour;
  /** Of the stripes, in pixels of the screen. */
  readonly period: number;
}

/** Which pixels of the screen to paint, and how the picture lies under them. */
export interface OverlayArea {
  /** In pixels of the screen. */
  readonly box: Box;
  readonly view: Viewport;
  /** Pixels of the screen for one CSS pixel. */
  readonly density: number;
  /** How far the stripes have moved, in pixels of the screen. */
  readonly phase: number;
}

const NONE = 0;

/**
 * Paints what a part of the stage shows of a selection, as RGBA: tinted, with diagonal stripes, and
 * a line of two colours along its edges. It looks up only the pixels that are to be seen, so it costs
 * what the screen has, not what the picture has.
 */
export function paintOverlay(
  selection: Selection,
  area: OverlayArea,
  look: OverlayLook,
): Uint8ClampedArray<ArrayBuffer> {
  const { box, phase } = area;
  const { width, height } = box;
  const out = new Uint32Array(width * height);
  const inside = sample(selection, area);
  const across = width + 2;
  const words = {
    fill: wordOf(look.fill),
    stripe: wordOf(look.stripe),
    edge: wordOf(look.edge),
    beside: wordOf(look.edgeBeside),
  };
  const wide = look.period / 2;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y + 1) * across + x + 1;
      const here = inside[at]!;
      const alike =
        inside[at - 1] === here &&
        inside[at + 1] === here &&
        inside[at - across] === here &&
        inside[at + across] === here;
      const i = y * width + x;
      if (!alike) out[i] = here === 1 ? words.edge : words.beside;
      else if (here === 0) out[i] = NONE;
      else {
        const along = (x + box.x + y + box.y + phase) % look.period;
        out[i] = along < wide ? words.stripe : words.fill;
      }
    }
  }
  return new Uint8ClampedArray(out.buffer);
}

/** Which pixels of the box, and of a frame of one pixel around it, show something selected. */
function sample(selection: Selection, { box, view, density }: OverlayArea): Uint8Array {
  const across = box.width + 2;
  const out = new Uint8Array(across * (box.height + 2));
  const columns = Array.from(
    { length: across },
    (_, i) => ((box.x + i - 0.5) / density - view.x) / view.scale,
  );
  for (let row = 0; row < box.height + 2; row++) {
    const y = ((box.y + row - 0.5) / density - view.y) / view.scale;
    for (let i = 0; i < across; i++) {
      if (isSelected(selection, columns[i]!, y)) out[row * across + i] = 1;
    }
  }
  return out;
}

/** Four bytes as one number, in the order that this machine keeps them. */
function wordOf(colour: Colour): number {
  return new Uint32Array(Uint8Array.from(colour).buffer)[0]!;
}
