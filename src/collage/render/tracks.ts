import { paintPath } from './path.ts';
import { hex, rgb, scaled } from './rgb.ts';
import { paintSetPiece } from './set-piece.ts';
import type { View } from './view.ts';

/** Railway lines on sleepers in gravel, straight to the horizon. */
export function paintTracks(view: View, horizon: number): void {
  const { frame } = view.plan;
  const random = view.random('tracks');
  paintPath(view, {
    top: horizon + 0.014,
    colour: rgb('#8f877c'),
    half: 0.34,
    winding: 0,
    foot: 0.5,
    ragged: 0.35,
  });
  const near = frame.height - horizon;
  const point = (across: number, z: number): string =>
    `${((frame.width / 2 + across / z) * 1000).toFixed(1)} ${((horizon + near / z) * 1000).toFixed(1)}`;
  const wood = rgb('#6a4c36');
  let markup = '';
  for (let i = 46; i >= 0; i--) {
    const z0 = 0.94 + i * 0.3;
    const z1 = z0 + 0.12;
    const long = 0.3 + random.between(-0.006, 0.006);
    const fill = hex(scaled(wood, random.between(0.85, 1.2)));
    markup += `<path fill="${fill}" d="M${point(-long, z0)}L${point(long, z0)}L${point(long, z1)}L${point(-long, z1)}Z"/>`;
  }
  for (const side of [-1, 1]) {
    const [inner, outer] = [side * 0.196, side * 0.222];
    markup +=
      `<path fill="#5c5f66" d="M${point(inner - side * 0.006, 0.94)}L${point(outer + side * 0.01, 0.94)}L${point(outer, 40)}L${point(inner, 40)}Z"/>` +
      `<path fill="#c3c8cf" d="M${point(inner, 0.94)}L${point(outer, 0.94)}L${point(outer, 40)}L${point(inner, 40)}Z"/>`;
  }
  const area = { left: 0, right: frame.width, top: horizon, bottom: frame.height };
  paintSetPiece(view, area, markup, { relief: 0.6, size: 0.03, shadow: 'none', haze: 0.04 });
}
