/**
 * Draws the things that mini learns, each in each colour and a few variants, by the engine `collage`,
 * cut out and trimmed, and the backgrounds they stand before. What is drawn lies outside the
 * repository; `training/mini/scenes.py` makes scenes of it.
 *
 *   tsx scripts/mini-sprites.ts --out CACHE [--variants 4] [--share 1/2]
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { drawPicture } from '../src/collage/draw-picture.ts';
import type { Pixels } from '../src/kernel/pixels.ts';

/** Pixels of the edge within which a sprite is drawn, and of that which it is kept at. */
const DRAWN = 320;
const KEPT = 144;
/** Edge of a background. */
const BACKGROUND = 192;
/** Opacity from which a pixel belongs to a thing: what is fainter is its shadow. */
const THERE = 24;

interface Vocabulary {
  readonly objects: Readonly<Record<string, { readonly drawn?: string }>>;
  readonly colours: Readonly<Record<string, readonly string[]>>;
  readonly scenes: Readonly<Record<string, { readonly drawn: readonly string[] }>>;
}

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    variants: { type: 'string', default: '4' },
    share: { type: 'string', default: '1/1' },
  },
});
if (values.out === undefined) throw new Error('--out names the folder that is drawn into');
const out = values.out;
const vocabulary = JSON.parse(
  readFileSync(join(import.meta.dirname, '../training/mini/vocabulary.json'), 'utf8'),
) as Vocabulary;
const [part, parts] = values.share.split('/').map(Number) as [number, number];

let turn = 0;
/** Whether the next picture falls to this process. */
const mine = (): boolean => turn++ % parts === part - 1;

for (const [object, { drawn: asked = `a {colour} ${object}` }] of Object.entries(
  vocabulary.objects,
)) {
  for (const colour of Object.keys(vocabulary.colours)) {
    for (let variant = 0; variant < Number(values.variants); variant++) {
      if (!mine()) continue;
      const file = join(out, 'sprites', object, `${colour}-${variant}.png`);
      if (existsSync(file)) continue;
      const sprite = trimmed(drawn(asked.replace('{colour}', colour), DRAWN, variant + 1, true));
      if (sprite === undefined) console.error(`nothing to be seen of a ${colour} ${object}`);
      else await kept(sprite.resize(KEPT, KEPT, { fit: 'inside' }), file);
    }
  }
  console.log(object);
}
for (const [name, { drawn: prompts }] of Object.entries(vocabulary.scenes)) {
  for (const [i, prompt] of prompts.entries()) {
    for (let variant = 0; variant < Number(values.variants); variant++) {
      if (!mine()) continue;
      const file = join(out, 'scenes', name, `${i}-${variant}.png`);
      if (!existsSync(file))
        await kept(imageOf(drawn(prompt, BACKGROUND, variant + 1, false)), file);
    }
  }
  console.log(name);
}

function drawn(prompt: string, edge: number, seed: number, cutOut: boolean): Pixels {
  const size = { width: edge, height: edge };
  const request = { prompt, size, seed, styles: [], finish: { cutOut } };
  return drawPicture(request, { stage: () => {} }).pixels;
}

/** The part of a cut-out in which there is something; `undefined` when there is nothing. */
function trimmed(pixels: Pixels): Sharp | undefined {
  const { data, width, height } = pixels;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < THERE) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (right < left) return undefined;
  return imageOf(pixels).extract({ left, top, width: right - left + 1, height: bottom - top + 1 });
}

function imageOf({ data, width, height, channels }: Pixels): Sharp {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return sharp(bytes, { raw: { width, height, channels } });
}

async function kept(picture: Sharp, file: string): Promise<void> {
  mkdirSync(join(file, '..'), { recursive: true });
  await picture.png().toFile(file);
}
