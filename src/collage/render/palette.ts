import type { Air, BackdropKind, Plan } from '../compose/plan.ts';
import type { Rgb } from './rgb.ts';
import { underColouredSky } from './sky-colours.ts';
import { greyed, mixed, rgb, scaled, times } from './rgb.ts';

/** The colours of one light: sky, clouds and what that light does to everything under it. */
export interface Palette {
  readonly skyTop: Rgb;
  readonly skyMiddle: Rgb;
  readonly skyLow: Rgb;
  readonly cloudLit: Rgb;
  readonly cloudShade: Rgb;
  /** The disc and its glow. */
  readonly sun: Rgb;
  /** Multiplies the colour of everything lit by it. */
  readonly light: Rgb;
  /** What shaded sides and shadows turn towards. */
  readonly shade: Rgb;
  /** What far things fade into. */
  readonly haze: Rgb;
  /** How strong shadows and highlights are: 0 under fog, 1 in the sun. */
  readonly contrast: number;
}

type Time = Plan['light']['time'];

const day: Palette = {
  skyTop: rgb('#1f6fc4'),
  skyMiddle: rgb('#5fb0ec'),
  skyLow: rgb('#d3ecf7'),
  cloudLit: rgb('#ffffff'),
  cloudShade: rgb('#8fa6c4'),
  sun: rgb('#fff3c4'),
  light: [1.02, 1, 0.96],
  shade: rgb('#33427a'),
  haze: rgb('#cfe4f0'),
  contrast: 1,
};

const palettes: Readonly<Record<Time, Palette>> = {
  day,
  indoors: day,
  dawn: {
    skyTop: rgb('#4d7fc0'),
    skyMiddle: rgb('#e9b3b4'),
    skyLow: rgb('#ffe3b0'),
    cloudLit: rgb('#fff0dc'),
    cloudShade: rgb('#9d86a8'),
    sun: rgb('#ffe9a8'),
    light: [1.03, 0.95, 0.88],
    shade: rgb('#4a3f78'),
    haze: rgb('#f3d2bf'),
    contrast: 0.85,
  },
  sunset: {
    skyTop: rgb('#33357a'),
    skyMiddle: rgb('#d8618f'),
    skyLow: rgb('#ffb566'),
    cloudLit: rgb('#ffd9a0'),
    cloudShade: rgb('#7f4a82'),
    sun: rgb('#ffe37a'),
    light: [1.03, 0.86, 0.78],
    shade: rgb('#43245f'),
    haze: rgb('#e79a8c'),
    contrast: 0.95,
  },
  night: {
    skyTop: rgb('#060a22'),
    skyMiddle: rgb('#12205a'),
    skyLow: rgb('#2f4688'),
    cloudLit: rgb('#7484b8'),
    cloudShade: rgb('#18224c'),
    sun: rgb('#e8ecff'),
    light: [0.47, 0.56, 0.84],
    shade: rgb('#060a24'),
    haze: rgb('#26386f'),
    contrast: 0.8,
  },
};

/** What the kinds of an hour change of its palette. */
const airs: Readonly<Partial<Record<Air, { time: Time; change: Partial<Palette> }>>> = {
  golden: {
    time: 'day',
    change: {
      skyTop: rgb('#3f8ccb'),
      skyMiddle: rgb('#9fcfe6'),
      skyLow: rgb('#ffe6bd'),
      cloudLit: rgb('#fff3da'),
      cloudShade: rgb('#a59ab0'),
      sun: rgb('#ffe39a'),
      light: [1.07, 0.98, 0.83],
      shade: rgb('#4a3f6e'),
      haze: rgb('#f0dcc0'),
    },
  },
  soft: {
    time: 'day',
    change: {
      skyTop: rgb('#69b1dd'),
      skyMiddle: rgb('#aedcee'),
      skyLow: rgb('#eef4ea'),
      cloudShade: rgb('#b4c4d8'),
      light: [1.02, 1.01, 0.99],
      haze: rgb('#dcebee'),
      contrast: 0.86,
    },
  },
  overcast: {
    time: 'day',
    change: {
      skyTop: rgb('#8fa8bf'),
      skyMiddle: rgb('#b4c6d4'),
      skyLow: rgb('#dfe7ea'),
      cloudLit: rgb('#f3f5f6'),
      cloudShade: rgb('#a3b1c0'),
      light: [0.97, 0.99, 1],
      haze: rgb('#d3dde2'),
      contrast: 0.68,
    },
  },
  amber: {
    time: 'sunset',
    change: {
      skyTop: rgb('#2f5590'),
      skyMiddle: rgb('#e39a63'),
      skyLow: rgb('#ffd489'),
      cloudLit: rgb('#ffe2ac'),
      cloudShade: rgb('#8a5f6a'),
      light: [1.06, 0.89, 0.7],
      haze: rgb('#edb787'),
    },
  },
  violet: {
    time: 'sunset',
    change: {
      skyTop: rgb('#1f2a66'),
      skyMiddle: rgb('#7a5bb0'),
      skyLow: rgb('#f29a8a'),
      cloudLit: rgb('#f6bfb0'),
      cloudShade: rgb('#54407f'),
      light: [0.9, 0.8, 0.92],
      haze: rgb('#a884b4'),
    },
  },
  teal: {
    time: 'night',
    change: {
      skyTop: rgb('#04131f'),
      skyMiddle: rgb('#0d3a55'),
      skyLow: rgb('#2f7488'),
      cloudLit: rgb('#6f9fb0'),
      cloudShade: rgb('#123246'),
      light: [0.46, 0.62, 0.78],
      haze: rgb('#23566a'),
    },
  },
};

const surreal: Readonly<Record<Time, Partial<Palette>>> = {
  day: {
    skyTop: rgb('#4a3fae'),
    skyMiddle: rgb('#a96fd6'),
    skyLow: rgb('#ffc2de'),
    cloudLit: rgb('#fff0fb'),
    cloudShade: rgb('#a07fd0'),
    sun: rgb('#fff3c8'),
    haze: rgb('#e2bfe8'),
    light: [1.03, 0.96, 1.03],
    shade: rgb('#432a80'),
  },
  dawn: { skyTop: rgb('#2fa5a8'), skyMiddle: rgb('#e79ad0'), skyLow: rgb('#ffe0a8') },
  sunset: { skyTop: rgb('#35208c'), skyMiddle: rgb('#e0489c'), skyLow: rgb('#ffb070') },
  night: {
    skyTop: rgb('#120836'),
    skyMiddle: rgb('#3a1b7c'),
    skyLow: rgb('#1f8f98'),
    cloudLit: rgb('#b07fe0'),
    cloudShade: rgb('#2b1660'),
    haze: rgb('#3a2f86'),
  },
  indoors: { light: [1.04, 0.95, 1.05], shade: rgb('#432a80'), skyTop: rgb('#7a5fd0') },
};

const underRoof: ReadonlySet<BackdropKind> = new Set<BackdropKind>([
  'room',
  'interior',
  'pool-room',
  'kitchen',
  'office',
  'stage',
  'studio',
  'abstract',
]);

/** At night a room has its lamps on: only the windows are dark. */
const lamplight: Partial<Palette> = {
  light: [0.9, 0.77, 0.63],
  shade: rgb('#2a1c2e'),
  haze: rgb('#5a4638'),
  contrast: 0.9,
};

/** The palette of a plan: its time of day, changed by weather, then by mood. */
export function paletteFor(plan: Plan): Palette {
  const { time } = plan.light;
  const { mood, weather } = plan.backdrop;
  const air = plan.light.air && airs[plan.light.air];
  const hour = air?.time === time ? { ...palettes[time], ...air.change } : palettes[time];
  const base = mood === 'surreal' ? { ...palettes[time], ...surreal[time] } : hour;
  const coloured = underColouredSky(placed(base, plan), plan.backdrop.sky ?? [], time);
  return moodChange(mood, weathered(coloured, weather));
}

/** What the place does to the light of the hour. */
function placed(base: Palette, { light, backdrop }: Plan): Palette {
  if (backdrop.kind === 'space') return { ...base, ...sunInSpace };
  if (backdrop.kind === 'underwater') {
    return {
      ...base,
      light: times(base.light, [0.9, 1, 1.04]),
      haze: times(rgb('#187aa8'), base.light),
      contrast: base.contrast * 0.9,
    };
  }
  return light.time === 'night' && underRoof.has(backdrop.kind) ? { ...base, ...lamplight } : base;
}

/** No air, no hour of the day: hard white light and black shade. */
const sunInSpace: Partial<Palette> = {
  light: [1, 0.99, 0.97],
  shade: rgb('#14122e'),
  sun: rgb('#fff6e0'),
  contrast: 1,
};

/** Applies `change` to every colour. */
function recoloured(palette: Palette, change: (colour: Rgb) => Rgb): Palette {
  return {
    skyTop: change(palette.skyTop),
    skyMiddle: change(palette.skyMiddle),
    skyLow: change(palette.skyLow),
    cloudLit: change(palette.cloudLit),
    cloudShade: change(palette.cloudShade),
    sun: change(palette.sun),
    light: change(palette.light),
    shade: change(palette.shade),
    haze: change(palette.haze),
    contrast: palette.contrast,
  };
}

function weathered(palette: Palette, weather: readonly string[]): Palette {
  const grey = (amount: number, dark: number, contrast: number): Palette => {
    const dull = recoloured(palette, (colour) => scaled(greyed(colour, amount), dark));
    return { ...dull, contrast: palette.contrast * contrast };
  };
  if (weather.includes('storm')) return grey(0.55, 0.62, 0.55);
  if (weather.includes('rain')) return grey(0.5, 0.78, 0.5);
  if (weather.includes('fog')) {
    const dull = grey(0.4, 0.97, 0.35);
    const pale = mixed(dull.haze, [1, 1, 1], 0.15);
    return {
      ...dull,
      skyTop: mixed(dull.skyTop, pale, 0.65),
      skyMiddle: mixed(dull.skyMiddle, pale, 0.8),
      skyLow: pale,
      haze: pale,
    };
  }
  if (weather.includes('snow')) return grey(0.4, 0.94, 0.6);
  if (weather.includes('cloudy')) return grey(0.25, 0.92, 0.75);
  return palette;
}

function moodChange(mood: string, palette: Palette): Palette {
  const tinted = (tint: Rgb, grey: number): Palette =>
    recoloured(palette, (colour) => times(greyed(colour, grey), tint));
  switch (mood) {
    case 'warm':
      return tinted([1.06, 0.99, 0.88], 0);
    case 'cool':
      return tinted([0.9, 0.99, 1.08], 0.05);
    case 'spooky':
      return { ...tinted([0.62, 0.74, 0.66], 0.35), contrast: palette.contrast * 0.8 };
    default:
      return palette;
  }
}
