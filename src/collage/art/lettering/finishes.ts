import { hashText, seededRandom } from '../../../numerics/random.ts';
import { shade } from '../pieces/shades.ts';
import { edgeFor, readableInk } from './contrast.ts';

/** Letters ready to be inked, in the units of the figure. */
export interface Letters {
  /** All rows as one path. */
  readonly d: string;
  /** Size of the letters. */
  readonly size: number;
  /** The rectangle that they fill. */
  readonly width: number;
  readonly height: number;
  /** Colour of what they are written on. */
  readonly ground: string;
  /** That colour is far from the only one. */
  readonly uneven: boolean;
  /** Colour that was asked for, or that goes with the carrier. */
  readonly ink: string | undefined;
}

/** What a finish makes of letters. */
export interface Inked {
  readonly markup: string;
  /** As of a layer: raised letters catch the light. */
  readonly relief: number;
  readonly occlusion: number;
}

export type Finish = (letters: Letters) => Inked;

const flat = (markup: string): Inked => ({ markup, relief: 0, occlusion: 0 });

/** Paint or print: flat, with the faintest edge, or a strong one against an uneven ground. */
const print: Finish = ({ d, size, ground, uneven, ink: wish }) => {
  const ink = readableInk(ground, wish);
  const [opacity, width] = uneven ? [0.92, 0.2] : [0.3, 0.05];
  return flat(
    `<path d="${d}" fill="${ink}" stroke="${edgeFor(ink)}" stroke-opacity="${opacity}" ` +
      `stroke-width="${n(size * width)}" stroke-linejoin="round" paint-order="stroke"/>`,
  );
};

/** Cut into stone, wood or metal: dark in the cut, with a lit lower edge. */
const engraved: Finish = ({ d, size, ground }) => {
  const ink = readableInk(ground, shade(ground, -0.78));
  const glint = shade(ground, ink > '#888888' ? -0.5 : 0.55);
  return flat(
    `<path d="${d}" fill="${glint}" fill-opacity=".85" transform="translate(${n(size * 0.035)} ${n(size * 0.04)})"/>` +
      `<path d="${d}" fill="${ink}"/>`,
  );
};

/** Chalk on a board: white, with the board showing through in specks. */
const chalk: Finish = (letters) => {
  const { d, size, ground, ink: wish } = letters;
  const ink = readableInk(ground, wish ?? '#f7f5ec');
  return flat(
    `<path d="${d}" fill="${ink}" stroke="${ink}" stroke-width="${n(size * 0.018)}"/>` +
      `<path d="${specks(letters, 9, 0.011)}" fill="${ground}" fill-opacity=".62"/>`,
  );
};

/** Glass tubes in a colour, white-hot in the middle, with their glow. */
const neon: Finish = ({ d, size, ink: wish }) => {
  const ink = wish ?? '#ff4fa3';
  const halo = [0.34, 0.22, 0.12]
    .map(
      (width) =>
        `<path d="${d}" fill="none" stroke="${ink}" stroke-opacity=".2" stroke-width="${n(size * width)}" stroke-linejoin="round"/>`,
    )
    .join('');
  return flat(
    `${halo}<path d="${d}" fill="${shade(ink, 0.72)}" stroke="${shade(ink, 0.1)}" ` +
      `stroke-width="${n(size * 0.055)}" stroke-linejoin="round" paint-order="stroke"/>`,
  );
};

/** Sprayed on a wall: two colours, a fat outline, a shadow, a few drips of overspray. */
const spray: Finish = (letters) => {
  const { d, size, ink: wish } = letters;
  const fill = wish ?? '#ffd23c';
  const edge = edgeFor(fill) === '#1d1e24' ? '#1b1c2e' : '#fdfcf8';
  const outline = (width: number, colour: string, shift: number): string =>
    `<path d="${d}" fill="${colour}" stroke="${colour}" stroke-width="${n(size * width)}" ` +
    `stroke-linejoin="round" transform="translate(${n(size * shift)} ${n(size * shift)})"/>`;
  return flat(
    outline(0.22, '#d7319f', 0.07) +
      outline(0.16, edge, 0) +
      `<path d="${d}" fill="${fill}"/>` +
      `<path d="${specks(letters, 2, 0.016)}" fill="#ffffff" fill-opacity=".5"/>`,
  );
};

/** Piped icing, plush or metal: letters that stand up from the ground. */
const raised: Finish = ({ d, size, ground, uneven, ink: wish }) => {
  const ink = readableInk(ground, wish);
  const rim = uneven
    ? `<path d="${d}" fill="none" stroke="${edgeFor(ink)}" stroke-width="${n(size * 0.2)}" stroke-linejoin="round"/>`
    : '';
  return {
    markup:
      rim +
      `<path d="${d}" fill="${ink}" stroke="${ink}" stroke-width="${n(size * 0.05)}" ` +
      `stroke-linejoin="round"/>`,
    relief: 0.7,
    occlusion: 0.5,
  };
};

/** Drawn with a finger in sand or snow: a groove with a lit rim. */
const groove: Finish = ({ d, size, ground }) => {
  const stroke = (colour: string, width: number, shift: number): string =>
    `<path d="${d}" fill="${colour}" stroke="${colour}" stroke-width="${n(size * width)}" ` +
    `stroke-linejoin="round" transform="translate(${n(size * shift)} ${n(size * shift)})"/>`;
  return flat(
    stroke(shade(ground, 0.5), 0.1, 0.035) +
      stroke(readableInk(ground, shade(ground, -0.68)), 0.045, 0),
  );
};

/** Vapour in the sky: soft, white, without an edge. */
const vapour: Finish = ({ d, size }) => {
  const puffs = [0.32, 0.22, 0.13]
    .map(
      (width) =>
        `<path d="${d}" fill="none" stroke="#ffffff" stroke-opacity=".28" stroke-width="${n(size * width)}" stroke-linejoin="round"/>`,
    )
    .join('');
  return { markup: `${puffs}<path d="${d}" fill="#ffffff"/>`, relief: 0.35, occlusion: 0 };
};

export const finishes = {
  print,
  engraved,
  chalk,
  neon,
  spray,
  raised,
  groove,
  vapour,
} as const satisfies Readonly<Record<string, Finish>>;

export type FinishName = keyof typeof finishes;

export const finishNames = Object.keys(finishes) as FinishName[];

/** Small specks all over the letters, the same for the same letters. */
function specks({ d, size, width, height }: Letters, density: number, reach: number): string {
  const random = seededRandom(hashText(d));
  const count = Math.min(900, Math.round((density * 14 * width * height) / (size * size)));
  return Array.from({ length: count }, () => {
    const r = size * reach * random.between(0.5, 1.4);
    const x = random.between(-width / 2, width / 2);
    const y = random.between(-height / 2, height / 2);
    return `M${n(x - r)} ${n(y)}h${n(2 * r)}v${n(r)}h${n(-2 * r)}Z`;
  }).join('');
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
