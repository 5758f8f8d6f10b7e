/**
 * Paints docs/pictures/mini.jpg with the model that comes with Gala: twelve of the things that it knows in
 * six colours, and one of them before all that it knows. All with one seed, none chosen.
 * Usage: tsx scripts/mini-grid.ts
 */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { openPainter } from '../src/diffusion/families/open-painter.ts';
import { ModelFault } from '../src/diffusion/faults.ts';
import { readModelFolder } from '../src/diffusion/models/read-model-folder.ts';
import { openRuntime } from '../src/diffusion/runtime/open-runtime.ts';
import { SHIPPED_MODELS } from '../src/start/data-layout.ts';
import { writePictureGrid } from './picture-grid.ts';

const COLOURS = ['red', 'yellow', 'green', 'blue', 'purple', 'white'];
const THINGS = 'apple balloon boat butterfly car cat fish heart house mushroom owl star'.split(' ');
const PLACES = [
  'on a meadow',
  'on a beach',
  'in the snow',
  'in a desert',
  'in a forest',
  'at sea',
  'in the sky',
  'at night',
  'in space',
  'at sunset',
  'on a pink background',
  'on a black background',
];
const SEED = 1;

const runtime = await openRuntime({ device: 'cpu', threads: 2 });
const model = await readModelFolder(`${SHIPPED_MODELS}/mini`, 'mini');
const painter = await openPainter(model, runtime);
const rows: Buffer[][] = [];
for (const colour of COLOURS) {
  rows.push(await paintedRow(THINGS.map((thing) => `a ${colour} ${thing}`)));
}
rows.push(await paintedRow(PLACES.map((place) => `a red car ${place}`)));
await painter.release();
await writePictureGrid(
  rows,
  fileURLToPath(new URL('../docs/pictures/mini.jpg', import.meta.url)),
  model.nativeEdge,
);

async function paintedRow(prompts: readonly string[]): Promise<Buffer[]> {
  const row: Buffer[] = [];
  for (const prompt of prompts) row.push(await painted(prompt));
  return row;
}

async function painted(prompt: string): Promise<Buffer> {
  const size = { width: model.nativeEdge, height: model.nativeEdge };
  const context = { signal: new AbortController().signal, onStep: () => undefined };
  const [picture] = await painter.paint([{ prompt, ...size, seed: SEED }], context);
  if (picture === undefined || picture instanceof ModelFault) throw new Error('nothing painted');
  const { data, ...raw } = picture;
  return sharp(data, { raw }).png().toBuffer();
}
