import { hex } from '../../rgb.ts';
import { drawn, filled, type Form, raised } from './sheet.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Black bars that divide a white ground into boxes, a few of them in plain colours. */
export const grid: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const boxes: Box[] = [];
  const divide = (box: Box, depth: number): void => {
    const least = 130;
    const across = box.width > 2 * least && (box.width > box.height || box.height <= 2 * least);
    const down = !across && box.height > 2 * least;
    if (depth === 0 || (!across && !down) || (depth < 3 && random.chance(0.18))) {
      boxes.push(box);
      return;
    }
    const share = random.pick([0.28, 0.36, 0.62, 0.7]);
    if (across) {
      divide({ ...box, width: box.width * share }, depth - 1);
      const rest = { ...box, x: box.x + box.width * share, width: box.width * (1 - share) };
      divide(rest, depth - 1);
    } else {
      divide({ ...box, height: box.height * share }, depth - 1);
      const rest = { ...box, y: box.y + box.height * share, height: box.height * (1 - share) };
      divide(rest, depth - 1);
    }
  };
  divide({ x: 0, y: 0, width, height }, 5);
  const light = scheme.dark ? scheme.accents[3] : scheme.ground;
  const order = boxes.map((_, i) => i).sort((a, b) => sizeOf(boxes[b]!) - sizeOf(boxes[a]!));
  // One large coloured box and a few small ones, as a rule; the rest stays light.
  const coloured = new Map<number, number>([[order[random.integer(0, 1)]!, 0]]);
  for (let n = 1; n <= Math.max(3, boxes.length / 3); n++) {
    const i = order[random.integer(2, order.length - 1)] ?? 0;
    if (!coloured.has(i)) coloured.set(i, n % 3);
  }
  const rect = ({ x, y, width: w, height: h }: Box, attributes: string): string =>
    `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" ${attributes}/>`;
  const fills = boxes.map((box, i) => {
    const n = coloured.get(i);
    return rect(box, `fill="${hex(n === undefined ? light : scheme.accents[n]!)}"`);
  });
  filled(sheet, light);
  drawn(sheet, fills.join(''));
  const bars = boxes.map((box) => rect(box, 'fill="none"'));
  raised(sheet, `<g stroke="${hex(scheme.ink)}" stroke-width="17">${bars.join('')}</g>`, 60, 0.35);
};

const sizeOf = (box: Box): number => box.width * box.height;
