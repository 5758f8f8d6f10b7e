import type { Random } from '../../../../numerics/random.ts';
import { hex } from '../../rgb.ts';
import type { Rgb } from '../../rgb.ts';
import { cut, type Form, ground } from './sheet.ts';

/** Unequal things that hang from bent wires and hold each other level. */
export const mobile: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const wires: string[] = [];
  const plates: string[] = [];
  const drop = height * 0.2;
  let [x, y] = [width * random.between(0.42, 0.58), 0];
  let side = random.chance(0.5) ? 1 : -1;
  let arm = width * 0.33;
  let n = 0;
  const levels = 5;
  const hang = (px: number, py: number, size: number): void => {
    const colour = scheme.accents[n % 4]!;
    wires.push(`M${px} ${py}v${size * 0.5}`);
    plates.push(plate(px, py + size * 0.5, size, colour, random));
    n++;
  };
  for (let level = 0; level < levels; level++) {
    wires.push(`M${x} ${y}V${y + drop * 0.55}`);
    y += drop * 0.55;
    const near = arm * random.between(0.34, 0.5);
    const [heavy, light] = [x - side * near, Math.min(width - 110, Math.max(110, x + side * arm))];
    const [left, right] = [(heavy + x) / 2, (x + light) / 2];
    wires.push(
      `M${heavy} ${y + 34}Q${left} ${y - 12} ${x} ${y}Q${right} ${y + 14} ${light} ${y + 28}`,
    );
    hang(heavy, y + 34, 84 + (levels - level) * 15);
    if (level === levels - 1) hang(light, y + 28, 60);
    x = light;
    y += 28;
    side = -side;
    arm *= 0.92;
  }
  const line = hex(scheme.dark ? scheme.accents[3] : scheme.ink);
  cut(
    sheet,
    `<path d="${wires.join('')}" fill="none" stroke="${line}" stroke-width="5" stroke-linecap="round"/>`,
    14,
    0.5,
  );
  cut(sheet, plates.join(''), 100, 0.75);
};

function plate(x: number, y: number, size: number, colour: Rgb, random: Random): string {
  const s = size;
  const shape = random.pick([
    `M0 0a${s * 0.5} ${s * 0.5} 0 1 1 -0.1 0z`,
    `M0 0C${s} ${s * 0.2} ${s * 0.7} ${s} 0 ${s * 1.25}C${-s * 0.4} ${s} ${-s * 0.5} ${s * 0.4} 0 0z`,
    `M0 0L${s * 0.62} ${s * 0.95}Q0 ${s * 1.2} ${-s * 0.62} ${s * 0.95}z`,
    `M0 0Q${s * 0.8} ${s * 0.5} 0 ${s * 1.4}Q${-s * 0.8} ${s * 0.5} 0 0z`,
    `M${-s * 0.7} ${s * 0.1}Q0 ${-s * 0.15} ${s * 0.7} ${s * 0.1}A${s * 0.7} ${s * 0.75} 0 0 1 ${-s * 0.7} ${s * 0.1}z`,
  ]);
  return `<path transform="translate(${x} ${y}) rotate(${random.between(-9, 9)})" d="${shape}" fill="${hex(colour)}"/>`;
}
