/**
 * Draws docs/pictures/dall-e-3.jpg: a prompt a row, asked of `dall-e-3` with one seed as standard and
 * natural, standard and vivid, hd and natural, hd and vivid.
 * Usage: tsx scripts/dall-e-3-sheet.ts
 */
import { fileURLToPath } from 'node:url';

import { createImageClient, startGala } from '../src/index.ts';
import { writePictureGrid } from './picture-grid.ts';

const PROMPTS = [
  { prompt: 'a red fox in a forest', seed: 2 },
  { prompt: 'a T-Rex relaxing on a beach, lying on a sun lounger and wearing sunglasses', seed: 4 },
  { prompt: 'an old lighthouse on a cliff', seed: 6 },
];

await using gala = await startGala({ logLevel: 'silent' });
const client = createImageClient({ baseURL: gala.baseURL, apiKey: gala.apiKey });
const rows: Buffer[][] = [];
for (const one of PROMPTS) {
  const row: Buffer[] = [];
  for (const quality of ['standard', 'hd'] as const) {
    for (const style of ['natural', 'vivid'] as const) {
      const drawn = await client.generate({ ...one, model: 'dall-e-3', quality, style });
      row.push(drawn.pictures[0]!.png);
      if (row.length === 1) console.log(drawn.revisedPrompt);
    }
  }
  rows.push(row);
}
await writePictureGrid(
  rows,
  fileURLToPath(new URL('../docs/pictures/dall-e-3.jpg', import.meta.url)),
);
