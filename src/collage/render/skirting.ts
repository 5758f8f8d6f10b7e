import { paintSetPiece } from './set-piece.ts';
import type { View } from './view.ts';

/** The board where wall and floor meet. */
export function paintSkirting(view: View, foot: number, colour = '#f1ebde'): void {
  const { width } = view.plan.frame;
  const tall = 0.042;
  const area = { left: 0, right: width, top: foot - tall - 0.01, bottom: foot + 0.004 };
  const wide = width * 1000 + 100;
  const markup =
    `<rect x="-50" y="${(foot - tall) * 1000}" width="${wide}" height="${tall * 1000 + 3}" fill="${colour}"/>` +
    `<rect x="-50" y="${(foot - tall + 0.008) * 1000}" width="${wide}" height="2" fill="#00000022"/>`;
  paintSetPiece(view, area, markup, { relief: 0.5, size: 0.08, shadow: 'none' });
}
