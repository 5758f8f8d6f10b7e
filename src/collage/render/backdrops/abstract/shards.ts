import Delaunator from 'delaunator';
import { hex, mixed } from '../../rgb.ts';
import { along, cut, filled, type Form, raised } from './sheet.ts';

/** Splinters that fly apart from one point, sharp and small near it, large at the rim. */
export const shards: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  const [cx, cy] = [random.between(0.32, 0.68) * width, random.between(0.32, 0.68) * height];
  const reach = Math.hypot(width, height);
  const points: number[] = [cx, cy];
  const spokes = random.integer(15, 21);
  for (let ring = 1; ring <= 7; ring++) {
    const radius = reach * (0.03 + 0.022 * ring ** 1.85);
    for (let k = 0; k < spokes; k++) {
      const angle = ((k + 0.5 * (ring % 2)) / spokes) * 2 * Math.PI + random.between(-0.15, 0.15);
      const far = radius * random.between(0.75, 1.3);
      points.push(cx + far * Math.cos(angle), cy + far * Math.sin(angle));
    }
  }
  const { triangles } = new Delaunator(Float64Array.from(points));
  const layers: string[][] = [[], []];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k): [number, number] => {
      const at = triangles[t + k]! * 2;
      return [points[at]!, points[at + 1]!];
    });
    const mx = corners.reduce((sum, [x]) => sum + x, 0) / 3;
    const my = corners.reduce((sum, [, y]) => sum + y, 0) / 3;
    const far = Math.hypot(mx - cx, my - cy) / reach;
    const heat = Math.min(1, far * 1.7 + random.between(-0.22, 0.22));
    const lit = mixed(
      along(scheme, heat),
      scheme.ink,
      Math.min(0.75, Math.max(0, far * 1.1 - 0.1)),
    );
    const gap = 0.94 - 0.1 * random.next();
    const shrunk = corners.map(
      ([x, y]) => `${(mx + (x - mx) * gap).toFixed(1)} ${(my + (y - my) * gap).toFixed(1)}`,
    );
    layers[random.integer(0, 1)]!.push(
      `<path fill="${hex(mixed(lit, [1, 1, 1], 0.14 * random.next()))}" d="M${shrunk.join('L')}z"/>`,
    );
  }
  filled(sheet, scheme.ink);
  raised(sheet, layers[0]!.join(''), 110, 0.7);
  cut(sheet, layers[1]!.join(''), 110, 0.8);
};
