import type { Random } from '../../numerics/random.ts';
import { seededRandom } from '../../numerics/random.ts';
import type { ColourName } from '../../language/scene.ts';
import type { Backdrop, BackdropKind } from '../compose/plan.ts';
import { formNames, quietForms } from './backdrops/abstract/form-names.ts';
import { abstractMoods } from './backdrops/abstract/scheme.ts';
import { beyonds } from './beyond-names.ts';
import { roomNames } from './interiors/room-looks.ts';
import { seasonNames } from './season-names.ts';

/** One of a closed list of words; without `usual` the picture's seed chooses. */
interface Choice<T extends string> {
  readonly type: 'choice';
  readonly of: readonly T[];
  readonly usual: T | undefined;
  /** What the seed picks from; all of them when left out. */
  readonly seeded?: readonly T[] | undefined;
  readonly what: string;
}
/** A number from `low` to `high`; without `usual` the seed chooses within `seeded`. */
interface Amount {
  readonly type: 'amount';
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  readonly usual: number | undefined;
  readonly seeded: readonly [low: number, high: number];
  readonly what: string;
}
/** Yes or no; without `usual` the seed tosses a coin. */
interface Flag {
  readonly type: 'flag';
  readonly usual: boolean | undefined;
  readonly what: string;
}
export type OptionDescription = Choice<string> | Amount | Flag;

type Value<D> =
  D extends Choice<infer T> ? T : D extends Amount ? number : D extends Flag ? boolean : never;

/** The options of one kind of backdrop, all of them filled in. */
export type BackdropSettings<K extends BackdropKind> = {
  readonly [O in keyof (typeof backdropOptions)[K]]: Value<(typeof backdropOptions)[K][O]>;
};

const choice = <const T extends string>(
  of: readonly T[],
  what: string,
  usual?: NoInfer<T>,
  seeded?: readonly NoInfer<T>[],
): Choice<T> => ({ type: 'choice', of, what, usual, seeded });

const flag = (what: string, usual?: boolean): Flag => ({ type: 'flag', what, usual });

const amount = (
  low: number,
  high: number,
  what: string,
  seeded: readonly [number, number],
): Amount => ({ type: 'amount', low, high, whole: false, what, usual: undefined, seeded });

const count = (
  low: number,
  high: number,
  what: string,
  seeded: readonly [number, number],
): Amount => ({ type: 'amount', low, high, whole: true, what, usual: undefined, seeded });

const colourNames: readonly ColourName[] = [
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'cyan',
  'blue',
  'navy',
  'purple',
  'magenta',
  'pink',
  'brown',
  'beige',
  'gold',
  'silver',
  'grey',
  'black',
  'white',
];
/** What a seed may pick without a word of the prompt: colours that flatter what stands before. */
const quietColours: readonly ColourName[] = ['beige', 'teal', 'cyan', 'orange', 'green', 'pink'];

/** Any colour word; the seed picks among quiet ones only. */
const colour = (what: string, usual?: ColourName, seeded = quietColours): Choice<ColourName> => ({
  type: 'choice',
  of: colourNames,
  what,
  usual,
  seeded,
});

const namedOrNot = (what: string): Choice<ColourName | 'none'> =>
  choice(['none', ...colourNames], what, 'none');

const beyond = (
  seeded: readonly (typeof beyonds)[number][],
  what = 'What closes the landscape at its horizon.',
): Choice<(typeof beyonds)[number]> => choice(beyonds, what, undefined, seeded);
const season = choice(seasonNames, 'Colour of leaves and grass.', undefined, [
  'summer',
  'summer',
  'summer',
  'spring',
]);

const tableTop = choice(
  ['none', 'wood', 'white', 'stone'],
  'A table top across the foreground, on which things stand instead of on the floor.',
  'none',
);
const side = choice(['left', 'middle', 'right'], 'Where along the wall the windows are.');
const outlook = choice(
  ['garden', 'sea', 'hills', 'city', 'snow'],
  'What the windows look out on.',
  undefined,
  ['garden', 'garden', 'hills', 'city'],
);
const floor = choice(['planks', 'tiles', 'checker', 'carpet'], 'What the floor is made of.');

/** What each backdrop can be asked for. An option left out takes its `usual` or the seed's choice. */
export const backdropOptions = {
  beach: {
    shore: amount(0.12, 0.7, 'Share of the ground, from the horizon, that is sea.', [0.3, 0.4]),
    sand: choice(['golden', 'white', 'pink', 'black'], 'Colour of the sand.', 'golden'),
    beyond: beyond(['none', 'none', 'none', 'mountains'], 'The coast across the water.'),
  },
  sea: {
    waves: choice(['calm', 'choppy', 'stormy'], 'State of the sea.', 'choppy'),
    beyond: beyond(['none', 'none', 'none', 'mountains'], 'The coast across the water.'),
  },
  underwater: {
    reef: flag('Coral and rocks on the sea floor.', true),
  },
  harbour: {
    boats: flag('Boats moored along the far quay.', true),
  },
  lake: {
    beyond: beyond(['hills', 'mountains', 'forest', 'forest']),
    season,
    jetty: flag('A wooden jetty.'),
    size: choice(
      ['lake', 'pond', 'open'],
      'How much of the picture is water; an open lake leaves but a strip of bank.',
      'lake',
    ),
  },
  waterfall: {
    season,
    fall: choice(['broad', 'slender'], 'How wide the water falls.'),
  },
  swamp: {},
  meadow: {
    cover: choice(['grass', 'wheat', 'lavender', 'savanna'], 'What grows.', 'grass'),
    flowers: amount(0, 1, 'How many flowers stand in the grass.', [0.1, 0.6]),
    beyond: beyond(['hills', 'hills', 'mountains', 'forest', 'farm']),
    season,
    path: flag('A path through the grass.'),
    hill: flag('A hill in the middle, on which things stand.', false),
  },
  park: {
    beyond: beyond(['hills', 'forest', 'city', 'city']),
    season,
    path: flag('A winding path.', true),
    pond: flag('A pond to one side.'),
    play: flag('Swings and a slide.', false),
    flowers: amount(0, 1, 'How many flowers stand in the grass.', [0.05, 0.4]),
  },
  'sports-field': {
    sport: choice(
      ['football', 'baseball', 'tennis', 'basketball', 'track'],
      'Whose lines.',
      'football',
    ),
  },
  forest: {
    season: choice(['spring', 'summer', 'autumn', 'winter'], 'Colour of the leaves.', 'summer'),
    path: flag('A path that leads between the trees.'),
  },
  jungle: {
    flowers: flag('Large flowers among the leaves.', true),
  },
  mountains: {
    peaks: choice(
      ['rock', 'snow', 'volcano'],
      'What covers the peaks; or one that spits fire.',
      'snow',
    ),
    lake: flag('A lake before the mountains.', false),
    hill: flag('A hilltop in the middle, on which things stand.', false),
  },
  canyon: {
    river: flag('A river on the floor.'),
  },
  cave: {
    rock: choice(['brown', 'grey', 'blue'], 'Colour of the rock.'),
    crystals: {
      ...choice([...colourNames, 'none'], 'Colour of glowing crystals, if there are any.'),
      seeded: ['none', 'none', 'cyan', 'purple', 'teal'],
    },
  },
  desert: {
    sand: choice(['golden', 'red', 'white'], 'Colour of the sand.', 'golden'),
    form: choice(['dunes', 'mesas'], 'What stands at the horizon.'),
  },
  snow: {
    trees: flag('Snowy firs where the field ends.', true),
    beyond: beyond(['none'], 'What stands at the horizon instead of bare white hills.'),
  },
  village: {
    beyond: beyond(['hills', 'hills', 'mountains', 'forest']),
    season,
  },
  city: {
    ground: choice(['plaza', 'grass', 'road', 'water'], 'What lies before the houses.', undefined, [
      'plaza',
      'plaza',
      'road',
      'grass',
    ]),
  },
  street: {
    road: choice(['asphalt', 'cobbles'], 'What the road is made of.'),
    trees: flag('Trees along the pavement.'),
    form: choice(
      ['street', 'alley', 'market'],
      'A street, a narrow alley, or market stalls.',
      'street',
    ),
  },
  road: {
    way: choice(['asphalt', 'dirt', 'rails'], 'What runs to the horizon.', 'asphalt'),
    land: choice(['grass', 'desert'], 'The land on either side.', 'grass'),
    beyond: beyond(['hills', 'hills', 'mountains', 'forest']),
    season,
  },
  river: {
    banks: choice(['grass', 'rocks'], 'What lies along the water.', 'grass'),
    beyond: beyond(['hills', 'hills', 'mountains', 'forest']),
    season,
  },
  sky: {
    clouds: amount(0, 1, 'How much of the sky is cloud, unless the weather says.', [0.3, 0.6]),
    ridges: flag('Far mountains along the lower edge.'),
  },
  clouds: {
    ridges: flag('Peaks that rise out of the clouds.'),
  },
  space: {
    nebula: choice(['violet', 'blue', 'gold', 'green', 'red'], 'Colour of the nebula.'),
    planet: flag('A planet in the distance.', false),
    ground: choice(['none', 'moon', 'mars', 'alien'], 'Ground to stand on.', 'none'),
    beyond: beyond(['none'], 'What stands at the horizon of that ground.'),
  },
  room: {
    wall: colour('Colour of the wall.'),
    floor,
    windows: count(0, 4, 'How many windows.', [1, 2]),
    rug: flag('A round rug on the floor.'),
    table: tableTop,
    finish: choice(['paint', 'stripes', 'panels'], 'What is on the wall.'),
    curtains: flag('Curtains at the windows.'),
    side,
    outlook,
  },
  interior: {
    room: choice(roomNames, 'Which room of a house, a town or a castle.', 'living-room'),
    wall: colour('Colour of the wall; without it, one that is usual in such a room.'),
    windows: count(0, 4, 'How many windows, within what the room may have.', [0, 3]),
    side,
    outlook,
    table: tableTop,
  },
  'pool-room': {
    wall: colour('Colour of the wall.', undefined, ['beige', 'orange', 'cyan', 'green']),
    floor: choice(['planks', 'tiles'], 'What the floor is made of.'),
    windows: count(0, 4, 'How many windows.', [2, 2]),
    pool: amount(0.4, 0.9, 'Width of the pool at its near edge, share of the frame.', [0.76, 0.84]),
  },
  kitchen: {
    cabinets: colour('Colour of the cabinets.', undefined, ['teal', 'white', 'green', 'blue']),
    windows: count(0, 1, 'How many windows.', [1, 1]),
    table: tableTop,
  },
  office: {
    wall: colour('Colour of the wall.', undefined, ['beige', 'grey', 'cyan', 'white']),
    windows: count(0, 4, 'How many windows.', [1, 2]),
    table: tableTop,
  },
  stage: {
    curtain: colour('Colour of the curtain.', 'red'),
    spotlights: count(0, 5, 'How many spotlights shine from above.', [2, 3]),
  },
  studio: {
    tone: colour('Colour of the paper that sweeps from wall to floor.', undefined, [
      ...quietColours,
      'grey',
      'purple',
      'blue',
      'yellow',
      'red',
      'white',
    ]),
    set: choice(
      ['sweep', 'two-tone', 'disc', 'window', 'bokeh', 'arch', 'spotlight', 'blend'],
      'What the photographer has put up: plain paper, a painted wall, shapes, a light.',
    ),
    table: tableTop,
  },
  abstract: {
    form: choice(formNames, 'Kind of composition.', undefined, quietForms),
    palette: choice(abstractMoods, 'Mood of the colours.', undefined, [
      'calm',
      'dreamy',
      'free',
      'hopeful',
      'mysterious',
      'natural',
      'noble',
    ]),
    colour: namedOrNot('A colour that the composition is to be made of.'),
    second: namedOrNot('Another one.'),
    third: namedOrNot('A third one.'),
  },
} as const satisfies Record<BackdropKind, Readonly<Record<string, OptionDescription>>>;

/** The options of a backdrop for a plan, checked by the compiler. */
export function optionsFor<K extends BackdropKind>(
  _kind: K,
  options: Partial<BackdropSettings<K>>,
): Backdrop['options'] {
  return options as Backdrop['options'];
}

/**
 * A backdrop's options with every gap filled: by the default, or by the seed where there is none.
 * The painter and the geometry both read them here, so they always agree.
 *
 * @throws RangeError for an option the kind does not have or a value it does not take.
 */
export function backdropSettings<K extends BackdropKind>(
  kind: K,
  options: Backdrop['options'],
  seed: number,
): BackdropSettings<K> {
  const descriptions: Readonly<Record<string, OptionDescription>> = backdropOptions[kind];
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(descriptions, name)) {
      throw new RangeError(`the backdrop ${kind} has no option ${name}`);
    }
  }
  const random = seededRandom(seed).fork(`backdrop ${kind}`);
  const settings = Object.entries(descriptions).map(([name, description]) => {
    const asked = options[name];
    if (asked === undefined) return [name, chosen(description, random.fork(name))] as const;
    if (!fits(description, asked)) {
      throw new RangeError(`the backdrop ${kind} does not take ${name} = ${String(asked)}`);
    }
    return [name, asked] as const;
  });
  return Object.fromEntries(settings) as BackdropSettings<K>;
}

function chosen(description: OptionDescription, random: Random): string | number | boolean {
  if (description.usual !== undefined) return description.usual;
  if (description.type === 'flag') return random.chance(0.5);
  if (description.type === 'choice') {
    return random.pick(description.seeded ?? description.of);
  }
  const [low, high] = description.seeded;
  return description.whole ? random.integer(low, high) : random.between(low, high);
}

function fits(description: OptionDescription, value: string | number | boolean): boolean {
  if (description.type === 'flag') return typeof value === 'boolean';
  if (description.type === 'choice') {
    return typeof value === 'string' && description.of.includes(value);
  }
  return (
    typeof value === 'number' &&
    value >= description.low &&
    value <= description.high &&
    (!description.whole || Number.isInteger(value))
  );
}
