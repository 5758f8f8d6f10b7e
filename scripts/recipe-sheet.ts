/**
 * Draws recipes on one sheet, lit as in a picture, to look at materials, patterns and lettering:
 * `tsx scripts/recipe-sheet.ts OUT.png < RECIPES`, one JSON recipe a line; what a recipe leaves out
 * is plain, and `label` is written below it. CELL and COLUMNS_OF_SHEET set the sheet's measures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { buildFigure } from '../src/collage/art/build-figure.ts';
import { outlinesOf } from '../src/collage/art/lettering/outlines.ts';
import type { Recipe } from '../src/collage/compose/plan.ts';
import { plainRecipe } from '../src/collage/compose/casting/recipe.ts';
import { rasterised } from '../src/collage/art/raster.ts';
import { spriteOf } from '../src/collage/render/sprite.ts';
import { Arena } from '../src/numerics/arena.ts';

interface Line extends Partial<Omit<Recipe, 'art'>> {
  readonly art: string;
  readonly label?: string;
}

const [out = 'recipes.png'] = process.argv.slice(2);
const cell = Number(process.env['CELL'] ?? 200);
const columns = Number(process.env['COLUMNS_OF_SHEET'] ?? 8);
const CAPTION = 16;
const ground = '#cfd6dd';

const lines = readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

const arena = new Arena(16 * cell * cell);

/** Where the n-th recipe's cell begins. */
const corner = (n: number) => ({
  x: (n % columns) * cell,
  y: Math.floor(n / columns) * (cell + CAPTION),
});

async function drawn(line: Line): Promise<Buffer> {
  const figure = buildFigure({ ...plainRecipe(line.art), ...line });
  const scale = Math.min((cell - 12) / figure.width, (cell - 12) / figure.height);
  const far = 4 * cell;
  const sprite = spriteOf(
    figure,
    {
      height: Math.round(figure.height * scale),
      turn: 0,
      mirror: false,
      softness: 0,
      visible: { left: -far, top: -far, right: far, bottom: far },
    },
    {
      x: -0.6,
      y: -0.8,
      modelling: 1,
      contrast: 0.8,
      shade: [0.55, 0.6, 0.8],
      tint: [1, 1, 1],
    },
    arena,
  );
  const { width, height } = sprite;
  return sharp(sprite.data, { raw: { width, height, channels: 4, premultiplied: true } })
    .resize({ width: cell, height: cell, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
}

const figures = [];
for (const [n, line] of lines.entries()) {
  const input = await drawn(line);
  const { width, height } = await sharp(input).metadata();
  const { x, y } = corner(n);
  figures.push({
    input,
    left: Math.round(x + (cell - width) / 2),
    top: Math.round(y + (cell - height) / 2),
  });
}
const size = {
  width: columns * cell,
  height: Math.ceil(lines.length / columns) * (cell + CAPTION),
};
const captions = outlinesOf(
  lines.map(({ label, art }) => label ?? art),
  'sans',
).map(({ d }, n) => {
  const { x, y } = corner(n);
  return `<path d="${d}" transform="translate(${x + 4} ${y + cell + 12}) scale(.11)"/>`;
});
const text = rasterised(size.width, size.height, captions.join(''));
const sheet = sharp({ create: { ...size, channels: 3, background: ground } }).composite([
  ...figures,
  { input: Buffer.from(text.data), raw: { ...size, channels: 4, premultiplied: true } },
]);
writeFileSync(out, await sheet.png().toBuffer());
console.log(`${lines.length} recipes on ${out}.`);
