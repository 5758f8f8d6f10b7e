import { glow } from '../../glow.ts';
import { mixed } from '../../rgb.ts';
import { along, disc, drawn, type Form, ground, raised, stroke } from './sheet.ts';

/** Everything that flies out of one place at once. */
export const burst: Form = (sheet) => {
  const { view, scheme, random, width, height } = sheet;
  const night = scheme.dark ? scheme.ground : scheme.ink;
  ground(sheet, mixed(night, scheme.accents[0], 0.35), night);
  const [x, y] = [random.between(0.38, 0.62) * width, random.between(0.38, 0.62) * height];
  const reach = 0.62 * Math.hypot(width, height);
  const hot = mixed(scheme.accents[1], [1, 1, 1], 0.6);
  const trails: string[] = [];
  const sparks: string[] = [];
  const near: string[] = [];
  for (let n = 0; n < 760; n++) {
    const angle = random.between(0, 2 * Math.PI);
    const far = random.next() ** 0.9;
    const colour = mixed(
      hot,
      along(scheme, Math.min(1, far + random.between(-0.2, 0.2))),
      Math.min(1, far * 2.2),
    );
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const to = reach * (0.06 + far);
    const size = 1.8 + 17 * far * random.next() ** 2;
    if (random.chance(0.4)) {
      const from = to * random.between(0.55, 0.88);
      trails.push(
        stroke(
          `M${(x + dx * from).toFixed(1)} ${(y + dy * from).toFixed(1)}L${(x + dx * to).toFixed(1)} ${(y + dy * to).toFixed(1)}`,
          Math.max(1.4, size * 0.5),
          colour,
        ),
      );
    }
    (size > 7 ? near : sparks).push(disc(x + dx * to, y + dy * to, size, colour));
  }
  const { unit } = view;
  glow(view, (x * unit) / 1000, (y * unit) / 1000, (reach * 0.62 * unit) / 1000, 0.75, hot);
  raised(sheet, trails.join(''), 14, 0.4);
  drawn(sheet, sparks.join(''));
  raised(sheet, near.join('') + disc(x, y, reach * 0.055, hot), 26, 0.85);
};
