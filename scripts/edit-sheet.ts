/**
 * Draws a contact sheet of edits: each row the picture with its hole, then the result for each seed.
 *
 *     tsx scripts/edit-sheet.ts cases.tsv sheet.png [--edge 512] [--seeds 3] [--cell 320]
 *
 * A line of the cases: picture, mask, prompt, separated by tabs. A mask is `rect` or `ellipse` with
 * left, top, right, bottom in shares of the picture (`rect 0.2 0.3 0.6 0.9`), `around-` before the shape
 * for what is kept instead; `shape` has x y pairs of a polygon.
 * A picture is a file, or `draw: prompt` for one of the engine's own, edited with its scene known.
 * Several masks and prompts in further columns edit the result again.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { OverlayOptions } from 'sharp';
import sharp from 'sharp';
import type { EditedPicture } from '../src/collage/edit-picture.ts';
import type { Pixels } from '../src/kernel/pixels.ts';
import { drawPicture } from '../src/collage/draw-picture.ts';
import { editPicture } from '../src/collage/edit-picture.ts';
import { readPrompt } from '../src/language/read-prompt.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edge: { type: 'string', default: '512' },
    seeds: { type: 'string', default: '3' },
    cell: { type: 'string', default: '320' },
  },
});
const [cases, out] = positionals;
if (cases === undefined || out === undefined) throw new Error('cases.tsv and sheet.png are needed');
const edge = Number(values.edge);
const cell = Number(values.cell);
const quiet = { stage: () => undefined };

async function load(name: string): Promise<EditedPicture> {
  if (name.startsWith('draw: ')) {
    const prompt = name.slice('draw: '.length);
    const { pixels, plan } = drawPicture(
      { prompt, size: { width: edge, height: edge }, seed: 1 },
      quiet,
    );
    return { pixels, recorded: { scene: readPrompt(prompt), plan } };
  }
  const { data } = await sharp(name)
    .resize(edge, edge, { fit: 'cover' })
    .flatten({ background: '#fff' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: { width: edge, height: edge, channels: 3, data: new Uint8ClampedArray(data) } };
}

async function maskOf(text: string): Promise<Uint8ClampedArray<ArrayBuffer>> {
  const [kind = '', ...numbers] = text.split(' ');
  const form = kind.replace('around-', '');
  const at = numbers.map((number) => Number(number) * edge);
  const [left = 0, top = 0, right = 0, bottom = 0] = at;
  const shape =
    form === 'ellipse'
      ? `<ellipse cx="${(left + right) / 2}" cy="${(top + bottom) / 2}" rx="${(right - left) / 2}" ry="${(bottom - top) / 2}"/>`
      : form === 'shape'
        ? `<polygon points="${at.join(' ')}"/>`
        : `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}">${shape}</svg>`;
  const { data } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  return Uint8ClampedArray.from({ length: edge * edge }, (_, i) =>
    kind.startsWith('around') ? data[4 * i + 3]! : 255 - data[4 * i + 3]!,
  );
}

/** Puts back what stays, as generation does. */
function pasted(source: Pixels, result: Pixels, keep: Uint8ClampedArray): Pixels {
  const data = result.data.map((value, i) => {
    const share = keep[Math.floor(i / 3)]! / 255;
    return source.data[i]! * share + value * (1 - share);
  });
  return { ...result, data };
}

function holed({ data, ...rest }: Pixels, keep: Uint8ClampedArray): Pixels {
  const shown = data.map((value, i) => {
    const pixel = Math.floor(i / 3);
    const check = (((pixel % edge) >> 4) + (Math.floor(pixel / edge) >> 4)) % 2 === 0 ? 255 : 205;
    const share = keep[pixel]! / 255;
    return value * share + check * (1 - share);
  });
  return { ...rest, data: shown };
}

const png = ({ data, width, height }: Pixels): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .resize(cell, cell)
    .png()
    .toBuffer();

const caption = (text: string): Buffer => {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cell * (Number(values.seeds) + 1)}" height="20"><rect width="100%" height="100%" fill="#fff"/><text x="4" y="15" font-family="DejaVu Sans, sans-serif" font-size="13">${escaped}</text></svg>`,
  );
};

const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i + 1);
const layers: OverlayOptions[] = [];
let top = 0;
for (const line of readFileSync(cases, 'utf8').split('\n')) {
  const [name, ...steps] = line.split('\t');
  if (name === undefined || name === '' || name.startsWith('#')) continue;
  const first = await load(name);
  const chains = seeds.map(() => first);
  for (let step = 0; step + 1 < steps.length; step += 2) {
    const keep = await maskOf(steps[step]!);
    const prompt = steps[step + 1]!;
    const before = chains[0]!;
    layers.push({ input: await png(holed(before.pixels, keep)), left: 0, top: top + 20 });
    const started = process.cpuUsage();
    for (const [i, seed] of seeds.entries()) {
      const source = chains[i]!;
      const { pixels, recorded } = editPicture(
        {
          prompt,
          size: { width: edge, height: edge },
          seed,
          source: source.pixels,
          keep,
          ...(source.recorded && { recorded: source.recorded }),
        },
        quiet,
      );
      const result = pasted(source.pixels, pixels, keep);
      chains[i] = { pixels: result, ...(recorded && { recorded }) };
      layers.push({ input: await png(result), left: (i + 1) * cell, top: top + 20 });
    }
    const { user, system } = process.cpuUsage(started);
    const each = ((user + system) / 1000 / seeds.length).toFixed(0);
    const known = chains.map(({ recorded }) => (recorded ? '+' : '-')).join('');
    layers.push({ input: caption(`${prompt}   (${each} ms, scene ${known})`), left: 0, top });
    top += cell + 20;
  }
}
await sharp({
  create: { width: cell * (seeds.length + 1), height: top, channels: 3, background: '#fff' },
})
  .composite(layers)
  .png()
  .toFile(out);
