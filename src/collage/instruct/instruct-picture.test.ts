import { beforeAll, expect, test } from 'vitest';

import type { Pixels } from '../../kernel/pixels.ts';
import { drawPicture, type Picture } from '../draw-picture.ts';
import { fillWithMaterials } from './fill-with-materials.ts';
import { instructPicture, type InstructRequest } from './instruct-picture.ts';
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
  expect(umbrella!.items.slice(0, beach.plan.items.length)).toEqual(beach.plan.items);
  const arts = (plan = beach.plan) => plan.items.map(({ recipe }) => recipe.art);
  expect(arts(umbrella).some((art) => art.includes('umbrella'))).toBe(true);
  expect(arts(gone)).toEqual(arts(umbrella).filter((art) => !art.includes('cat')));
  expect(watercolour).toEqual({ ...gone, styles: ['watercolour'] });
  const last = blue!.items.find(({ recipe }) => recipe.art.includes('umbrella'));
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
