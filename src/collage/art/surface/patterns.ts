import type { Pattern } from '../../../language/scene.ts';
import { lattice, n } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { ROSETTE, STAR, HEART, BLOSSOM, DROP, SPIRAL } from './motifs.ts';

/** The figures of a pattern in the given colours, over all of the canvas; clear between them. */
type Painter = (canvas: Canvas, colours: readonly [string, ...string[]]) => string;

const RAINBOW = ['#e23b3b', '#f58a1c', '#fcd12c', '#3aa644', '#2b70dc', '#5b3fb5', '#a04bc8'];

const stripes: Painter = ({ width, height, unit }, colours) => {
  const pitch = unit * 5.2;
  const band = pitch / (colours.length + 1);
  return colours
    .map((colour, i) => {
      let d = '';
      for (let x = -pitch + band * (i + 1); x < width; x += pitch)
        d += `M${n(x)} 0h${n(band)}v${n(height)}h${n(-band)}Z`;
      return `<path d="${d}" fill="${colour}"/>`;
    })
    .join('');
};

/** One motif on a lattice, its colours in turn. `size` in units, `path` within −1 … 1. */
function strewn(
  canvas: Canvas,
  colours: readonly string[],
  path: string,
  size: number,
  pitch: number,
  look: 'fill' | 'stroke' = 'fill',
): string {
  const { unit, random } = canvas;
  const turned = look === 'stroke' || path === BLOSSOM || path === DROP;
  const paint = colours.map((colour) =>
    look === 'fill' ? `fill="${colour}"` : `fill="none" stroke="${colour}" stroke-width=".3"`,
  );
  let at = 0;
  return [...lattice(canvas, unit * pitch, unit * pitch * 0.86)]
    .map(({ x, y }) => {
      const turn = turned ? ` rotate(${n(random.between(0, 360))})` : '';
      return `<path d="${path}" ${paint[at++ % paint.length]} transform="translate(${n(x)} ${n(y)})${turn} scale(${n(unit * size)})"/>`;
    })
    .join('');
}

const DISC = 'M-1 0A1 1 0 1 0 1 0A1 1 0 1 0 -1 0Z';

const dots: Painter = (canvas, colours) => strewn(canvas, colours, DISC, 1.15, 4.4);
const stars: Painter = (canvas, colours) => strewn(canvas, colours, STAR, 1.7, 5.2);
const hearts: Painter = (canvas, colours) => strewn(canvas, colours, HEART, 1.5, 5);
const swirls: Painter = (canvas, colours) => strewn(canvas, colours, SPIRAL, 1.7, 5, 'stroke');
const paisley: Painter = (canvas, colours) => strewn(canvas, colours, DROP, 1.9, 4.6);
const leopard: Painter = (canvas, [colour]) => {
  const { unit, random } = canvas;
  return [...lattice(canvas, unit * 3.7, unit * 3.1)]
    .map(({ x, y }) => {
      const [cx, cy] = [x + random.between(-0.5, 0.5) * unit, y + random.between(-0.5, 0.5) * unit];
      return `<path d="${ROSETTE}" fill="${colour}" transform="translate(${n(cx)} ${n(cy)}) rotate(${n(random.between(0, 360))}) scale(${n(unit * random.between(0.9, 1.4))})"/>`;
    })
    .join('');
};

const flowers: Painter = (canvas, colours) =>
  strewn(canvas, colours, BLOSSOM, 2, 5) + strewn({ ...canvas }, ['#f6d13a'], DISC, 0.1, 5);

const spots: Painter = (canvas, colours) => {
  const { unit, random } = canvas;
  return [...lattice(canvas, unit * 5, unit * 4.4)]
    .map(({ x, y }, i) => {
      const r = unit * random.between(0.9, 1.9);
      return `<ellipse cx="${n(x + random.between(-1, 1) * unit)}" cy="${n(y + random.between(-1, 1) * unit)}" rx="${n(r)}" ry="${n(r * 0.85)}" fill="${colours[i % colours.length]}"/>`;
    })
    .join('');
};

const checks: Painter = ({ width, height, unit }, colours) => {
  const step = unit * 3.6;
  let d = '';
  for (let row = 0; row * step < height; row++) {
    for (let column = row % 2; column * step < width; column += 2)
      d += `M${n(column * step)} ${n(row * step)}h${n(step)}v${n(step)}h${n(-step)}Z`;
  }
  return `<path d="${d}" fill="${colours[0]}"/>`;
};

const plaid: Painter = ({ width, height, unit }, [colour, second = colour]) => {
  const step = unit * 6.4;
  const bars = (wide: number, shift: number, paint: string, opacity: number): string => {
    let d = '';
    for (let x = shift * step; x < Math.max(width, height); x += step) {
      d += `M${n(x)} 0h${n(wide * step)}v${n(height)}h${n(-wide * step)}Z`;
      d += `M0 ${n(x)}h${n(width)}v${n(wide * step)}h${n(-width)}Z`;
    }
    return `<path d="${d}" fill="${paint}" fill-opacity="${opacity}"/>`;
  };
  const across = bars(0.42, 0.1, colour, 0.5);
  return across + bars(0.2, 0.21, colour, 0.6) + bars(0.05, 0.78, second, 0.95);
};

const zigzag: Painter = ({ width, height, unit }, colours) => {
  const [step, rise] = [unit * 3.4, unit * 2.2];
  let d = '';
  for (let y = -rise; y < height + rise; y += rise * 2.2) {
    d += `M${n(-step)} ${n(y)}`;
    for (let i = 0; i * step < width + step; i++)
      d += `l${n(step)} ${n(i % 2 === 0 ? rise : -rise)}`;
  }
  return `<path d="${d}" fill="none" stroke="${colours[0]}" stroke-width="${n(unit * 1.25)}" stroke-linejoin="miter"/>`;
};

/** Blots in each of the colours, over each other. */
const blotched: Painter = (canvas, colours) => {
  const { unit, random } = canvas;
  return colours
    .map((colour) => {
      let d = '';
      for (const { x, y } of lattice(canvas, unit * 8, unit * 6.4)) {
        const [cx, cy] = [x + random.between(-3, 3) * unit, y + random.between(-3, 3) * unit];
        const corners = Array.from({ length: 8 }, (_, i) => {
          const angle = (i / 8) * 2 * Math.PI;
          const r = unit * random.between(1.4, 4.2);
          return [cx + Math.cos(angle) * r * 1.4, cy + Math.sin(angle) * r] as const;
        });
        const middle = (i: number): string => {
          const [a, b] = [corners[i % 8]!, corners[(i + 1) % 8]!];
          return `${n((a[0] + b[0]) / 2)} ${n((a[1] + b[1]) / 2)}`;
        };
        d += `M${middle(0)}${corners.map((_, i) => `Q${n(corners[(i + 1) % 8]![0])} ${n(corners[(i + 1) % 8]![1])} ${middle(i + 1)}`).join('')}Z`;
      }
      return `<path d="${d}" fill="${colour}"/>`;
    })
    .join('');
};

/** Wedges that come in from both sides and break up: tigers; closer and longer: zebras. */
function beastly(canvas: Canvas, colour: string, pitch: number, reach: number): string {
  const { width, height, unit, random } = canvas;
  let d = '';
  for (let y = unit; y < height; y += unit * pitch) {
    for (const side of [0, 1]) {
      const length = width * random.between(0.6, 1) * reach;
      const [x, tip] = side === 0 ? [0, length] : [width, width - length];
      const [at, sag] = [y + (side * unit * pitch) / 2, unit * random.between(0.8, 2.2)];
      const thick = unit * pitch * 0.27;
      d += `M${n(x)} ${n(at - thick)}Q${n((x + tip) / 2)} ${n(at + sag - thick)} ${n(tip)} ${n(at + sag)}Q${n((x + tip) / 2)} ${n(at + sag + thick)} ${n(x)} ${n(at + thick)}Z`;
    }
  }
  return `<path d="${d}" fill="${colour}"/>`;
}

const tiger: Painter = (canvas, [colour]) => beastly(canvas, colour, 5, 0.46);
const zebra: Painter = (canvas, [colour]) => beastly(canvas, colour, 4, 0.62);

function blended(canvas: Canvas, colours: readonly string[], kind: 'linear' | 'radial'): string {
  const stops = colours
    .map(
      (colour, i) =>
        `<stop offset="${n(i / Math.max(1, colours.length - 1))}" stop-color="${colour}"/>`,
    )
    .join('');
  const { width, height } = canvas;
  const at =
    kind === 'linear'
      ? `x1="0" y1="0" x2="0" y2="${n(height)}"`
      : `cx="${n(width / 2)}" cy="${n(height / 2)}" r="${n(Math.hypot(width, height) / 4)}" spreadMethod="reflect"`;
  return (
    `<${kind}Gradient id="blend" gradientUnits="userSpaceOnUse" ${at}>${stops}</${kind}Gradient>` +
    `<rect width="${n(width)}" height="${n(height)}" fill="url(#blend)"/>`
  );
}

const rainbow: Painter = ({ width, height }) =>
  RAINBOW.map((colour, i) => {
    const band = height / RAINBOW.length;
    return `<rect y="${n(i * band)}" width="${n(width)}" height="${n(band + 0.5)}" fill="${colour}"/>`;
  }).join('');

const gradient: Painter = (canvas, colours) => blended(canvas, colours, 'linear');
const tieDye: Painter = (canvas, colours) =>
  blended(canvas, colours.length > 2 ? colours : RAINBOW, 'radial');

const halves: Painter = ({ width, height }, colours) =>
  `<rect x="${n(width / 2)}" width="${n(width / 2)}" height="${n(height)}" fill="${colours[0]}"/>`;

/** Squares of cloth sewn on, in every colour. */
const patches: Painter = (canvas, colours) => {
  const { unit, random } = canvas;
  return [...lattice(canvas, unit * 6, unit * 6)]
    .map(({ x, y, row, column }) => {
      const side = unit * random.between(4.4, 5.6);
      const colour = colours[(row * 2 + column + 8) % colours.length];
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(side)}" height="${n(side)}" rx="${n(unit * 0.3)}" fill="${colour}" stroke="#ffffff" stroke-opacity=".75" stroke-width="${n(unit * 0.22)}" stroke-dasharray="${n(unit * 0.7)}" transform="rotate(${n(random.between(-9, 9))} ${n(x)} ${n(y)})"/>`;
    })
    .join('');
};

/** Covers that lie on the thing; glitter is a grain instead. */
export const patterns: Readonly<Record<Exclude<Pattern['kind'], 'glitter'>, Painter>> = {
  stripes,
  dots,
  spots,
  checks,
  plaid,
  zigzag,
  stars,
  hearts,
  flowers,
  camouflage: blotched,
  paisley,
  swirls,
  leopard,
  zebra,
  tiger,
  rainbow,
  gradient,
  'tie-dye': tieDye,
  halves,
  patches,
};
