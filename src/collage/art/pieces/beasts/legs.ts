import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** One leg from the body to the ground. */
export interface Leg {
  /** Where it leaves the body. */
  readonly x: number;
  readonly top: number;
  /** How far the foot stands before (−) or behind that. */
  readonly stride: number;
  readonly width: number;
  /** How much wider it is where it leaves the body. */
  readonly thigh: number;
  readonly hind: boolean;
  readonly foot: 'paw' | 'hoof';
  readonly colour: string;
  readonly footColour: string;
}

/** Draws a leg standing on y = 0. */
export function beastLeg(s: Sketch, leg: Leg): void {
  const { x, top, stride, width, thigh, hind, foot, colour, footColour } = leg;
  const half = width / 2;
  const wide = half * thigh;
  const end = x + stride;
  const sole = foot === 'paw' ? -width * 0.34 : -width * 0.4;
  const knee = top * 0.46;
  // A hind leg bends backwards at the hock.
  const bend = hind ? width * 0.42 : 0;
  s.path(
    `M${x - wide} ${top + wide * 0.5}C${x - wide} ${top * 0.72} ${x - half * 1.1 + stride * 0.4 - bend * 0.2} ${knee} ${end - half + bend * 0.5} ${knee * 0.5}L${end - half * 0.92} ${sole}H${end + half * 0.86}L${end + half + bend} ${knee * 0.62}C${x + half * 1.5 + stride * 0.5 + bend} ${knee} ${x + wide * 1.05} ${top * 0.7} ${x + wide} ${top + wide * 0.5}C${x + wide} ${top - wide * 0.5} ${x - wide} ${top - wide * 0.5} ${x - wide} ${top + wide * 0.5}Z`,
    // Fades in at the top, so that the thigh grows out of the body without a seam.
    s.fade([
      [0, colour, 0],
      [0.3, shade(colour, -0.05)],
      [0.6, shade(footColour, -0.06)],
      [1, shade(footColour, -0.14)],
    ]),
  );
  if (foot === 'paw') {
    const [px, py] = [end - width * 0.16, -width * 0.3];
    s.oval(
      px,
      py,
      width * 0.72,
      width * 0.34,
      s.fade([shade(footColour, 0.12), shade(footColour, -0.28)]),
    );
    for (const k of [-0.42, -0.12, 0.18])
      s.line(
        `M${px + width * k} ${py + width * 0.02}V${py + width * 0.24}`,
        shade(footColour, -0.5),
        Math.max(1.6, width * 0.055),
      );
    return;
  }
  s.path(
    `M${end - half * 1.02} ${sole - 2}H${end + half * 0.94}L${end + half * 1.1} 0H${end - half * 1.35}Z`,
    s.fade(['#4a4039', '#241e1b']),
  );
}
