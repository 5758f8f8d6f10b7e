import Delaunator from 'delaunator';
import type { Pixels } from '../../../kernel/pixels.ts';
import { rasterised } from '../../art/raster.ts';
import { hex } from '../../render/rgb.ts';
import { changeOf, detailOf } from '../craft/detail.ts';
import { kuwahara } from '../craft/kuwahara.ts';
import { planesOf, type Planes } from '../craft/planes.ts';
import { shrunkTo } from '../craft/resample.ts';
import { scatter } from '../craft/scatter.ts';
import { vivid } from '../craft/tone.ts';
import { thingsAt } from '../craft/things-at.ts';
import type { Size } from '../../../kernel/size.ts';
import type { Easel, Style } from '../style.ts';

/** Flat facets, small along outlines and large in the open, each lit by its own slant. */
export const lowPoly: Style = {
  title: 'low-poly art',
  light: true,
  paint: (picture, easel) => {
    const { arena, stage } = easel;
    const full = planesOf(picture, arena);
    vivid(full, 1.18);
    const small = shrunkTo(full, 420, arena);
    const edge = Math.min(small.width, small.height);
    const flat = kuwahara(small, Math.max(1, Math.round(edge * 0.006)), arena);
    const corners = cornersOf(flat, full, easel);
    stage(0.4);
    easel.show?.(0.4, () => flat);
    const { triangles } = new Delaunator(corners);
    stage(0.6);
    return facets(flat, corners, triangles, picture, easel);
  },
};

/** Corner points, x and y in turn: on edges, strewn between them, and around the frame. */
function cornersOf(flat: Planes, full: Size, { arena, random, things }: Easel): Float64Array {
  const { width, height } = flat;
  const unit = Math.min(width, height);
  const detail = detailOf(flat, unit * 0.012, arena);
  const change = changeOf(flat, arena);
  // Figures, their faces above all, need finer facets than what is around them.
  const shown = thingsAt(things, full, flat);
  for (let i = 0; i < detail.length; i++) {
    if (shown[i] !== 0) detail[i] = Math.max(0.72, detail[i]!);
  }
  const finest = unit * 0.0092;
  const aside = (x: number, y: number): number =>
    Math.min(1, Math.hypot(x / width - 0.5, y / height - 0.5) * 1.7);
  const strewn = scatter(
    width,
    height,
    finest,
    (x, y) =>
      finest * (1 + 0.6 * aside(x, y)) +
      unit * 0.058 * (1 - detail[Math.floor(y) * width + Math.floor(x)]!) ** 1.6,
    random,
  );
  const corners: number[] = [];
  const reach = Math.max(1, Math.round(finest * 0.8));
  for (let k = 0; k < strewn.count; k++) {
    // A point near an edge moves onto it, so that facets end where things end.
    const i = Math.floor(strewn.x[k]!);
    const j = Math.floor(strewn.y[k]!);
    let [x, y, most] = [strewn.x[k]!, strewn.y[k]!, 0.08];
    for (let b = Math.max(0, j - reach); b <= Math.min(height - 1, j + reach); b++) {
      for (let a = Math.max(0, i - reach); a <= Math.min(width - 1, i + reach); a++) {
        if (change[b * width + a]! <= most) continue;
        most = change[b * width + a]!;
        [x, y] = [a + 1, b + 1];
      }
    }
    corners.push(x, y);
  }
  const step = Math.max(3, unit * 0.075);
  const across = Math.max(2, Math.round(width / step));
  const down = Math.max(2, Math.round(height / step));
  for (let i = 0; i <= across; i++) {
    corners.push((i * width) / across, 0, (i * width) / across, height);
  }
  for (let j = 1; j < down; j++) {
    corners.push(0, (j * height) / down, width, (j * height) / down);
  }
  return Float64Array.from(corners);
}

/** Where a facet's colour is looked up: its middle and half way to each corner. */
const LOOKS = [
  [1 / 3, 1 / 3, 1 / 3],
  [0.6, 0.2, 0.2],
  [0.2, 0.6, 0.2],
  [0.2, 0.2, 0.6],
  [0.45, 0.45, 0.1],
  [0.1, 0.45, 0.45],
  [0.45, 0.1, 0.45],
] as const;

function facets(
  flat: Planes,
  corners: Float64Array,
  triangles: Uint32Array,
  { width, height }: Pixels,
  { random }: Easel,
): Pixels {
  const scaleX = width / flat.width;
  const scaleY = height / flat.height;
  const paths: string[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]! * 2, triangles[t + 1]! * 2, triangles[t + 2]! * 2];
    const [ax, ay, bx, by, cx, cy] = [
      corners[a]!,
      corners[a + 1]!,
      corners[b]!,
      corners[b + 1]!,
      corners[c]!,
      corners[c + 1]!,
    ];
    let [red, green, blue] = [0, 0, 0];
    for (const [u, v, w] of LOOKS) {
      const x = Math.min(flat.width - 1, Math.floor(u * ax + v * bx + w * cx));
      const y = Math.min(flat.height - 1, Math.floor(u * ay + v * by + w * cy));
      const at = y * flat.width + x;
      red += flat.r[at]!;
      green += flat.g[at]!;
      blue += flat.b[at]!;
    }
    // The slant of a facet: upwards to the left is towards the light.
    const slant = Math.atan2(by - ay + 2 * (cy - ay), bx - ax + 2 * (cx - ax));
    const light =
      (1 + 0.045 * Math.cos(slant * 3 + 2.2) + 0.07 * (random.next() - 0.5)) / LOOKS.length;
    const colour = hex([red * light, green * light, blue * light]);
    const point = (x: number, y: number): string =>
      `${(x * scaleX).toFixed(1)} ${(y * scaleY).toFixed(1)}`;
    paths.push(
      `<path d="M${point(ax, ay)}L${point(bx, by)}L${point(cx, cy)}Z" fill="${colour}" stroke="${colour}"/>`,
    );
  }
  // Strokes of the same colour close the hairlines that smoothed edges leave between neighbours.
  const raster = rasterised(
    width,
    height,
    `<g stroke-width="${Math.max(0.6, scaleX * 0.35)}" stroke-linejoin="round">${paths.join('')}</g>`,
  );
  const data = new Uint8ClampedArray(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    data[i * 3] = raster.data[i * 4]!;
    data[i * 3 + 1] = raster.data[i * 4 + 1]!;
    data[i * 3 + 2] = raster.data[i * 4 + 2]!;
  }
  return { width, height, channels: 3, data };
}
