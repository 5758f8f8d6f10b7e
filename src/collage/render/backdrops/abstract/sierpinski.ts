import { hex, mixed } from '../../rgb.ts';
import { along, cut, type Form, ground } from './sheet.ts';

/** A triangle of triangles of triangles (Sierpiński), each generation laid upon the last. */
export const sierpinski: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const edge = 0.92 * Math.min(width, height / 0.87);
  const tall = edge * 0.866;
  const flipped = random.chance(0.25);
  const left = (width - edge) / 2;
  const bottom = (height + tall) / 2;
  const depth = 6;
  const triangles: string[][] = Array.from({ length: depth + 1 }, () => []);
  const add = (x: number, y: number, side: number, level: number): void => {
    const colour = mixed(along(scheme, (x - left) / edge), along(scheme, (bottom - y) / tall), 0.5);
    const shade = mixed(colour, level % 2 ? [1, 1, 1] : scheme.ink, 0.16);
    if (level === depth) {
      triangles[depth]!.push(
        `<path d="M${x.toFixed(1)} ${y.toFixed(1)}h${side.toFixed(1)}l${(-side / 2).toFixed(1)} ${(-side * 0.866).toFixed(1)}z" fill="${hex(shade)}"/>`,
      );
      return;
    }
    const half = side / 2;
    add(x, y, half, level + 1);
    add(x + half, y, half, level + 1);
    add(x + half / 2, y - half * 0.866, half, level + 1);
  };
  add(left, bottom, edge, 0);
  const turn = flipped ? `transform="rotate(180 ${width / 2} ${height / 2})"` : '';
  const sheetColour = scheme.dark
    ? mixed(scheme.ink, scheme.accents[1], 0.2)
    : mixed(scheme.ink, scheme.accents[1], 0.12);
  const whole = `<path d="M${left} ${bottom}h${edge}l${-edge / 2} ${-tall}z" fill="${hex(sheetColour)}"/>`;
  cut(sheet, `<g ${turn}>${whole}</g>`, 90, 0.3);
  cut(sheet, `<g ${turn}>${triangles[depth]!.join('')}</g>`, 34, 0.75);
};
