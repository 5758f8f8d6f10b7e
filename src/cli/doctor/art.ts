import { broken, ok, type Check } from './check.ts';

/** What the embedded engine draws with. */
export const ART_CHECKS: readonly Check[] = [
  {
    name: 'drawings',
    run: async () => {
      const { drawingIds } = await import('../../collage/art/drawings.ts');
      const { length } = drawingIds();
      return length > 0 ? ok(`${length} drawings`) : broken('the pack of drawings is empty');
    },
  },
  {
    name: 'resvg, fonts',
    run: async () => {
      const { rasterised } = await import('../../collage/render/raster.ts');
      const { data } = rasterised(64, 32, '<text x="4" y="24" font-size="24">Ag</text>');
      return data.some((value) => value > 0)
        ? ok('letters are drawn')
        : broken('letters come out empty: the fonts are missing');
    },
  },
];
