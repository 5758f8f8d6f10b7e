import { oil } from './painters/oil.ts';
import { pixelArt } from './painters/pixel-art.ts';
import { watercolour } from './painters/watercolour.ts';
import type { Style, StyleName } from './style.ts';

/** Every style by its name. */
export const styles: ReadonlyMap<StyleName, Style> = new Map<StyleName, Style>([
  ['watercolour', watercolour],
  ['oil', oil],
  ['pixel-art', pixelArt],
]);
