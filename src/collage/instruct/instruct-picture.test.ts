import { beforeAll, expect, test } from 'vitest';

import type { Pixels } from '../../kernel/pixels.ts';
import { flattenOnWhite } from '../../pixels/alpha.ts';
import { drawPicture, type Picture } from '../draw-picture.ts';
import { fillWithMaterials } from './fill-with-materials.ts';
import { instructPicture } from './instruct-picture.ts';
import type { InstructRequest } from './instruct-request.ts';
import { UnseenError } from './unseen-error.ts';

const quiet = { stage: () => undefined };
const size = { width: 160, height: 160 };

let beach: Picture;
beforeAll(() => {
  beach = drawPicture({ prompt: 'a cat on a beach', size, seed: 7 }, quiet);
});

const own = (prompt: string, more: Partial<InstructRequest> = {}) =>
  instructPicture(
    { prompt, size, seed: 3, source: beach.pixels, recorded: beach, unchanged: true, ...more },
    quiet,
  );
const foreign = (prompt: string, more: Partial<InstructRequest> = {}) =>
  instructPicture({ prompt, size, seed: 3, source: beach.pixels, ...more }, quiet).pixels;

const brightness = ({ data, channels }: Pixels): number =>
  data.reduce((sum, value, i) => (i % channels === 3 ? sum : sum + value), 0) / data.length;

/** Share of pixels that differ by more than a little. */
function changed(a: Pixels, b: Pixels): number {
  let count = 0;
  for (let i = 0; i < a.data.length; i += 3) {
    if (Math.abs(a.data[i]! - b.data[i]!) + Math.abs(a.data[i + 1]! - b.data[i + 1]!) > 24) count++;
  }
  return (3 * count) / a.data.length;
}

test('turn after turn, everything that is not mentioned stays what and where it is', () => {
  const turns = [
    'make it night',
    'add a red umbrella',
    'remove the cat',
    'now in watercolor',
    'make the umbrella blue',
  ];
  let recorded = { scene: beach.scene, plan: beach.plan };
  const plans = turns.map((prompt) => {
    const { recorded: next } = own(prompt, { recorded });
    recorded = next!;
    return recorded.plan;
  });
  const [night, umbrella, gone, watercolour, blue] = plans;
  expect(night!.items).toEqual(beach.plan.items);
  expect(night!.light.time).toBe('night');
  expect(umbrella!.items.filter(({ recipe }) => !recipe.art.includes('parasol'))).toEqual(
    beach.plan.items,
  );
  const arts = (plan = beach.plan) => plan.items.map(({ recipe }) => recipe.art);
  expect(arts(umbrella).some((art) => art.includes('parasol'))).toBe(true);
  expect(arts(gone)).toEqual(arts(umbrella).filter((art) => !art.includes('cat')));
  expect(watercolour).toEqual({ ...gone, styles: ['watercolour'] });
  const last = blue!.items.find(({ recipe }) => recipe.art.includes('parasol'));
  expect(last?.recipe.colours).toEqual(['blue']);
  expect(blue!.items.map(({ x, y }) => [x, y])).toEqual(gone!.items.map(({ x, y }) => [x, y]));
});

test('of a photograph the whole is changed, or one quiet place of it', () => {
  expect(brightness(foreign('make it night'))).toBeLessThan(0.6 * brightness(beach.pixels));
  expect(changed(foreign('make it an oil painting'), beach.pixels)).toBeGreaterThan(0.1);
  expect(changed(foreign('make it snow'), beach.pixels)).toBeGreaterThan(0.02);
  const added = changed(foreign('add a red umbrella'), beach.pixels);
  expect(added).toBeGreaterThan(0.005);
  expect(added).toBeLessThan(0.16);
});

test.each([
  'remove the cat',
  'make the cat blue',
  'make it better',
  'make it night, make him smile',
])('what cannot be seen in a photograph is refused: %s', (prompt) => {
  expect(() => foreign(prompt)).toThrow(UnseenError);
});

test('what a known picture does not have is refused as well', () => {
  expect(() => own('remove the elephant')).toThrow(UnseenError);
});

test('another picture is cut out and stands where the mask, or a quiet place, is', () => {
  const apple = drawPicture(
    { prompt: 'a red apple', size, seed: 1, finish: { cutOut: true } },
    quiet,
  );
  const onWhite: Pixels = { ...size, channels: 3, data: new Uint8ClampedArray(160 * 160 * 3) };
  for (let i = 0; i < 160 * 160; i++) {
    const cover = apple.pixels.data[4 * i + 3]! / 255;
    for (let c = 0; c < 3; c++) {
      onWhite.data[3 * i + c] = 255 * (1 - cover) + cover * apple.pixels.data[4 * i + c]!;
    }
  }
  const keep = new Uint8ClampedArray(160 * 160).map((_, i) =>
    i % 160 > 90 && i % 160 < 150 && i > 160 * 90 && i < 160 * 150 ? 0 : 255,
  );
  for (const material of [apple.pixels, onWhite]) {
    const request = { prompt: 'put it there', size, seed: 3, source: beach.pixels };
    const filled = fillWithMaterials({ ...request, keep, materials: [material] }, quiet);
    const at = 3 * (125 * 160 + 120);
    expect(filled.data[at]).toBeGreaterThan(filled.data[at + 2]! + 60);
    const placed = foreign('put it on the sand', { materials: [material] });
    expect(changed(placed, beach.pixels)).toBeGreaterThan(0.01);
    expect(changed(placed, beach.pixels)).toBeLessThan(0.2);
  }
  expect(() => foreign('put it there', { materials: [beach.pixels] })).toThrow(UnseenError);
});

test('high fidelity gives back fine detail', () => {
  const roughness = ({ data }: Pixels): number =>
    data.reduce((sum, value, i) => sum + (i < 3 ? 0 : Math.abs(value - data[i - 3]!)), 0);
  const [low, high] = [false, true].map((faithful) => foreign('make it sunset', { faithful }));
  expect(roughness(high!)).toBeGreaterThan(1.05 * roughness(low!));
});

test('nothing is left behind a thing that was cut out', () => {
  const { pixels } = own('remove the background');
  expect(pixels.channels).toBe(4);
  const clear = pixels.data.filter((value, i) => i % 4 === 3 && value === 0).length;
  expect(clear).toBeGreaterThan(0.2 * 160 * 160);
  expect(clear).toBeLessThan(0.9 * 160 * 160);
});

test('a picture that was drawn roughly is drawn as finely as the next turn asks for', () => {
  const rough = { scene: beach.scene, plan: { ...beach.plan, finish: { rough: true } } };
  const { recorded } = own('make it night', { recorded: rough, finish: {} });
  expect(recorded?.plan.finish?.rough).toBeUndefined();
  expect(own('make it night', { recorded: rough }).recorded?.plan.finish).toEqual({ rough: true });
});

test.each([
  ['a sky that darkens', (x: number, y: number) => [40 + y / 2, 60 + y / 2, 90 + y / 2 + (x % 2)]],
  [
    'blades of grass',
    (x: number, y: number) => ((x * 7 + y * 3) % 11 < 4 && y > 8 ? [200, 240, 90] : [20, 60, 10]),
  ],
  ['a border of many colours', (x: number) => [(x * 37) % 256, (x * 91) % 256, 60]],
])('%s is no backdrop that something could be freed of', (_, colour) => {
  const data = Uint8ClampedArray.from({ length: 160 * 160 * 3 }, (__, i) => {
    const at = Math.floor(i / 3);
    return colour(at % 160, Math.floor(at / 160))[i % 3]!;
  });
  const source: Pixels = { ...size, channels: 3, data };
  expect(() => foreign('remove the background', { source })).toThrow(UnseenError);
});

/** A dark red disc on nothing. */
function disc(): Pixels {
  const data = new Uint8ClampedArray(160 * 160 * 4);
  for (let i = 0; i < 160 * 160; i++) {
    if (Math.hypot((i % 160) - 80, Math.floor(i / 160) - 60) < 40)
      data.set([140, 20, 30, 255], 4 * i);
  }
  return { ...size, channels: 4, data };
}

const alphas = ({ data }: Pixels): readonly number[] => [...data].filter((_, i) => i % 4 === 3);

test('what can be seen through stays so, and what is added to it stands before nothing', () => {
  const withAlpha = disc();
  const source = flattenOnWhite(withAlpha);
  const cutOut = { source, withAlpha, cutOut: true };
  const night = foreign('make it night', cutOut);
  expect(alphas(night)).toEqual(alphas(withAlpha));
  expect(brightness(night)).toBeLessThan(brightness(withAlpha));
  for (const finish of [{}, { rough: true }]) {
    const added = foreign('add a blue umbrella', { ...cutOut, finish });
    const covered = (picture: Pixels): number => alphas(picture).filter((one) => one > 127).length;
    expect(covered(added)).toBeGreaterThan(1.05 * covered(withAlpha));
    expect(added.data[3]).toBe(0);
  }
});

test.each([
  ['on the left', 0, 80],
  ['on the right', 80, 160],
])('what is added or brought %s is there', (side, from, to) => {
  const ball = disc();
  const pictures = [
    foreign(`add a red umbrella ${side}`),
    foreign(`put it ${side}`, { materials: [ball] }),
    own(`add a red umbrella ${side}`).pixels,
  ];
  for (const { data } of pictures) {
    let sum = 0;
    let places = 0;
    for (let i = 0; i < 160 * 160; i++) {
      if (Math.abs(data[3 * i]! - beach.pixels.data[3 * i]!) < 40) continue;
      sum += i % 160;
      places++;
    }
    expect(sum / places).toBeGreaterThan(from);
    expect(sum / places).toBeLessThan(to);
  }
});

test('by a thing of a known picture something else stands where it is; of a photograph that is refused', () => {
  const [cat] = beach.plan.items.filter(({ recipe }) => recipe.art.includes('cat'));
  const { recorded } = own('add a red ball to the left of the cat');
  const ball = recorded!.plan.items.find(({ recipe }) => recipe.colours.includes('red'))!;
  expect(ball.x).toBeLessThan(cat!.x);
  const hat = own('put a hat on the cat').recorded!.plan.items;
  const worn = hat.find(({ recipe }) => recipe.art.includes('cat'))!.recipe.attached;
  expect(worn.map(({ recipe }) => recipe.art).join()).toContain('hat');
  expect(() => foreign('put a hat on the cat')).toThrow(UnseenError);
  expect(() => foreign('put it on the cat', { materials: [disc()] })).toThrow(UnseenError);
  expect(() => foreign('make the ball wear a hat', { materials: [disc()] })).toThrow(UnseenError);
});

test('quality says how finely a photograph is worked on', () => {
  const roughness = ({ data }: Pixels): number =>
    data.reduce((sum, value, i) => sum + (i < 3 ? 0 : Math.abs(value - data[i - 3]!)), 0);
  const [low, usual, high] = [{ rough: true }, {}, { fine: true }].map((finish) =>
    roughness(foreign('make it sunset', { finish })),
  );
  expect(low).toBeLessThan(0.97 * usual!);
  expect(high).toBeGreaterThan(1.03 * usual!);
  const added = foreign('add a red umbrella', { finish: { fine: true } });
  expect(changed(added, beach.pixels)).toBeLessThan(0.16);
});
