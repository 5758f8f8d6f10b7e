// Packs the drawings of src/collage/art/data/drawings.tsv into build/art, and copies the art tables
// beside the compiled code. Each drawing is compressed on its own: opening the pack costs
// milliseconds, where parsing the icon set's 25 MB of JSON costs 60 MB of memory.
// Usage: node scripts/pack-art.mjs
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

const tables = new URL('../src/collage/art/data/', import.meta.url);
const out = new URL('../build/art/', import.meta.url);

const wanted = readFileSync(new URL('drawings.tsv', tables), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0])
  .filter((id) => id !== undefined && id !== '');

/**
 * Drawings that are another one without something it wears: the paths of some fills are left out, of
 * others (`#fill@1`) all but the first outline, and the rest is painted in other colours.
 */
const bared = new Map(
  readFileSync(new URL('bared.tsv', tables), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([id, from, without, repainted]) => [
      id,
      {
        from,
        without: without.split(' '),
        cut: repainted
          .split(' ')
          .filter((one) => one.endsWith('@1'))
          .map((one) => one.slice(0, -2)),
        paints: repainted
          .split(' ')
          .filter((one) => one.includes('='))
          .map((one) => one.split('=')),
      },
    ]),
);

const require = createRequire(import.meta.url);
const set = JSON.parse(readFileSync(require.resolve('@iconify-json/noto/icons.json'), 'utf8'));

/** The few named and translucent colours become hex, so that recolouring meets one notation. */
const hex = { silver: '#c0c0c0', gray: '#808080', red: '#ff0000', orange: '#ffa500' };

function plainColours(markup) {
  return markup
    .replace(/(fill|stroke|stop-color)="(silver|gray|red|orange)"/g, (_, key, name) => {
      return `${key}="${hex[name]}"`;
    })
    .replace(
      /stop-color="rgba\((\d+), (\d+), (\d+), ([.\d]+)\)"([^>]*)/g,
      (_, r, g, b, a, rest) => {
        const channels = [r, g, b].map((v) => Number(v).toString(16).padStart(2, '0'));
        const opacity = rest.includes('stop-opacity') ? '' : ` stop-opacity="${a}"`;
        return `stop-color="#${channels.join('')}"${opacity}${rest}`;
      },
    );
}

/** Black that is only meant, because SVG fills with it by default, is said: it can be recoloured then. */
function saidBlack(markup) {
  const unpainted = /<(?:path|circle|ellipse|rect|polygon)(?![^>]*\sfill=)/.test(markup);
  return unpainted ? `<g fill="#000000">${markup}</g>` : markup;
}

/**
 * Moves the opacity of shapes, and of groups that hold nothing but shapes, into their paint, which is
 * cheaper to draw.
 */
function paintedOpacity(markup) {
  const inPaint = (opacity) => (shape) => {
    const own = Number(/ fill-opacity="([.\d]+)"/.exec(shape)?.[1] ?? 1);
    const value = String(Number((own * opacity).toFixed(3)));
    const bare = shape.replace(/ (?:fill-)?opacity="[.\d]+"/g, '');
    const stroke = /\sstroke="/.test(shape) ? ` stroke-opacity="${value}"` : '';
    return bare.replace(/^<\w+/, (tag) => `${tag} fill-opacity="${value}"${stroke}`);
  };
  return markup
    .replace(
      /<g([^>]*?) opacity="([.\d]+)"([^>]*)>((?:<(?:path|circle|ellipse|rect)[^>]*\/>)+)<\/g>/g,
      (_, before, opacity, after, shapes) => {
        const painted = shapes.replace(/<[^>]+>/g, (shape) => {
          const own = Number(/ opacity="([.\d]+)"/.exec(shape)?.[1] ?? 1);
          return inPaint(own * Number(opacity))(shape);
        });
        return `<g${before}${after}>${painted}</g>`;
      },
    )
    .replace(/<(?:path|circle|ellipse|rect)[^>]*? opacity="([.\d]+)"[^>]*>/g, (shape, opacity) =>
      inPaint(Number(opacity))(shape),
    );
}

function bodyOf(id) {
  const change = bared.get(id);
  const from = change?.from ?? id;
  const icon = set.icons[from];
  if (icon === undefined) throw new Error(`The icon set has no drawing called “${from}”.`);
  if (change === undefined) return icon.body;
  const { without, cut, paints } = change;
  const bare = icon.body.replace(/<path fill="(#[0-9a-f]{6})" d="([^"]*)"\/>/g, (path, fill, d) => {
    if (without.includes(fill)) return '';
    return cut.includes(fill)
      ? `<path fill="${fill}" d="${d.replace(/(?<=.)m.*$/i, 'z')}"/>`
      : path;
  });
  return paints.reduce((markup, [old, other]) => markup.replaceAll(old, other), bare);
}

function resvgOf(markup, scale) {
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${set.width * scale}" height="${set.height * scale}" viewBox="0 0 ${set.width} ${set.height}">${markup}</svg>`,
    { font: { loadSystemFonts: false } },
  );
}

/**
 * A few drawings keep copies of themselves far outside their own box; they would come to light when
 * the drawing is turned.
 */
function withoutStrays(markup) {
  const beyond = (box, slack) =>
    box.x < -slack ||
    box.y < -slack ||
    box.x + box.width > set.width + slack ||
    box.y + box.height > set.height + slack;
  const all = resvgOf(markup, 1).getBBox();
  if (!beyond(all, 6)) return markup;
  return markup.replace(/<(?:path|circle|ellipse|rect)[^>]*\/>/g, (shape) => {
    // A clip path has no paint of its own, and without one there would be nothing to measure.
    const box = resvgOf(shape.replace(/ fill="[^"]*"/, ' fill="#000"'), 1).getBBox();
    const outside =
      box !== undefined &&
      (box.x > set.width || box.y > set.height || box.x + box.width < 0 || box.y + box.height < 0);
    return outside ? '' : shape;
  });
}

/**
 * What of the drawing is visible, in its own units: `[left, top, width, height, foot]`, where `foot`
 * is the middle of what touches the ground (the lowest 6 % of the visible height).
 */
function extentOf(markup) {
  const scale = 2;
  const image = resvgOf(markup, scale).render();
  const { width, height } = image;
  const pixels = image.pixels;
  const visible = (x, y) => pixels[(y * width + x) * 4 + 3] > 16;
  const rows = Array.from({ length: height }, (_, y) => {
    let [from, to] = [width, -1];
    for (let x = 0; x < width; x++) if (visible(x, y)) [from, to] = [Math.min(from, x), x];
    return { from, to };
  });
  const top = rows.findIndex((row) => row.to >= 0);
  const bottom = rows.findLastIndex((row) => row.to >= 0);
  const span = (part) => [
    Math.min(...part.map((row) => row.from)),
    Math.max(...part.map((row) => row.to)) + 1,
  ];
  const [left, right] = span(rows);
  const [footLeft, footRight] = span(rows.slice(bottom - Math.floor((bottom - top) * 0.06)));
  return [left, top, right - left, bottom + 1 - top, (footLeft + footRight) / 2].map(
    (value) => value / scale,
  );
}

const index = {};
const chunks = [];
let offset = 0;
for (const id of wanted) {
  const markup = saidBlack(withoutStrays(paintedOpacity(plainColours(bodyOf(id)))));
  const bytes = brotliCompressSync(markup, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: markup.length,
    },
  });
  index[id] = [offset, bytes.length, ...extentOf(markup)];
  chunks.push(bytes);
  offset += bytes.length;
}

/** Written beside and renamed, so that nobody ever opens half a pack. */
function write(name, content) {
  const part = new URL(`${name}.${process.pid}.part`, out);
  writeFileSync(part, content);
  renameSync(part, new URL(name, out));
}

mkdirSync(out, { recursive: true });
write('drawings.bin', Buffer.concat(chunks));
write(
  'drawings.json',
  JSON.stringify({
    bytes: offset,
    drawings: index,
  }),
);

const compiled = new URL('../dist/collage/art/', import.meta.url);
if (existsSync(compiled)) {
  cpSync(tables, new URL('data/', compiled), { recursive: true });
}
console.log(`Packed ${wanted.length} drawings, ${(offset / 1e6).toFixed(2)} MB.`);
