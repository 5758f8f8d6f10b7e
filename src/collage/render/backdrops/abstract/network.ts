import Delaunator from 'delaunator';
import { hex, mixed } from '../../rgb.ts';
import { along, disc, drawn, type Form, ground, raised } from './sheet.ts';

/** Knots that know their neighbours: a web with a few centres to which much leads. */
export const network: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const hubs = Array.from({ length: random.integer(3, 5) }, () => ({
    x: 0,
    y: 0,
    colour: random.next(),
  }));
  // Around the middle, one in every direction, so that none is left alone in a corner.
  const first = random.between(0, 2 * Math.PI);
  for (const [k, hub] of hubs.entries()) {
    const angle = first + ((k + random.between(-0.15, 0.15)) / hubs.length) * 2 * Math.PI;
    const far = random.between(0.2, 0.36);
    hub.x = width * (0.5 + far * Math.cos(angle));
    hub.y = height * (0.5 + far * Math.sin(angle));
  }
  const points: number[] = [];
  const sizes: number[] = [];
  const hues: number[] = [];
  for (const hub of hubs) {
    points.push(hub.x, hub.y);
    sizes.push(random.between(19, 30));
    hues.push(hub.colour);
  }
  for (let n = 0; n < 230; n++) {
    const hub = hubs[n % hubs.length]!;
    const far = random.chance(0.7) ? 170 : 420;
    const x = hub.x + random.normal() * far;
    const y = hub.y + random.normal() * far;
    if (x < -40 || y < -40 || x > width + 40 || y > height + 40) continue;
    points.push(x, y);
    sizes.push(4 + 12 * random.next() ** 3);
    hues.push(hub.colour + random.between(-0.15, 0.15));
  }
  const { triangles } = new Delaunator(Float64Array.from(points));
  const edges = new Set<string>();
  for (let t = 0; t < triangles.length; t++) {
    const a = triangles[t]!;
    const b = triangles[t % 3 === 2 ? t - 2 : t + 1]!;
    edges.add(a < b ? `${a} ${b}` : `${b} ${a}`);
  }
  const threads: string[] = [];
  for (const edge of edges) {
    const [a, b] = edge.split(' ').map(Number) as [number, number];
    const [ax, ay, bx, by] = [
      points[2 * a]!,
      points[2 * a + 1]!,
      points[2 * b]!,
      points[2 * b + 1]!,
    ];
    const length = Math.hypot(ax - bx, ay - by);
    if (length > 260) continue;
    const colour = mixed(along(scheme, hues[a]!), scheme.ground, 0.15 + length / 480);
    threads.push(
      `<path d="M${ax.toFixed(1)} ${ay.toFixed(1)}L${bx.toFixed(1)} ${by.toFixed(1)}" stroke="${hex(colour)}" stroke-width="${(4.6 - length / 80).toFixed(1)}"/>`,
    );
  }
  drawn(sheet, threads.join(''));
  const glow: string[] = [];
  const knots: string[] = [];
  for (const [i, size] of sizes.entries()) {
    const [x, y] = [points[2 * i]!, points[2 * i + 1]!];
    const colour = along(scheme, hues[i]!);
    if (size > 15) {
      for (let k = 3; k > 0; k--) {
        glow.push(
          `<circle cx="${x}" cy="${y}" r="${size * (1 + 0.55 * k)}" fill="${hex(colour)}26"/>`,
        );
      }
    }
    knots.push(disc(x, y, size, mixed(colour, [1, 1, 1], size > 15 ? 0.15 : 0)));
  }
  drawn(sheet, glow.join(''));
  raised(sheet, knots.join(''), 34, 0.9);
};
