/**
 * Puts `prefix` before every id of an SVG fragment and before every reference to one (`url(#…)`,
 * `href="#…"`), so that fragments can be joined in one document.
 */
export function uniqueIds(markup: string, prefix: string): string {
  return markup
    .replace(/\bid="([^"]+)"/g, `id="${prefix}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${prefix}-$1"`);
}
