// Renders drawings of the pack side by side, with names and, if asked for, a grid for
// reading off coordinates: how the table of facts is checked by eye.
// Usage: tsx scripts/contact-sheet.ts OUT.png [--columns N] [--cell PX] [--grid] ID…
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { drawing } from '../src/collage/art/drawings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    columns: { type: 'string', default: '10' },
    cell: { type: 'string', default: '128' },
    grid: { type: 'boolean', default: false },
  },
});
const [out, ...ids] = positionals;
if (out === undefined || ids.length === 0) throw new Error('Usage: contact-sheet.ts OUT.png ID…');

const columns = Number(values.columns);
const cell = Number(values.cell);
const pitch = cell + 18;
const rows = Math.ceil(ids.length / columns);
const grid = values.grid
  ? Array.from({ length: 15 }, (_, i) => (i + 1) * 8)
      .map((at) => {
        const strong = at % 32 === 0 ? 0.5 : 0.2;
        return (
          `<path d="M${at} 0V128M0 ${at}H128" stroke="#f0f" stroke-width=".3" opacity="${strong}"/>` +
          (at % 16 === 0
            ? `<text x="${at}" y="4" font-size="4" fill="#a0a">${at}</text><text x="0" y="${at}" font-size="4" fill="#a0a">${at}</text>`
            : '')
        );
      })
      .join('')
  : '';
const cells = ids.map((id, i) => {
  const x = (i % columns) * pitch;
  const y = Math.floor(i / columns) * pitch;
  const { markup } = drawing(id, `c${i}`);
  return (
    `<svg x="${x}" y="${y}" width="${cell}" height="${cell}" viewBox="0 0 128 128">` +
    `<rect width="128" height="128" fill="#dde"/>${markup}${grid}</svg>` +
    `<text x="${x + 2}" y="${y + cell + 12}" font-size="11">${id.slice(0, Math.floor(cell / 6.3))}</text>`
  );
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${columns * pitch}" height="${rows * pitch}" font-family="DejaVu Sans">${cells.join('')}</svg>`;
const fonts = new URL('../node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', import.meta.url);
const image = new Resvg(svg, {
  background: 'white',
  font: { loadSystemFonts: false, fontFiles: [fonts.pathname], defaultFontFamily: 'DejaVu Sans' },
}).render();
writeFileSync(out, image.asPng());
