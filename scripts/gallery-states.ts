/**
 * Draws docs/pictures/states.jpg: pictures on their way, three states each and then the picture.
 * Usage: tsx scripts/gallery-states.ts
 */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { chosenStates } from '../src/collage/chosen-states.ts';
import { carryOut } from '../src/engines/collage/carry-out.ts';
import type { Pixels } from '../src/kernel/pixels.ts';
import { writePictureGrid } from './picture-grid.ts';

const PROMPTS = [
  { prompt: 'three dogs playing in a park', seed: 5 },
  { prompt: 'an oil painting of a lighthouse by the sea', seed: 5 },
  { prompt: 'a comic of a superhero', seed: 5 },
] as const;

const rows: Buffer[][] = [];
for (const request of PROMPTS) {
  const states: Pixels[] = [];
  const show = chosenStates(3, (state) => states.push({ ...state, data: state.data.slice() }))!;
  const { pixels } = carryOut(
    {
      operation: 'generate',
      model: 'gpt-image-1',
      size: { width: 1024, height: 1024 },
      quality: 'medium',
      ...request,
    },
    { stage: () => undefined, show },
  );
  rows.push(await Promise.all([...states, pixels].map(pngOf)));
}
await writePictureGrid(
  rows,
  fileURLToPath(new URL('../docs/pictures/states.jpg', import.meta.url)),
);

function pngOf({ data, ...raw }: Pixels): Promise<Buffer> {
  return sharp(data, { raw }).png().toBuffer();
}
