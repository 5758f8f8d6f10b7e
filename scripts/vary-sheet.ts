// Varies pictures and lays each beside its variations, with figures, for looking at:
//   npx tsx scripts/vary-sheet.ts sheet.png PICTURE… [--n 4] [--edge 256] [--size 256] [--seed 1]
// or, of this engine's own pictures, drawn and recomposed:
//   npx tsx scripts/vary-sheet.ts sheet.png --prompt "a red fox" [--prompt …]
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { OverlayOptions, Sharp } from 'sharp';
import type { Pixels } from '../src/kernel/pixels.ts';
import type { RecordedScene } from '../src/collage/recorded-scene.ts';
import { drawPicture } from '../src/collage/draw-picture.ts';
import { shrunk } from '../src/collage/synthesis/colour-grid.ts';
import { paletteIntersection, structuralSimilarity } from '../src/collage/synthesis/likeness.ts';
import { varyPicture } from '../src/collage/vary-picture.ts';
import { readPrompt } from '../src/language/read-prompt.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string', default: '4' },
    edge: { type: 'string', default: '256' },
    size: { type: 'string', default: '256' },
    seed: { type: 'string', default: '1' },
    columns: { type: 'string', default: '1' },
    prompt: { type: 'string', multiple: true, default: [] },
  },
});
const [out, ...files] = positionals;
if (out === undefined) throw new Error('usage: vary-sheet.ts <path of the PNG to write> PICTURE…');
const edge = Number(values.edge);
const size = { width: Number(values.size), height: Number(values.size) };
const seed = Number(values.seed);
const count = Number(values.n);
const quiet = { stage: () => undefined };

interface Source {
  readonly name: string;
  readonly pixels: Pixels;
  readonly recorded?: RecordedScene;
}

const sources: Source[] = [];
for (const name of files) sources.push({ name, pixels: await read(name) });
for (const prompt of values.prompt) {
  const { pixels, plan } = drawPicture({ prompt, size, seed }, quiet);
  sources.push({ name: prompt, pixels, recorded: { scene: readPrompt(prompt), plan } });
}

const columns = Number(values.columns);
const gap = 3;
const cells: OverlayOptions[] = [];
for (const [row, { name, pixels, recorded }] of sources.entries()) {
  const began = process.cpuUsage();
  const varied = Array.from(
    { length: count },
    (_, i) =>
      varyPicture({ size, seed: seed + i, source: pixels, ...(recorded && { recorded }) }, quiet)
        .pixels,
  );
  const { user, system } = process.cpuUsage(began);
  const [input, ...outputs] = [pixels, ...varied].map(measurable);
  const alike = outputs.map((one) => structuralSimilarity(input!, one));
  const palettes = outputs.map((one) => paletteIntersection(input!, one));
  const siblings = outputs.flatMap((one, i) =>
    outputs.slice(i + 1).map((other) => structuralSimilarity(one, other)),
  );
  const figures = [Math.max(...alike), Math.max(...siblings), Math.min(...palettes)];
  const [similar, among, palette] = figures.map((figure) => figure.toFixed(2));
  const cpu = ((user + system) / 1000 / count).toFixed(0);
  const bad = figures[0]! > 0.85 || figures[1]! > 0.9 || figures[2]! < 0.8 ? '  <<<' : '';
  console.log(
    `similar ${similar}  siblings ${among}  palette ${palette}  ${cpu} ms  ${name}${bad}`,
  );
  for (const [column, picture] of [pixels, ...varied].entries()) {
    cells.push({
      input: await image(picture).resize(edge, edge, { fit: 'cover' }).png().toBuffer(),
      left: ((row % columns) * (count + 1) + column) * (edge + gap) + (row % columns) * 4 * gap,
      top: Math.floor(row / columns) * (edge + gap),
    });
  }
}
await sharp({
  create: {
    width: columns * ((count + 1) * (edge + gap) + 4 * gap),
    height: Math.ceil(sources.length / columns) * (edge + gap),
    channels: 3,
    background: '#202020',
  },
})
  .composite(cells)
  .png()
  .toFile(out);

async function read(path: string): Promise<Pixels> {
  const { data, info } = await sharp(path)
    .toColourspace('srgb')
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { width, height, channels: 3, data: new Uint8ClampedArray(data) };
}

function image({ data, width, height, channels }: Pixels): Sharp {
  return sharp(Buffer.from(data), { raw: { width, height, channels } });
}

function measurable(picture: Pixels): ReturnType<typeof shrunk> {
  const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
  return shrunk(picture, whole, { width: 256, height: 256 });
}
