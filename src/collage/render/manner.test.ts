import { expect, test } from 'vitest';
import type { Pixels } from '../../kernel/pixels.ts';
import type { Figure } from '../art/figure.ts';
import type { Item, Plan } from '../compose/plan.ts';
import { flatColours, lightlyModelled, modelled } from './manner.ts';
import type { Manner } from './manner.ts';
import { paintWith } from './paint.ts';

const size = { width: 64, height: 64 };

const ball: Figure = {
  width: 100,
  height: 100,
  layers: [
    {
      markup: '<circle cx="50" cy="50" r="50" fill="#c04040"/>',
      viewBox: [0, 0, 100, 100],
      box: { x: 0, y: 0, width: 100, height: 100, turn: 0, mirror: false },
      relief: 1,
      occlusion: 0,
    },
  ],
  foot: { x: 50, y: 100 },
  anchors: {},
  facts: { metres: 1, bearing: 'stands', facing: 'front', extent: 'whole' },
};

const item = (x: number, distance: number): Item => ({
  recipe: {
    art: 'ball',
    options: {},
    colours: [],
    material: undefined,
    marking: undefined,
    attached: [],
    lettering: [],
  },
  x,
  y: 0.8,
  height: 0.5,
  turn: 0,
  mirror: false,
  distance,
  shadow: 'none',
  entity: undefined,
});

const plan: Plan = {
  frame: { width: 1, height: 1 },
  seed: 1,
  light: { time: 'indoors', source: { x: -0.2, y: 0 }, visible: false },
  backdrop: { kind: 'studio', horizon: 0.7, weather: [], mood: 'plain', options: {} },
  items: [item(0.4, 0), item(0.7, 0)],
};

function painted(manner: Manner, things?: Uint8Array): Pixels {
  return paintWith(
    () => ball,
    plan,
    size,
    { stage: () => {} },
    {
      manner,
      ...(things && { things }),
    },
  );
}

/** How much lightness varies on the first ball, clear of the second and of its own rim. */
function shading({ data, width }: Pixels): number {
  const greens: number[] = [];
  for (let y = 24; y < 46; y++) greens.push(data[(y * width + 20) * 3]!);
  return Math.max(...greens) - Math.min(...greens);
}

test('the flatter the manner, the less shading a figure has', () => {
  const full = shading(painted(modelled));
  const light = shading(painted(lightlyModelled));
  const flat = shading(painted(flatColours));
  expect(full).toBeGreaterThan(light);
  expect(light).toBeGreaterThan(flat);
  expect(flat).toBeLessThan(3);
});

test('things tell which item each pixel shows, the nearer one where two overlap', () => {
  const things = new Uint8Array(size.width * size.height);
  painted(modelled, things);
  const at = (x: number, y: number): number => things[y * size.width + x]!;
  expect(at(20, 35)).toBe(1);
  expect(at(50, 35)).toBe(2);
  expect(at(36, 35)).toBe(2);
  expect(at(3, 3)).toBe(0);
});
