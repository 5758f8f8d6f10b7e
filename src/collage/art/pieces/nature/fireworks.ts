import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

const SPARKS = ['#ff7a6b', '#ffd95e', '#7fdcff', '#c8a4ff', '#95f7b0', '#ffabf3'];

/** Bursts of sparks high in the sky, each in a colour of its own unless one is asked for. */
export const fireworks = painted({
  id: 'fireworks-bursts',
  names: ['fireworks', 'firework', 'firework display', 'fireworks display', 'firecracker burst'],
  metres: 100,
  bearing: 'celestial',
  colour: '',
  draw(s, { colour, random }) {
    const places = [
      [0, -150, 92],
      [-150, -80, 70],
      [140, -60, 78],
      [-60, 20, 54],
      [64, -240, 50],
    ] as const;
    const first = random.integer(0, SPARKS.length - 1);
    s.layer(0);
    for (const [index, [x, y, radius]] of places.entries()) {
      const own = colour === '' ? SPARKS[(first + index) % SPARKS.length]! : colour;
      burst(s, x, y, radius * random.between(0.9, 1.12), own, random.between(0, 1));
    }
    return {};
  },
});

/** Trails that thin out towards the middle, with a bright spark at each end. */
function burst(
  s: Sketch,
  x: number,
  y: number,
  radius: number,
  colour: string,
  from: number,
): void {
  const rays = 18;
  const haze = s.glow(
    [
      [0, colour, 0.4],
      [1, colour, 0],
    ],
    0.5,
    0.5,
    0.5,
  );
  s.oval(x, y, radius * 1.15, radius * 1.15, haze);
  for (let ray = 0; ray < rays; ray++) {
    const angle = ((ray + from) / rays) * 2 * Math.PI;
    const reach = radius * (ray % 2 === 0 ? 1 : 0.7);
    const at = (share: number, sag: number): string =>
      `${x + Math.cos(angle) * reach * share} ${y + Math.sin(angle) * reach * share + sag * radius}`;
    s.line(`M${at(0.22, 0)}Q${at(0.7, 0)} ${at(1, 0.08)}`, colour, radius * 0.05);
    s.line(`M${at(0.2, 0)}L${at(0.5, 0.01)}`, '#fffbe6', radius * 0.03, { opacity: 0.85 });
    const end = { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach + 0.08 * radius };
    s.oval(end.x, end.y, radius * 0.06, radius * 0.06, shade(colour, 0.55));
  }
  s.oval(x, y, radius * 0.09, radius * 0.09, '#fffbe6');
}
