import type { Random } from '../../../../numerics/random.ts';
import { hex } from '../../rgb.ts';
import { cut, drawn, filled, type Form } from './sheet.ts';

/** Square tiles of quarter circles, halves, discs, triangles and stripes, each two colours. */
export const tiles: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const edge = 1000 / random.integer(4, 6);
  const columns = Math.ceil(width / edge);
  const rows = Math.ceil(height / edge);
  const colours = [...scheme.accents, scheme.ground, scheme.ink, scheme.deep].map(hex);
  const left = (width - columns * edge) / 2;
  const top = (height - rows * edge) / 2;
  const grounds: string[] = [];
  const motifs: string[] = [];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const under = random.pick(colours);
      const over = random.pick(colours.filter((colour) => colour !== under));
      const place = `translate(${(left + i * edge).toFixed(1)} ${(top + j * edge).toFixed(1)})`;
      const turn = `rotate(${90 * random.integer(0, 3)} ${edge / 2} ${edge / 2})`;
      grounds.push(
        `<rect transform="${place}" width="${edge + 0.5}" height="${edge + 0.5}" fill="${under}"/>`,
      );
      motifs.push(`<g transform="${place} ${turn}" fill="${over}">${motif(edge, random)}</g>`);
    }
  }
  filled(sheet, scheme.ink);
  drawn(sheet, grounds.join(''));
  cut(sheet, motifs.join(''), edge * 0.7, 0.45);
};

function motif(e: number, random: Random): string {
  const h = e / 2;
  const q = e / 4;
  return random.pick([
    `<path d="M0 0H${e}A${e} ${e} 0 0 1 0 ${e}z"/>`,
    `<path d="M0 0H${e}A${h} ${h} 0 0 1 0 0z"/><path d="M0 ${h}H${e}A${h} ${h} 0 0 1 0 ${h}z"/>`,
    `<circle cx="${h}" cy="${h}" r="${h * 0.82}"/>`,
    `<path d="M0 ${e}L${e} 0V${e}z"/>`,
    `<path d="M0 0H${h}A${h} ${h} 0 0 1 0 ${h}zM${e} ${e}H${h}A${h} ${h} 0 0 1 ${e} ${h}z"/>`,
    `<path fill-rule="evenodd" d="M${h} ${h * 0.1}a${h * 0.9} ${h * 0.9} 0 1 0 0.1 0zm0 ${h * 0.4}a${h * 0.5} ${h * 0.5} 0 1 1 -0.1 0z"/>`,
    [0, 1, 2, 3]
      .map((i) => `<rect x="0" y="${(i + 0.25) * q}" width="${e}" height="${q / 2}"/>`)
      .join(''),
    `<path d="M0 0L${h} ${h}L0 ${e}zM${e} 0L${h} ${h}L${e} ${e}z"/>`,
    `<path d="M0 ${e}V0A${e} ${e} 0 0 1 ${e} ${e}H${e * 0.62}A${e * 0.62} ${e * 0.62} 0 0 0 0 ${e * 0.38}z"/>`,
  ]);
}
