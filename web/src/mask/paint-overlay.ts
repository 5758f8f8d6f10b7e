import type { Box } from './geometry.ts';
import type { Selection } from './selection.ts';
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
  let next = nextSelected(inside, 0);
  for (let y = 0; y < height; y++) {
    const row = (y + 1) * across + 1;
    // Where it, the one above and the one below show nothing, which is most often, nothing is painted.
    const above = row - across - 1;
    if (next < above) next = nextSelected(inside, above);
    if (next >= above + 3 * across) continue;
    for (let x = 0; x < width; x++) {
      const at = row + x;
      const here = inside[at]!;
      const around =
        inside[at - 1]! + inside[at + 1]! + inside[at - across]! + inside[at + across]!;
      if (around !== 4 * here) out[y * width + x] = here === 1 ? words.edge : words.beside;
      else if (here === 1) {
        const along = (x + box.x + y + box.y + phase) % look.period;
        out[y * width + x] = along < wide ? words.stripe : words.fill;
      }
    }
  }
  return new Uint8ClampedArray(out.buffer);
}

/** Which pixels of the box, and of a frame of one pixel around it, show something selected. */
function sample(selection: Selection, { box, view, density }: OverlayArea): Uint8Array {
  const { width, height, data } = selection;
  const across = box.width + 2;
  const out = new Uint8Array(across * (box.height + 2));
  const pixelAt = (place: number, moved: number): number =>
    Math.floor(((place - 0.5) / density - moved) / view.scale);
  const columns = Int32Array.from({ length: across }, (_, i) => pixelAt(box.x + i, view.x));
  // Beside the picture nothing is selected.
  const first = columns.findIndex((column) => column >= 0);
  const beyond = columns.findIndex((column) => column >= width);
  const last = beyond < 0 ? across : beyond;
  for (let row = 0; row < box.height + 2; row++) {
    const y = pixelAt(box.y + row, view.y);
    if (first < 0 || y < 0 || y >= height) continue;
    const start = y * width;
    for (let i = first; i < last; i++) out[row * across + i] = data[start + columns[i]!]!;
  }
  return out;
}

/** Where the first byte that is 1 is, from a place on; beyond all when there is none. */
function nextSelected(bytes: Uint8Array, from: number): number {
  const found = bytes.indexOf(1, from);
  return found < 0 ? Infinity : found;
}

/** Four bytes as one number, in the order that this machine keeps them. */
function wordOf(colour: Colour): number {
  return new Uint32Array(Uint8Array.from(colour).buffer)[0]!;
}
