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
      const { outlinesOf } = await import('../../collage/art/lettering/outlines.ts');
      const [letters] = outlinesOf(['Ag'], 'sans');
      return letters !== undefined && letters.d !== ''
        ? ok('letters are drawn')
        : broken('letters come out empty: the fonts are missing');
    },
  },
];
