/**
 * Draws a few prompts in every style, to look at each style by itself and beside the others.
 *
 *   tsx scripts/style-sheet.ts [--out DIR] [--size 1024x1024] [--cell 256] [--styles oil,ink]
 *                              [--seed 1] [--no-files] [--sheet sheet.png] [PROMPT…]
 *
 * The picture of docs/guides/styles.md:
 *
 *   tsx scripts/style-sheet.ts --no-files --size 768x768 --cell 160 --sheet docs/pictures/styles.jpg \
 *                              "a fox with a red scarf by a lake in the mountains"
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { drawPicture } from '../src/collage/draw-picture.ts';
import { type StyleName, styleNames } from '../src/collage/styles/style.ts';
import type { Pixels } from '../src/kernel/pixels.ts';
import { parseSize } from '../src/kernel/size.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'styled' },
    size: { type: 'string', default: '1024x1024' },
    cell: { type: 'string', default: '256' },
    styles: { type: 'string', default: styleNames.join(',') },
    seed: { type: 'string', default: '1' },
    'no-files': { type: 'boolean', default: false },
    sheet: { type: 'string' },
  },
});
const size = parseSize(values.size);
if (!size) throw new Error('--size takes something like 1024x1024');
const names = values.styles.split(',').filter((name): name is StyleName => name !== '');
const seed = Number(values.seed);
const cell = Number(values.cell);
const prompts =
  positionals.length > 0
    ? positionals
    : [
        'a T-Rex relaxing on a beach, lying on a sun lounger and wearing sunglasses',
        'a white siamese cat',
        'a flamingo in a pool in a sunlit lounge',
      ];
if (!values['no-files'] || values.sheet === undefined) mkdirSync(values.out, { recursive: true });

const cells: Buffer[] = [];
for (const name of names) {
  for (const [column, prompt] of prompts.entries()) {
    const before = process.cpuUsage();
    const { pixels } = drawPicture({ prompt, size, seed, styles: [name] }, { stage: () => {} });
    const { user, system } = process.cpuUsage(before);
    console.log(`${name} ${Math.round((user + system) / 1000)} ms CPU with painting — ${prompt}`);
    const image = imageOf(pixels);
    if (!values['no-files'])
      await image
        .clone()
        .png()
        .toFile(join(values.out, `${name}-${column}.png`));
    cells.push(await image.resize(cell, cell, { fit: 'contain' }).png().toBuffer());
  }
}
await sheet(values.sheet ?? join(values.out, 'sheet.png'));

function imageOf({ data, width, height, channels }: Pixels): Sharp {
  return sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
    raw: { width, height, channels },
  });
}

async function sheet(path: string): Promise<void> {
  const columns = prompts.length === 1 ? Math.min(6, names.length) : prompts.length;
  const rows = Math.ceil(cells.length / columns);
  await sharp({
    create: { width: columns * cell, height: rows * cell, channels: 3, background: '#ffffff' },
  })
    .composite(
      cells.map((input, i) => ({
        input,
        left: (i % columns) * cell,
        top: Math.floor(i / columns) * cell,
      })),
    )
    .toFormat(path.endsWith('.jpg') ? 'jpeg' : 'png', path.endsWith('.jpg') ? { quality: 84 } : {})
    .toFile(path);
}
