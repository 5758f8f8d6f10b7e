import { grey, lattice, n } from '../canvas.ts';
import type { Grain } from './grain.ts';
import { ground, strokes, woven } from './marks.ts';

/** Rows of V-shaped stitches. */
export const knitted: Grain = (canvas) => {
  const { unit } = canvas;
  const [across, down] = [unit * 2.5, unit * 2];
  const half = across / 2;
  let [light, dark] = ['', ''];
  for (let y = -down; y < canvas.height + down; y += down) {
    for (let x = 0; x < canvas.width + across; x += across) {
      light += `M${n(x - half * 0.88)} ${n(y)}Q${n(x - half * 0.5)} ${n(y + down)} ${n(x)} ${n(y + down * 1.3)}Q${n(x + half * 0.5)} ${n(y + down)} ${n(x + half * 0.88)} ${n(y)}`;
      dark += `M${n(x)} ${n(y - down * 0.1)}V${n(y + down * 0.8)}M${n(x + half)} ${n(y)}V${n(y + down)}`;
    }
  }
  return (
    ground(canvas) +
    `<path d="${light}" fill="none" stroke="${grey(0.34)}" stroke-width="${n(unit * 0.5)}" stroke-linecap="round"/>` +
    `<path d="${dark}" fill="none" stroke="${grey(-0.5)}" stroke-width="${n(unit * 0.24)}"/>`
  );
};

export const cloth: Grain = (canvas) => woven(canvas, 0.5, 0.22);

export const furry: Grain = (canvas) => strokes(canvas, 2, 1.1, 0.55, 0.2);

export const felted: Grain = (canvas) => strokes(canvas, 0.8, 1.3, 0.3, 0);

/** Creases that close into little cells: leather, dried mud, glaze. */
export const creased: Grain = (canvas) => {
  const { unit, random } = canvas;
  let d = '';
  for (const { x, y } of lattice(canvas, unit * 1.5, unit * 1.2)) {
    const [a, b] = [x + random.between(-0.4, 0.4) * unit, y + random.between(-0.4, 0.4) * unit];
    d += `M${n(a)} ${n(b)}q${n(unit * 0.5)} ${n(unit * random.between(-0.6, 0.6))} ${n(unit * 1.3)} ${n(unit * random.between(-0.4, 0.9))}`;
  }
  return `${ground(canvas)}<path d="${d}" fill="none" stroke="${grey(-0.45)}" stroke-width="${n(unit * 0.17)}"/>`;
};
