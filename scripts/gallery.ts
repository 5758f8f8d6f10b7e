/**
 * Draws the README's gallery with the engine as it is: `tsx scripts/gallery.ts`.
 * Writes docs/pictures/gallery.jpg; the same seeds draw the same pictures.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { drawPicture } from '../src/collage/draw-picture.ts';

const PICTURES: readonly (readonly [prompt: string, seed: number])[] = [
  ['A T-Rex relaxing on a beach, lying on a sun lounger and wearing sunglasses.', 21],
  ['a white siamese cat', 22],
  [
    'a smiling sloth wearing a bucket hat typing at a computer with Hebrew letters on the screen and the word Google Fonts',
    22,
  ],
  ['A surreal landscape with floating islands and rainbow waterfalls', 22],
  [
    'A steampunk airship flying through clouds at sunset with brass fittings and billowing sails',
    22,
  ],
  ['A sunlit indoor lounge area with a pool containing a flamingo', 22],
  ['a vet with a baby otter', 22],
  ['A flying machine', 22],
];
const CELL = 400;
const GAP = 8;
const COLUMNS = 4;

const cells = await Promise.all(
  PICTURES.map(async ([prompt, seed], index) => {
    const { pixels } = drawPicture(
      { prompt, seed, size: { width: 1024, height: 1024 } },
      { stage: () => undefined },
    );
    const { data, width, height, channels } = pixels;
    return {
      input: await sharp(data, { raw: { width, height, channels } }).resize(CELL).png().toBuffer(),
      left: (index % COLUMNS) * (CELL + GAP),
      top: Math.floor(index / COLUMNS) * (CELL + GAP),
    };
  }),
);
const rows = Math.ceil(PICTURES.length / COLUMNS);
const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });
await sharp({
  create: {
    width: COLUMNS * (CELL + GAP) - GAP,
    height: rows * (CELL + GAP) - GAP,
    channels: 3,
    background: '#ffffff',
  },
})
  .composite(cells)
  .jpeg({ quality: 88, mozjpeg: true })
  .toFile(`${folder}gallery.jpg`);
