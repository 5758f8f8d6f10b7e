/**
 * Draws prompts into PNG files and one contact sheet, to look at what the engine makes of them.
 *
 *   tsx scripts/draw.ts [--out DIR] [--size 512x512] [--seeds 1,2,3] [--cell 256] [--no-files]
 *                       [--every N] [--from N] [--count N] (PROMPT… | --file prompts.txt)
 *
 * A file has one prompt a line; of a .tsv the first column counts and the first line is a header.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { drawPicture } from '../src/collage/draw-picture.ts';
import { parseSize } from '../src/kernel/size.ts';
import type { Pixels } from '../src/kernel/pixels.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'drawn' },
    size: { type: 'string', default: '512x512' },
    seeds: { type: 'string', default: '1' },
    cell: { type: 'string', default: '256' },
    file: { type: 'string' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '1000' },
    'no-files': { type: 'boolean', default: false },
  },
});

const size = parseSize(values.size);
if (!size) throw new Error('--size takes something like 1024x1024');
const seeds = values.seeds.split(',').map(Number);
const cell = Number(values.cell);
const from = Number(values.from);
const prompts = (values.file ? promptsIn(values.file) : positionals)
  .filter((_, index) => index % Number(values.every) === 0)
  .slice(from, from + Number(values.count));
if (prompts.length === 0) throw new Error('no prompts: give some, or --file');
mkdirSync(values.out, { recursive: true });

const cells: { readonly prompt: string; readonly picture: Buffer }[] = [];
for (const [index, prompt] of prompts.entries()) {
  for (const seed of seeds) {
    const started = performance.now();
    try {
      const { pixels, plan } = drawPicture({ prompt, size, seed }, { stage: () => {} });
      const picture = imageOf(pixels);
      if (!values['no-files'])
        await picture
          .clone()
          .png()
          .toFile(join(values.out, nameOf(index, prompt, seed)));
      cells.push({
        prompt: `${index}/${seed} ${prompt}`,
        picture: await picture.resize(cell, cell, { fit: 'contain' }).png().toBuffer(),
      });
      const took = Math.round(performance.now() - started);
      console.log(
        `${index}/${seed} ${took} ms ${plan.backdrop.kind} ${plan.items.map(({ recipe }) => recipe.art).join(' ')} — ${prompt}`,
      );
    } catch (error) {
      console.error(`${index}/${seed} FAILED — ${prompt}`, error);
    }
  }
}
if (cells.length > 1) await contactSheet(join(values.out, 'sheet.png'));

function promptsIn(path: string): string[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return path.endsWith('.tsv') ? lines.slice(1).map((line) => line.split('\t').at(0)!) : lines;
}

function imageOf({ data, width, height, channels }: Pixels): Sharp {
  return sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
    raw: { width, height, channels },
  });
}

function nameOf(index: number, prompt: string, seed: number): string {
  const words = prompt
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40);
  return `${String(index).padStart(3, '0')}-${words}-${seed}.png`;
}

/** All pictures on one page, each with its prompt below. */
async function contactSheet(path: string): Promise<void> {
  const columns = seeds.length * Math.max(1, Math.floor(6 / seeds.length));
  const rows = Math.ceil(cells.length / columns);
  const caption = 30;
  const overlays = cells.flatMap(({ prompt, picture }, index) => {
    const left = (index % columns) * cell;
    const top = Math.floor(index / columns) * (cell + caption);
    return [
      { input: picture, left, top },
      { input: Buffer.from(captionOf(prompt, cell, caption)), left, top: top + cell },
    ];
  });
  await sharp({
    create: {
      width: columns * cell,
      height: rows * (cell + caption),
      channels: 3,
      background: '#ffffff',
    },
  })
    .composite(overlays)
    .png()
    .toFile(path);
}

function captionOf(text: string, width: number, height: number): string {
  const escaped = (part: string): string =>
    part.replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const perLine = Math.floor(width / 6);
  const lines = [text.slice(0, perLine), text.slice(perLine, 2 * perLine)];
  const spans = lines.map(
    (line, index) =>
      `<text x="3" y="${12 + 13 * index}" font-family="DejaVu Sans, sans-serif" font-size="10">${escaped(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${spans.join('')}</svg>`;
}
