import type { ViewBox } from './drawings.ts';

/** A whole SVG document that shows `viewBox` of the markup, its longer side `size` pixels. */
export function svgDocument(markup: string, viewBox: ViewBox, size: number): string {
  const [, , width, height] = viewBox;
  const scale = size / Math.max(width, height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${Math.max(1, Math.round(width * scale))}" ` +
    `height="${Math.max(1, Math.round(height * scale))}" ` +
    `viewBox="${viewBox.join(' ')}">${markup}</svg>`
  );
}
