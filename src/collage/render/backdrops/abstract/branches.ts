import { mixed } from '../../rgb.ts';
import { cut, disc, type Form, ground, raised, stroke } from './sheet.ts';

/** One stem that parts again and again until it ends in leaves. */
export const branches: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const wood: string[] = [];
  const leaves: string[] = [];
  const lean = random.between(0.3, 0.42);
  const bark = scheme.dark ? mixed(scheme.accents[3], [1, 1, 1], 0.15) : scheme.ink;
  const grow = (x: number, y: number, angle: number, length: number, depth: number): void => {
    const bend = random.between(-0.12, 0.12);
    const [mx, my] = [
      x + 0.5 * length * Math.sin(angle + bend),
      y - 0.5 * length * Math.cos(angle + bend),
    ];
    const [ex, ey] = [x + length * Math.sin(angle), y - length * Math.cos(angle)];
    wood.push(
      stroke(
        `M${x.toFixed(1)} ${y.toFixed(1)}Q${mx.toFixed(1)} ${my.toFixed(1)} ${ex.toFixed(1)} ${ey.toFixed(1)}`,
        2.2 + 1.1 * depth ** 1.65,
        mixed(bark, scheme.accents[0], 0.09 * (8 - depth)),
      ),
    );
    if (depth === 0) {
      leaves.push(disc(ex, ey, random.between(9, 24), random.pick(scheme.accents)));
      return;
    }
    const parts = depth > 5 || random.chance(0.8) ? 2 : 3;
    for (let k = 0; k < parts; k++) {
      const side = parts === 2 ? (k === 0 ? -1 : 1) : k - 1;
      grow(
        ex,
        ey,
        angle * 0.93 + side * lean * random.between(0.7, 1.3),
        length * random.between(0.7, 0.84),
        depth - 1,
      );
    }
  };
  const tall = Math.min(0.2 * height, 0.2 * width);
  grow(width * random.between(0.46, 0.54), height * 0.96, random.between(-0.08, 0.08), tall, 7);
  cut(sheet, wood.join(''), 40, 0.7);
  raised(sheet, leaves.join(''), 34, 0.9);
};
