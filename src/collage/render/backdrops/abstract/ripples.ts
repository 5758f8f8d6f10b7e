import { clamp01 } from '../../../../numerics/interpolate.ts';
import { mixed } from '../../rgb.ts';
import { along, type Form, washed } from './sheet.ts';

/** Rings that spread from a few places over a still surface and pass through each other. */
export const ripples: Form = (sheet) => {
  const { view, scheme, random } = sheet;
  const { width, height } = view.plan.frame;
  const count = random.integer(2, 4);
  const sources = Array.from({ length: count }, () => ({
    x: random.between(0.08, 0.92) * width,
    y: random.between(0.08, 0.92) * height,
    pace: random.between(62, 92),
    phase: random.between(0, 6.28),
  }));
  const tones = Array.from({ length: 33 }, (_, i) =>
    mixed(i < 8 ? scheme.deep : scheme.ground, along(scheme, i / 32), i < 8 ? 0.25 + i / 12 : 0.85),
  );
  const glint = mixed(scheme.accents[3], [1, 1, 1], 0.7);
  washed(sheet, 640, (x, y, to) => {
    let [level, slope] = [0, 0];
    for (const { x: sx, y: sy, pace, phase } of sources) {
      const [dx, dy] = [x - sx, y - sy];
      const far = Math.hypot(dx, dy) + 1e-4;
      const swing = 1 / (1 + 2.6 * far);
      const angle = far * pace - phase;
      level += swing * Math.sin(angle);
      slope += (swing * Math.cos(angle) * (dx * 0.6 + dy * 0.8)) / far;
    }
    const t = clamp01(0.5 + 0.42 * level) * 32;
    const i = Math.min(31, Math.floor(t));
    const share = t - i;
    const shine = clamp01(slope * 1.5 - 0.75) * 0.75;
    const light = 1 - 0.2 * slope;
    for (let c = 0; c < 3; c++) {
      const tone = (tones[i]![c]! + (tones[i + 1]![c]! - tones[i]![c]!) * share) * light;
      to[c] = tone + (glint[c]! - tone) * shine;
    }
  });
};
