import type { Random } from '../../numerics/random.ts';
import type { Rgb } from './rgb.ts';
import { hex, rgb, times } from './rgb.ts';

const gay = ['#d94f4a', '#f0b93a', '#3f8fc4', '#5aa85a', '#b565b0'].map(rgb);

/** A ferris wheel and striped tents along the line `y`, thousandths of frame units. */
export function fairground(random: Random, y: number, width: number, light: Rgb): string {
  const shown = (colour: Rgb): string => hex(times(colour, light));
  const side = random.chance(0.5) ? 0.24 : 0.76;
  let markup = wheel(width * side, y, 112, shown);
  for (let x = 30; x < width; x += random.between(90, 150)) {
    markup += tent(
      x,
      y,
      random.between(70, 110),
      shown(random.pick(gay)),
      shown([0.98, 0.95, 0.9]),
    );
  }
  return markup;
}

function wheel(x: number, y: number, r: number, shown: (colour: Rgb) => string): string {
  const cy = y - r * 1.2;
  const steel = shown(rgb('#e9e6ee'));
  let markup = `<path stroke="${steel}" stroke-width="7" fill="none" d="M${x - r * 0.5} ${y}L${x} ${cy}L${x + r * 0.5} ${y}"/><circle cx="${x}" cy="${cy}" r="${r}" fill="none" stroke="${steel}" stroke-width="6"/><circle cx="${x}" cy="${cy}" r="${r * 0.8}" fill="none" stroke="${steel}" stroke-width="2.5"/>`;
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * 2 * Math.PI;
    const [cx, sy] = [x + Math.cos(a) * r, cy + Math.sin(a) * r];
    markup += `<path stroke="${steel}" stroke-width="2" d="M${x} ${cy}L${cx.toFixed(1)} ${sy.toFixed(1)}"/><rect x="${(cx - 9).toFixed(1)}" y="${(sy - 2).toFixed(1)}" width="18" height="18" rx="6" fill="${shown(gay[i % gay.length]!)}"/>`;
  }
  return markup;
}

function tent(x: number, y: number, wide: number, stripe: string, pale: string): string {
  const half = wide / 2;
  const eaves = y - wide * 0.42;
  const top = eaves - wide * 0.5;
  let markup = `<rect x="${x - half * 0.84}" y="${eaves}" width="${wide * 0.84}" height="${y - eaves}" fill="${pale}"/>`;
  for (let i = 0; i < 6; i++) {
    const a = x - half + (i * wide) / 6;
    const fill = i % 2 === 0 ? stripe : pale;
    markup += `<path fill="${fill}" d="M${x} ${top}L${a} ${eaves + 3}L${a + wide / 6} ${eaves + 3}Z"/><path fill="${fill}" d="M${a} ${eaves}h${wide / 6}q${-wide / 12} ${wide * 0.14} ${-wide / 6} 0z"/>`;
    if (i % 2 === 0) {
      markup += `<rect x="${a + wide * 0.03}" y="${eaves + 4}" width="${wide * 0.07}" height="${y - eaves - 4}" fill="${stripe}"/>`;
    }
  }
  return `${markup}<path fill="${stripe}" d="M${x} ${top + 4}v${-wide * 0.22}l${wide * 0.16} ${wide * 0.07}l${-wide * 0.16} ${wide * 0.07}z"/>`;
}
