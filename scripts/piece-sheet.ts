/**
 * Draws pieces and rigs on one sheet to look at: `tsx scripts/piece-sheet.ts out.png [id …]`.
 * An id may carry options: `floor-lamp,colour=#d93025,height=0.5`. Without ids, all pieces.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Figure } from '../src/collage/art/figure.ts';
import type { PieceOptions } from '../src/collage/art/piece.ts';
import { pieces } from '../src/collage/art/pieces/index.ts';
import { rigs } from '../src/collage/art/rigs/index.ts';
import { seededRandom } from '../src/numerics/random.ts';

const [out = 'pieces.png', ...wanted] = process.argv.slice(2);
const cell = Number(process.env['CELL'] ?? 220);
const columns = Number(process.env['COLUMNS_OF_SHEET'] ?? 7);

/** A noto drawing as a head, for trying rigs. */
function headOf(name: string): Figure {
  const file = createRequire(import.meta.url).resolve('@iconify-json/noto/icons.json');
  const set = JSON.parse(readFileSync(file, 'utf8')) as { icons: Record<string, { body: string }> };
  const body = set.icons[name]?.body ?? '';
  return {
    width: 128,
    height: 128,
    layers: [
      {
        markup: body,
        viewBox: [0, 0, 128, 128],
        box: { x: 0, y: 0, width: 128, height: 128, turn: 0, mirror: false },
        relief: 1,
        occlusion: 0,
      },
    ],
    anchors: {
      head: { x: 64, y: 68, width: 90, tilt: 0 },
      eyes: { x: 64, y: 62, width: 62, tilt: 0 },
      crown: { x: 64, y: 22, width: 90, tilt: 0 },
      mouth: { x: 64, y: 96, width: 30, tilt: 0 },
    },
    foot: { x: 64, y: 128 },
    facts: { metres: 0.3, bearing: 'stands', facing: 'front', extent: 'head' },
  };
}

function build(spec: string): Figure {
  const [id = '', ...pairs] = spec.split(',');
  const options: PieceOptions = Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', value = 'true'] = pair.split('=');
      const number = Number(value);
      return [
        key,
        value === 'true' ? true : value === 'false' ? false : Number.isNaN(number) ? value : number,
      ];
    }),
  );
  const rig = rigs.get(id);
  if (rig !== undefined) return rig.build(options, headOf(String(options['head'] ?? 'man')));
  const piece = pieces.get(id);
  if (piece === undefined) throw new Error(`no piece "${id}"`);
  return piece.build(options, seededRandom(Number(options['seed'] ?? 7)));
}

const specs = wanted.length > 0 ? wanted : [...pieces.keys()];
const body = specs.map((spec, i) => {
  const figure = build(spec);
  const scale = Math.min((cell - 16) / figure.width, (cell - 30) / figure.height);
  const x = (i % columns) * cell + (cell - figure.width * scale) / 2;
  const y = Math.floor(i / columns) * cell + (cell - 22 - figure.height * scale);
  const layers = figure.layers.map(({ markup, viewBox, box }) => {
    const turn = `rotate(${box.turn} ${box.width / 2} ${box.height / 2})`;
    const flip = box.mirror ? `translate(${box.width} 0) scale(-1 1)` : '';
    return `<g transform="translate(${box.x} ${box.y}) ${turn} ${flip}"><svg width="${box.width}" height="${box.height}" viewBox="${viewBox.join(' ')}">${markup}</svg></g>`;
  });
  const dots =
    process.env['ANCHORS'] === undefined
      ? ''
      : Object.entries(figure.anchors)
          .map(
            ([name, a]) =>
              `<g transform="translate(${a.x} ${a.y}) rotate(${a.tilt}) scale(${1 / scale})"><path d="M${(-a.width * scale) / 2} 0H${(a.width * scale) / 2}" stroke="#f0f" stroke-width="2"/><text font-size="11" fill="#00f">${name}</text></g>`,
          )
          .join('');
  const label = `<text x="${(i % columns) * cell + 6}" y="${(Math.floor(i / columns) + 1) * cell - 6}" font-size="12">${spec}</text>`;
  return `<g transform="translate(${x} ${y}) scale(${scale})">${layers.join('')}${dots}</g>${label}`;
});
const height = Math.ceil(specs.length / columns) * cell;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${columns * cell}" height="${height}"><rect width="100%" height="100%" fill="#c9d6dc"/>${body.join('')}</svg>`;
const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const rendered = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [font] } }).render();
writeFileSync(out, rendered.asPng());
console.log(`${out}: ${specs.length} figures`);
