import { smoothstep } from '../../../../numerics/interpolate.ts';
import { glow } from '../../glow.ts';
import type { Rgb } from '../../rgb.ts';
import type { View } from '../../view.ts';
import { dimGround, inksOf } from './flow.ts';
import type { Form } from './sheet.ts';

/** Lights out of focus. */
export const bokeh: Form = (sheet) => {
  const { view, scheme, random } = sheet;
  dimGround(sheet);
  const { width, height } = view.plan.frame;
  const { unit } = view;
  const [, , bright, accent, other] = inksOf(scheme);
  for (let i = 0; i < 46; i++) {
    const x = random.next() * width;
    const y = (0.15 + 0.8 * random.next()) * height;
    const radius = 0.02 + 0.075 * random.next() ** 2;
    const colour = random.pick([bright, accent, other]);
    paintDisc(view, x, y, radius, 0.1 + 0.3 * random.next(), colour);
  }
  glow(
    view,
    random.between(0.2, 0.8) * width * unit,
    0.3 * height * unit,
    0.7 * unit,
    0.35,
    accent,
  );
};

/** Frame units. */
function paintDisc(
  view: View,
  x: number,
  y: number,
  radius: number,
  strength: number,
  colour: Rgb,
): void {
  const { canvas, unit } = view;
  const soft = Math.max(0.004, 1 / unit);
  const reach = radius + soft;
  const top = Math.max(0, Math.floor((y - reach) * unit));
  const bottom = Math.min(canvas.height, (y + reach) * unit);
  const left = Math.max(0, Math.floor((x - reach) * unit));
  const right = Math.min(canvas.width, (x + reach) * unit);
  for (let py = top; py < bottom; py++) {
    for (let px = left; px < right; px++) {
      const far = Math.hypot((px + 0.5) / unit - x, (py + 0.5) / unit - y);
      const cover = 1 - smoothstep(radius - soft, radius + soft, far);
      const rim = Math.exp(-(((far - radius * 0.93) / (radius * 0.07)) ** 2));
      const light = strength * cover * (0.75 + 0.5 * rim);
      const at = (py * canvas.width + px) * 3;
      for (let c = 0; c < 3; c++) {
        canvas.rgb[at + c] = canvas.rgb[at + c]! + colour[c]! * light * (1.1 - canvas.rgb[at + c]!);
      }
    }
  }
}
