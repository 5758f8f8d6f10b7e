/**
 * Draws docs/pictures/edits.jpg and variations.jpg: what `gallery-edits.json` lists, asked of a server
 * as any program would.
 * Usage: tsx scripts/gallery-edits.ts
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import {
  createImageClient,
  maskOfShapes,
  previewMask,
  startGala,
  type Shape,
} from '../src/index.ts';
import { writePictureGrid } from './picture-grid.ts';

interface Start {
  readonly prompt: string;
  readonly seed: number;
  /** Sent as a JPEG turned PNG, as another program would save it: the server does not know it again. */
  readonly foreign?: true;
}

interface Cases {
  readonly edits: readonly (Start & { readonly shape: Shape; readonly edit: string })[];
  readonly variations: readonly Start[];
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const cases = JSON.parse(readFileSync(at('gallery-edits.json'), 'utf8')) as Cases;

await using gala = await startGala({ logLevel: 'silent' });
const client = createImageClient({ baseURL: gala.baseURL, apiKey: gala.apiKey });

const edits: Buffer[][] = [];
for (const one of cases.edits) {
  const image = await startOf(one);
  const { png: mask } = await maskOfShapes([one.shape], { on: image });
  const { png: preview } = await previewMask(image, mask);
  const { seed } = one;
  const { pictures } = await client.edit({ image, mask, prompt: one.edit, seed, count: 2 });
  edits.push([image, preview, ...pictures.map(({ png }) => png)]);
}
await writePictureGrid(edits, at('../docs/pictures/edits.jpg'));

const variations: Buffer[][] = [];
for (const one of cases.variations) {
  const image = await startOf(one);
  const { pictures } = await client.vary({ image, seed: one.seed, count: 3 });
  variations.push([image, ...pictures.map(({ png }) => png)]);
}
await writePictureGrid(variations, at('../docs/pictures/variations.jpg'));

/** The picture that is edited or varied. */
async function startOf({ prompt, seed, foreign }: Start): Promise<Buffer> {
  const { pictures } = await client.generate({ prompt, seed });
  const { png } = pictures[0]!;
  if (foreign === undefined) return png;
  const jpeg = await sharp(png).jpeg({ quality: 92 }).toBuffer();
  return sharp(jpeg).png().toBuffer();
}
