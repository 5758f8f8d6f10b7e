import { hex } from '../../rgb.ts';
import { type Form, cut, drawn, ground, raised } from './sheet.ts';

const GOLDEN = (1 + Math.sqrt(5)) / 2;

/** Squares that shrink by the golden ratio, and the spiral through them. */
export const goldenSpiral: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const upright = height > width;
  const [long, short] = upright ? [height, width] : [width, height];
  const tall = 0.86 * Math.min(short, long / GOLDEN);
  let [x, y, w, h] = [0, 0, tall * GOLDEN, tall];
  const squares: string[] = [];
  let spiral = '';
  for (let i = 0; i < 11; i++) {
    const edge = Math.min(w, h);
    // In turn the square is taken off at the left, the top, the right and the bottom.
    const side = i % 4;
    const left = side === 2 ? x + w - edge : x;
    const top = side === 3 ? y + h - edge : y;
    const colour = scheme.accents[i % 4]!;
    squares.push(
      `<rect x="${left + 3}" y="${top + 3}" width="${Math.max(1, edge - 6)}" height="${Math.max(1, edge - 6)}" rx="${Math.min(10, edge / 8)}" fill="${hex(colour)}"/>`,
    );
    const corners = [
      [left, top + edge, left + edge, top],
      [left, top, left + edge, top + edge],
      [left + edge, top, left, top + edge],
      [left + edge, top + edge, left, top],
    ] as const;
    const [x0, y0, x1, y1] = corners[side]!;
    if (spiral === '') spiral = `M${x0.toFixed(2)} ${y0.toFixed(2)}`;
    spiral += `A${edge.toFixed(2)} ${edge.toFixed(2)} 0 0 1 ${x1.toFixed(2)} ${y1.toFixed(2)}`;
    if (side === 0) x += edge;
    else if (side === 1) y += edge;
    if (side % 2 === 0) w -= edge;
    else h -= edge;
  }
  const flip = random.chance(0.5) ? `translate(${tall * GOLDEN} 0) scale(-1 1)` : '';
  const place = upright
    ? `translate(${(width + tall) / 2} ${(height - tall * GOLDEN) / 2}) rotate(90) ${flip}`
    : `translate(${(width - tall * GOLDEN) / 2} ${(height - tall) / 2}) ${flip}`;
  cut(sheet, `<g transform="${place}">${squares.join('')}</g>`, 150, 0.4);
  const line = `<path d="${spiral}" fill="none" stroke-linecap="round"`;
  const light = scheme.dark ? scheme.accents[3] : scheme.ground;
  drawn(
    sheet,
    `<g transform="${place}">${line} stroke="${hex(scheme.ink)}60" stroke-width="30"/></g>`,
  );
  raised(
    sheet,
    `<g transform="${place}">${line} stroke="${hex(light)}" stroke-width="17"/></g>`,
    60,
    0.7,
  );
};
