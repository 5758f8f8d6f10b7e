import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { Arena } from '../../numerics/arena.ts';
import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Figure } from '../art/figure.ts';
import type { BackdropKind, Item, Plan } from '../compose/plan.ts';
import { usualHorizon } from './backdrop-geometry.ts';
import { backdropOptions } from './backdrop-options.ts';
import { backdropPainters } from './backdrop-painters.ts';
import { createCanvas } from './canvas.ts';
import { paint, paintWith } from './paint.ts';
import { viewOf } from './view.ts';

const kinds = Object.keys(backdropOptions) as BackdropKind[];
const times = ['day', 'dawn', 'sunset', 'night', 'indoors'] as const;
const silent = { stage: () => undefined };

function planOf(kind: BackdropKind, changes: Partial<Plan> = {}, size?: Size): Plan {
  const short = size === undefined ? 1 : Math.min(size.width, size.height);
  const frame =
    size === undefined
      ? { width: 1, height: 1 }
      : { width: size.width / short, height: size.height / short };
  const horizon = usualHorizon(kind, frame);
  return {
    frame,
    seed: 1,
    light: { time: 'day', source: { x: 0.7, y: 0.2 }, visible: true },
    backdrop: { kind, horizon, weather: [], mood: 'plain', options: {} },
    items: [],
    ...changes,
  };
}

function square(fill: string, opacity = 1): Figure {
  return figureOf(`<rect width="100" height="100" fill="${fill}" fill-opacity="${opacity}"/>`);
}

function figureOf(markup: string): Figure {
  return {
    width: 100,
    height: 100,
    layers: [
      {
        markup,
        viewBox: [0, 0, 100, 100],
        box: { x: 0, y: 0, width: 100, height: 100, turn: 0, mirror: false },
        relief: 0,
        occlusion: 0,
      },
    ],
    anchors: {},
    foot: { x: 50, y: 100 },
    facts: { metres: 1, bearing: 'celestial', facing: 'front', extent: 'whole' },
  };
}

function item(art: string, changes: Partial<Item> = {}): Item {
  return {
    recipe: {
      art,
      options: {},
      colours: [],
      material: undefined,
      marking: undefined,
      attached: [],
      lettering: [],
    },
    x: 0.5,
    y: 0.75,
    height: 0.5,
    turn: 0,
    mirror: false,
    distance: 0,
    shadow: 'none',
    entity: undefined,
    ...changes,
  };
}

function pixel(picture: Pixels, x: number, y: number): readonly [number, number, number] {
  const at = (y * picture.width + x) * 3;
  const [r = 0, g = 0, b = 0] = picture.data.subarray(at, at + 3);
  return [r, g, b];
}

function spread(picture: Pixels): number {
  let low = 255;
  let high = 0;
  for (const value of picture.data) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low;
}

test.each(kinds)('%s is painted at every time of day, never the same twice', (kind) => {
  const pictures = times.map((time) => {
    const light = { time, source: { x: 0.7, y: 0.2 }, visible: time !== 'indoors' };
    return paint(planOf(kind, { light }), { width: 40, height: 40 }, silent);
  });
  for (const picture of pictures) {
    expect(picture.data).toHaveLength(40 * 40 * 3);
    expect(spread(picture)).toBeGreaterThan(40);
  }
  // In space there is no hour of the day.
  if (kind === 'space') return;
  const [day, , , night] = pictures;
  expect(isDeepStrictEqual(day?.data, night?.data)).toBe(false);
});

test.each(kinds)('%s leaves only finite light on the canvas', (kind) => {
  for (const seed of [1, 2, 3]) {
    const canvas = createCanvas(48, 32);
    const plan = planOf(kind, { seed }, canvas);
    backdropPainters[kind](viewOf(plan, canvas, new Arena(0)));
    expect(canvas.rgb.every((value) => value > -1 && value < 4)).toBe(true);
  }
});

test('every option of every backdrop changes the picture', { timeout: 30_000 }, () => {
  const size = { width: 48, height: 48 };
  for (const kind of kinds) {
    for (const [name, option] of Object.entries(backdropOptions[kind])) {
      const values =
        option.type === 'flag'
          ? [false, true]
          : option.type === 'amount'
            ? [option.low, option.high]
            : [option.of.at(0)!, option.of.at(-1)!];
      const [one, other] = values.map((value) => {
        const plan = planOf(kind);
        const options = { [name]: value };
        return paint({ ...plan, backdrop: { ...plan.backdrop, options } }, size, silent).data;
      });
      expect(isDeepStrictEqual(one, other), `${kind}.${name}`).toBe(false);
    }
  }
});

test.each(['rain', 'snow', 'fog', 'storm', 'rainbow', 'cloudy', 'sunny'])(
  '%s changes the picture',
  (weather) => {
    const plan = planOf('meadow');
    const size = { width: 48, height: 48 };
    const changed = { ...plan, backdrop: { ...plan.backdrop, weather: [weather] } };
    expect(
      isDeepStrictEqual(paint(changed, size, silent).data, paint(plan, size, silent).data),
    ).toBe(false);
  },
);

test.each(['surreal', 'spooky', 'warm', 'cool'])('the mood %s changes the colours', (mood) => {
  const plan = planOf('sea');
  const size = { width: 24, height: 24 };
  const changed = { ...plan, backdrop: { ...plan.backdrop, mood } };
  expect(isDeepStrictEqual(paint(changed, size, silent).data, paint(plan, size, silent).data)).toBe(
    false,
  );
});

test.each([
  [16, 16],
  [17, 31],
  [16, 256],
  [333, 16],
  [97, 61],
])('paints exactly %i × %i', (width, height) => {
  for (const kind of ['pool-room', 'forest', 'city', 'stage', 'space', 'abstract'] as const) {
    const picture = paint(planOf(kind, {}, { width, height }), { width, height }, silent);
    expect([picture.width, picture.height, picture.channels]).toEqual([width, height, 3]);
    expect(picture.data).toHaveLength(width * height * 3);
    expect(spread(picture)).toBeGreaterThan(20);
  }
});

test('the same plan gives the same bytes, another seed another picture', () => {
  const size = { width: 64, height: 48 };
  const plan = planOf('beach', { items: [item('noto:cat', { shadow: 'ground' })] }, size);
  const first = paint(plan, size, silent).data;
  paint(planOf('room'), { width: 50, height: 50 }, silent);
  expect(isDeepStrictEqual(paint(plan, size, silent).data, first)).toBe(true);
  expect(isDeepStrictEqual(paint({ ...plan, seed: 2 }, size, silent).data, first)).toBe(false);
});

test('shows the same composition at any size', () => {
  const plan = planOf('mountains');
  const small = paint(plan, { width: 32, height: 32 }, silent);
  const large = paint(plan, { width: 128, height: 128 }, silent);
  let off = 0;
  for (let y = 0; y < 32; y++) {
    for (let x = 0; x < 32; x++) {
      let mean = 0;
      for (let k = 0; k < 16; k++) {
        mean += pixel(large, 4 * x + (k & 3), 4 * y + (k >> 2))[1] / 16;
      }
      off += Math.abs(mean - pixel(small, x, y)[1]) / (32 * 32);
    }
  }
  expect(off).toBeLessThan(9);
});

test('stops where a stage throws, and paints again after that', () => {
  const plan = planOf('meadow', { items: [item('noto:cat')] });
  const size = { width: 24, height: 24 };
  const whole = paint(plan, size, silent).data;
  const stages: string[] = [];
  const stopAt = (name: string) => (stage: string) => {
    stages.push(stage);
    if (stage === name) throw new Error('enough');
  };
  expect(() => paint(plan, size, { stage: stopAt('noto:cat') })).toThrow('enough');
  expect(stages).toEqual(['backdrop', 'noto:cat']);
  expect(isDeepStrictEqual(paint(plan, size, silent).data, whole)).toBe(true);
});

test('tells of rising progress', () => {
  const fractions: number[] = [];
  const plan = planOf('studio', { items: [item('noto:cat'), item('noto:dog')] });
  paint(plan, { width: 24, height: 24 }, { stage: (_, fraction) => fractions.push(fraction) });
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  expect(fractions[0]).toBe(0);
  expect(fractions.at(-1)).toBeLessThan(1);
});

test('refuses a size with other proportions than the frame', () => {
  expect(() => paint(planOf('sea'), { width: 64, height: 32 }, silent)).toThrow(RangeError);
});

test('half-transparent red over a bright ground is neither dark nor fringed', () => {
  const size = { width: 64, height: 64 };
  const plain = planOf('studio', {
    backdrop: {
      kind: 'studio',
      horizon: 0.7,
      weather: [],
      mood: 'plain',
      options: { tone: 'white' },
    },
  });
  const under = pixel(paint(plain, size, silent), 32, 32);
  const plan = { ...plain, items: [item('red')] };
  const picture = paintWith(() => square('#ff0000', 0.5), plan, size, silent);
  const [r, g, b] = pixel(picture, 32, 32);
  expect(r).toBeGreaterThan(215);
  expect(g).toBeGreaterThan(under[1] * 0.4);
  expect(g).toBeLessThan(under[1] * 0.62);
  expect(b).toBeLessThan(under[2] * 0.62);
});

test('turns around the foot, and mirrors', () => {
  const size = { width: 64, height: 64 };
  const half = figureOf('<rect width="50" height="100" fill="#00ff00"/>');
  const green = (changes: Partial<Item>, x: number, y: number): boolean => {
    const plan = planOf('studio', { items: [item('half', changes)] });
    const [r, g] = pixel(
      paintWith(() => half, plan, size, silent),
      x,
      y,
    );
    return g > 150 && r < 90;
  };
  expect(green({}, 26, 40)).toBe(true);
  expect(green({}, 38, 40)).toBe(false);
  expect(green({ mirror: true }, 26, 40)).toBe(false);
  expect(green({ mirror: true }, 38, 40)).toBe(true);
  expect(green({ turn: 90 }, 42, 42)).toBe(true);
  expect(green({ turn: 90 }, 42, 54)).toBe(false);
});

test('a figure far larger than the frame, or outside it, does no harm', () => {
  const size = { width: 32, height: 32 };
  const items = [item('big', { height: 40 }), item('off', { x: 9 }), item('up', { y: -3 })];
  const grouped = figureOf('<g opacity="0.5"><rect width="100" height="100"/><circle r="9"/></g>');
  expect(spread(paintWith(() => grouped, planOf('sea', { items }), size, silent))).toBeGreaterThan(
    5,
  );
});

test('a shadow darkens the ground beside the feet', () => {
  const size = { width: 128, height: 128 };
  const figure: Figure = {
    ...square('#dddddd'),
    facts: { metres: 1, bearing: 'stands', facing: 'front', extent: 'whole' },
  };
  const brightness = (shadow: Item['shadow']): number => {
    const plan = planOf('snow', { items: [item('s', { shadow, y: 0.8, height: 0.3 })] });
    const picture = paintWith(() => figure, plan, size, silent);
    let sum = 0;
    for (let x = 40; x < 88; x++) sum += pixel(picture, x, 104)[1];
    return sum / 48;
  };
  expect(brightness('ground')).toBeLessThan(brightness('none') - 15);
});

test('what stands in water is mirrored below it', () => {
  const size = { width: 128, height: 128 };
  const figure: Figure = {
    ...square('#ff2020'),
    facts: { metres: 1, bearing: 'floats', facing: 'front', extent: 'whole' },
  };
  const redness = (shadow: Item['shadow']): number => {
    const plan = planOf('sea', { items: [item('s', { shadow, y: 0.7, height: 0.2 })] });
    const picture = paintWith(() => figure, plan, size, silent);
    let sum = 0;
    for (let x = 56; x < 72; x++) sum += pixel(picture, x, 95)[0] / 16;
    return sum;
  };
  expect(redness('water')).toBeGreaterThan(redness('none') + 12);
});

test('what is far away fades into the haze and loses its hard edge', () => {
  const size = { width: 256, height: 256 };
  const figure: Figure = {
    ...square('#200000'),
    facts: { metres: 1, bearing: 'stands', facing: 'front', extent: 'whole' },
  };
  const across = (distance: number): number[] => {
    const plan = planOf('snow', { items: [item('dark', { distance })] });
    const picture = paintWith(() => figure, plan, size, silent);
    return Array.from({ length: 12 }, (_, i) => pixel(picture, 58 + i, 150)[1]);
  };
  const steepest = (values: number[]): number =>
    Math.max(...values.map((value, i) => (values.at(i - 1) ?? 0) - value).slice(1));
  const near = across(0);
  const far = across(1);
  expect(far.at(-1)).toBeGreaterThan((near.at(-1) ?? 0) + 40);
  expect(steepest(far)).toBeLessThan(0.6 * steepest(near));
});

test('equal figures under equal light are drawn once', () => {
  let drawn = 0;
  const figure = square('#123456');
  const layers = figure.layers.map((layer) => ({
    ...layer,
    get markup() {
      drawn++;
      return layer.markup;
    },
  }));
  const counted = (): Figure => ({ ...figure, layers });
  const plan = planOf('studio', { items: [item('counted'), item('counted')] });
  paintWith(counted, plan, { width: 40, height: 40 }, silent);
  const once = drawn;
  paintWith(counted, { ...plan, seed: 5 }, { width: 40, height: 40 }, silent);
  expect([once, drawn]).toEqual([1, 1]);
});
