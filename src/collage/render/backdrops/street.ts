import type { Random } from '../../../numerics/random.ts';
import type { BackdropSettings } from '../backdrop-options.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { tree } from '../foliage.ts';
import { paintMarketStalls } from '../market-stalls.ts';
import { paintMist } from '../mist.ts';
import { paintPaving } from '../paving.ts';
import type { Rgb } from '../rgb.ts';
import { hex, mixed, rgb, scaled, times } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { paintSky } from '../sky.ts';
import { unwatched, type View } from '../view.ts';

const walls = [
  '#d98a6a',
  '#e3c48a',
  '#8fb0a8',
  '#c9737a',
  '#d8cdb8',
  '#7f9cc0',
  '#b8a0c8',
  '#e0a860',
].map(rgb);

/** A street that runs towards the horizon between two rows of houses. */
export function paintStreet(view: View): void {
  const { backdrop, seed } = view.plan;
  const { road, trees, form } = backdropSettings('street', backdrop.options, seed);
  const { palette } = view;
  const { horizon } = backdrop;
  paintSky(view, { bottom: horizon + 0.02, horizon: horizon + 0.05, clouds: 0.42 });
  // No street yet, without its houses.
  paintPaving(unwatched(view), horizon - 0.02, form === 'street' ? road : 'cobbles');
  for (let house = 6; house >= 0; house--) {
    for (const side of [-1, 1] as const) paintHouse(view, house, side, form);
    if (house === 4) {
      paintMist(view, {
        top: horizon - 0.22,
        middle: horizon - 0.02,
        bottom: horizon + 0.05,
        lit: mixed(palette.haze, palette.cloudLit, 0.3),
        shade: palette.haze,
        density: 0.5,
        billows: 0.1,
        row: 1,
      });
    }
    if (trees && form === 'street' && house > 0 && house < 6)
      for (const side of [-1, 1] as const) paintTree(view, house, side);
  }
  if (form === 'market') paintMarketStalls(view);
  if (form === 'alley') paintWashing(view);
}

/** Frame units of a point `across` from the middle at depth `z` (1 at the lower edge), `up` high. */
type Project = (across: number, z: number, up: number) => readonly [x: number, y: number];

function projection(view: View): Project {
  const { frame, backdrop } = view.plan;
  const eye = backdrop.horizon - 0.035;
  const near = frame.height - eye;
  return (across, z, up) => [(frame.width / 2 + across / z) * 1000, (eye + (near - up) / z) * 1000];
}

const point = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Depth at which the nth house begins: each as deep as the others, so ever shorter in the picture. */
function depthOf(house: number): number {
  return 0.95 + house * 0.85;
}

type Form = BackdropSettings<'street'>['form'];

/** How far from the middle the fronts stand, and how much higher than usual: an alley is a cleft. */
const shapes: Readonly<Record<Form, { aside: number; tall: number }>> = {
  street: { aside: 0.62, tall: 1 },
  market: { aside: 0.74, tall: 0.9 },
  alley: { aside: 0.36, tall: 1.5 },
};

function paintHouse(view: View, house: number, side: -1 | 1, form: Form): void {
  const { frame, light } = view.plan;
  const random = view.random(`house ${house} ${side}`);
  const project = projection(view);
  const { aside, tall: higher } = shapes[form];
  const across = side * aside * frame.width;
  const tall = higher * random.between(0.95, 1.5) * Math.min(1.15, frame.height);
  const z0 = depthOf(house);
  const z1 = depthOf(house + 1);
  const painted = random.pick(walls);
  const night = light.time === 'night';
  const dusk = mixed(view.palette.light, [1, 0.88, 0.7], 0.2);
  // Lit panes must not be darkened with the walls, so the night is mixed into the paint instead.
  const wall = night ? times(painted, dusk) : painted;
  const lit = night ? 0.55 : light.time === 'sunset' ? 0.25 : 0;
  const quad = (za: number, zb: number, low: number, high: number): string =>
    `M${point(project(across, za, low))}L${point(project(across, za, high))}L${point(project(across, zb, high))}L${point(project(across, zb, low))}Z`;
  const dz = z1 - z0;
  // The end wall seen beyond the row's near edge, the front, its roof, then what is set into it.
  const behind = side * (Math.abs(across) + 0.5);
  let markup =
    `<path fill="${hex(scaled(wall, 0.82))}" d="M${point(project(across, z0, 0))}L${point(project(across, z0, tall))}L${point(project(behind, z0, tall))}L${point(project(behind, z0, 0))}Z"/>` +
    `<path fill="${hex(wall)}" d="${quad(z0, z1, 0, tall)}"/>` +
    `<path fill="${hex(scaled(wall, 0.7))}" d="${quad(z0, z1, 0, 0.06)}"/>` +
    `<path fill="${hex(mixed(wall, [1, 1, 1], 0.55))}" d="${quad(z0, z1, tall - 0.05, tall)}"/>`;
  markup += storeys(random, quad, z0, dz, tall, lit, night ? dusk : [1, 1, 1]);
  const [farX] = project(across, z1, 0);
  const [, low] = project(across, z0, 0);
  const tint: Rgb = night ? [1, 1, 1] : view.palette.light;
  paintSetPiece(
    view,
    {
      left: side < 0 ? 0 : farX / 1000 - 0.02,
      right: side < 0 ? farX / 1000 + 0.02 : frame.width,
      top: 0,
      bottom: Math.min(frame.height, low / 1000 + 0.01),
    },
    markup,
    { relief: 0.4, size: 0.1 / z0, shadow: 'none', haze: Math.min(0.6, 0.1 * house), tint },
  );
}

type QuadPath = (za: number, zb: number, low: number, high: number) => string;

/** A door or shop window below, windows with frames above. */
function storeys(
  random: Random,
  quad: QuadPath,
  z0: number,
  dz: number,
  tall: number,
  lit: number,
  dusk: Rgb,
): string {
  const glass = times(rgb('#4c6079'), dusk);
  const lamp = rgb('#ffe6a0');
  let markup = '';
  const floors = Math.max(2, Math.round(tall / 0.36));
  const storey = tall / floors;
  const columns = 3;
  const trim = hex(
    random.pick(
      [rgb('#f3ece0'), rgb('#e8e0d0'), rgb('#5a4a42')].map((colour) => times(colour, dusk)),
    ),
  );
  const pane = (): Rgb => (random.chance(lit) ? lamp : scaled(glass, random.between(0.85, 1.2)));
  for (let floor = 0; floor < floors; floor++) {
    const low = floor * storey + storey * 0.24;
    const high = low + storey * 0.52;
    for (let column = 0; column < columns; column++) {
      const a = z0 + dz * ((column + 0.24) / columns);
      const b = z0 + dz * ((column + 0.76) / columns);
      if (floor === 0 && column === 1) {
        markup +=
          `<path fill="${trim}" d="${quad(a - dz * 0.015, b + dz * 0.015, 0.02, high + 0.03)}"/>` +
          `<path fill="${hex(random.pick([rgb('#7a3b2e'), rgb('#2f5a4a'), rgb('#2f4a78')].map((colour) => times(colour, dusk))))}" d="${quad(a, b, 0.02, high)}"/>`;
        continue;
      }
      markup +=
        `<path fill="${trim}" d="${quad(a - dz * 0.02, b + dz * 0.02, low - 0.02, high + 0.02)}"/>` +
        `<path fill="${hex(pane())}" d="${quad(a, b, low, high)}"/>` +
        `<path fill="${trim}" d="${quad((a + b) / 2 - dz * 0.006, (a + b) / 2 + dz * 0.006, low, high)}"/>`;
    }
  }
  return markup;
}

function paintTree(view: View, house: number, side: -1 | 1): void {
  const random = view.random(`tree ${house} ${side}`);
  const project = projection(view);
  const z = depthOf(house) + 0.4;
  const [x, y] = project(side * 0.5 * view.plan.frame.width, z, 0);
  const tall = 620 / z;
  paintSetPiece(
    view,
    {
      left: (x - tall * 0.6) / 1000,
      right: (x + tall * 0.6) / 1000,
      top: (y - tall * 1.2) / 1000,
      bottom: y / 1000,
    },
    tree(
      random,
      x,
      y,
      tall,
      rgb(view.plan.backdrop.weather.includes('snow') ? '#e6eef6' : '#5c9a44'),
      rgb('#5d4636'),
    ),
    { relief: 0.8, size: tall / 2600, shadow: 'ground', haze: Math.min(0.5, 0.09 * house) },
  );
}

const linen = ['#f4f0e6', '#d9705a', '#7fb0c4', '#e9b85a', '#9ab58a'].map(rgb);

/** Lines of washing from house to house over an alley. */
function paintWashing(view: View): void {
  const { frame } = view.plan;
  const random = view.random('washing');
  const project = projection(view);
  const aside = shapes.alley.aside * frame.width;
  for (const z of [3.2, 2, 1.35]) {
    const [l, y] = project(-aside, z, 0.86);
    const [r] = project(aside, z, 0.86);
    const sag = 90 / z;
    let markup = `<path fill="none" stroke="#e9e4da" stroke-width="${(4 / z).toFixed(1)}" d="M${l} ${y}Q${(l + r) / 2} ${y + 2 * sag} ${r} ${y}"/>`;
    const count = 6;
    for (let i = 0; i < count; i++) {
      const t = (i + 0.7) / (count + 0.4);
      const x = l + (r - l) * t;
      const top = y + 4 * sag * t * (1 - t);
      const w = ((r - l) / count) * random.between(0.5, 0.8);
      const h = w * random.between(1, 1.5);
      markup += `<path fill="${hex(times(random.pick(linen), view.palette.light))}" d="M${(x - w / 2).toFixed(1)} ${top.toFixed(1)}h${w.toFixed(1)}l${(w * 0.06).toFixed(1)} ${h.toFixed(1)}q${(-w / 2).toFixed(1)} ${(h * 0.1).toFixed(1)} ${(-w * 1.12).toFixed(1)} 0z"/>`;
    }
    const area = {
      left: l / 1000,
      right: r / 1000,
      top: Math.max(0, y / 1000 - 0.02),
      bottom: Math.min(frame.height, y / 1000 + 0.6 / z),
    };
    paintSetPiece(view, area, markup, {
      relief: 0.7,
      size: 0.06 / z,
      shadow: 'none',
      tint: [1, 1, 1],
    });
  }
}
