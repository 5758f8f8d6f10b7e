import { paintSetPiece } from '../set-piece.ts';
import type { View } from '../view.ts';

/** Wooden beams under the ceiling: one along the wall, others that come towards the viewer. */
export function paintBeams(view: View): void {
  const { frame } = view.plan;
  const wide = frame.width * 1000;
  let markup = `<rect x="-20" y="-10" width="${wide + 40}" height="52" fill="#7a5233"/>`;
  const count = Math.max(3, Math.round(frame.width * 4));
  for (let i = 0; i < count; i++) {
    const x = ((i + 0.5) / count) * wide;
    const out = (x - wide / 2) * 0.16;
    markup += `<path fill="#8f6340" d="M${x - 26 + out} -10h60l${-out} 78h-64z"/>`;
  }
  paintSetPiece(view, { left: 0, right: frame.width, top: 0, bottom: 0.09 }, markup, {
    relief: 0.6,
    size: 0.07,
    shadow: 'wall',
  });
}
