import { rgb, hex, scaled } from './rgb.ts';
import { paintSetPiece } from './set-piece.ts';
import type { View } from './view.ts';

/** A wooden jetty that leads from the near bank at `shore` out into the water. */
export function paintJetty(view: View, shore: number, horizon: number): void {
  const { frame } = view.plan;
  const random = view.random('jetty');
  const at = random.pick([0.2, 0.8]) * frame.width;
  const far = horizon + (shore - horizon) * 0.42;
  const near = Math.min(frame.height, shore + 0.1);
  const eye = horizon - 0.02;
  const vanish = frame.width / 2 + (at - frame.width / 2) * 0.5;
  const half = 0.09;
  const wood = rgb('#a37a4e');
  const point = (side: number, y: number, drop = 0): string => {
    const k = (y - eye) / (near - eye);
    const x = vanish + (at + side * half - vanish) * k;
    return `${(x * 1000).toFixed(1)} ${((y + drop * k) * 1000).toFixed(1)}`;
  };
  let markup = '';
  const posts = 4;
  for (let i = 0; i <= posts; i++) {
    const z = 1 / (far - eye) + ((1 / (near - eye) - 1 / (far - eye)) * i) / posts;
    const y = 1 / z + eye;
    for (const side of [-1, 1]) {
      const k = (y - eye) / (near - eye);
      markup += `<path stroke="${hex(scaled(wood, 0.55))}" stroke-width="${(20 * k).toFixed(1)}" stroke-linecap="round" d="M${point(side, y, -0.03)}L${point(side, y, 0.05)}"/>`;
    }
  }
  markup += `<path fill="${hex(scaled(wood, 0.6))}" d="M${point(-1, far)}L${point(1, far)}L${point(1, near, 0.022)}L${point(-1, near, 0.022)}Z"/>`;
  const planks = 22;
  for (let i = 0; i < planks; i++) {
    const at0 = 1 / (far - eye) + ((1 / (near - eye) - 1 / (far - eye)) * i) / planks;
    const at1 = 1 / (far - eye) + ((1 / (near - eye) - 1 / (far - eye)) * (i + 0.86)) / planks;
    const [y0, y1] = [1 / at0 + eye, 1 / at1 + eye];
    markup += `<path fill="${hex(scaled(wood, random.between(0.9, 1.16)))}" d="M${point(-1, y0)}L${point(1, y0)}L${point(1, y1)}L${point(-1, y1)}Z"/>`;
  }
  const left = Math.min(at, vanish) - half - 0.03;
  const right = Math.max(at, vanish) + half + 0.03;
  paintSetPiece(
    view,
    { left, right, top: far - 0.06, bottom: Math.min(frame.height, near + 0.06) },
    markup,
    {
      relief: 0.5,
      size: 0.04,
      shadow: 'none',
    },
  );
}
