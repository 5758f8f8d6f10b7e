import { grey, lattice, n } from '../canvas.ts';
import type { Grain } from './grain.ts';
import { ground } from './marks.ts';

/** Light playing on water. */
export const rippled: Grain = (canvas) => {
  const { unit, random } = canvas;
  let [light, dark] = ['', ''];
  for (const { x, y } of lattice(canvas, unit * 6, unit * 2)) {
    const [a, w] = [x + random.between(-2, 2) * unit, unit * random.between(2, 5)];
    const wave = `M${n(a)} ${n(y)}q${n(w / 4)} ${n(-unit * 0.9)} ${n(w / 2)} 0t${n(w / 2)} 0`;
    if (random.chance(0.6)) light += wave;
    else dark += wave;
  }
  return (
    ground(canvas) +
    `<path d="${dark}" fill="none" stroke="${grey(-0.4)}" stroke-width="${n(unit * 0.5)}" stroke-linecap="round"/>` +
    `<path d="${light}" fill="none" stroke="${grey(0.8)}" stroke-width="${n(unit * 0.34)}" stroke-linecap="round"/>`
  );
};

/** Billows of vapour. */
export const billowing: Grain = (canvas) => {
  const { unit, random } = canvas;
  const puffs = [...lattice(canvas, unit * 4.4, unit * 3.6)].map(({ x, y }) => {
    const r = unit * random.between(2, 3.6);
    return (
      `<circle cx="${n(x + unit * 0.5)}" cy="${n(y + unit * 0.7)}" r="${n(r)}" fill="${grey(-0.42)}" fill-opacity=".8"/>` +
      `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${grey(0.42)}" fill-opacity=".8"/>`
    );
  });
  return ground(canvas) + puffs.join('');
};

/** Tongues that lick upwards. */
export const flaming: Grain = (canvas) => {
  const { unit, random } = canvas;
  const tongues = [...lattice(canvas, unit * 4, unit * 4)].map(({ x, y }) => {
    const [a, h, w] = [
      x + random.between(-1, 1) * unit,
      unit * random.between(4, 8),
      unit * random.between(1.2, 2.2),
    ];
    const tone = grey(random.between(-0.55, 0.8));
    return `<path d="M${n(a - w)} ${n(y)}C${n(a - w)} ${n(y - h * 0.5)} ${n(a + w * 0.6)} ${n(y - h * 0.5)} ${n(a)} ${n(y - h)}C${n(a + w * 1.4)} ${n(y - h * 0.6)} ${n(a + w)} ${n(y - h * 0.3)} ${n(a + w)} ${n(y)}Z" fill="${tone}" fill-opacity=".75"/>`;
  });
  return ground(canvas) + tongues.join('');
};
