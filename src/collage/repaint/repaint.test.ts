import { expect, test } from 'vitest';
import type { Pixels } from '../../kernel/pixels.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { seededRandom } from '../../numerics/random.ts';
import { castIntoHole } from '../compose/edit/cast-into-hole.ts';
import { holeOf } from '../compose/edit/hole.ts';
import { box, boxMask } from '../compose/edit/test-support/masks.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { placedInto } from './place-into.ts';
import { surroundingsOf } from './surroundings.ts';

const size = { width: 160, height: 160 };
const frame = { width: 1, height: 1 };
const quiet = { stage: () => undefined };
const keep = boxMask(size, box(0.2, 0.2, 0.8, 0.8));
const hole = holeOf(keep, size)!;

/** A picture of one colour with grain. */
function plain([r, g, b]: readonly [number, number, number], grain = 0): Pixels {
  const random = seededRandom(3);
  const data = new Uint8ClampedArray(size.width * size.height * 3);
  for (let i = 0; i < data.length; i += 3) {
    const noise = grain * random.normal();
    data.set([r + noise, g + noise, b + noise], i);
  }
  return { ...size, channels: 3, data };
}

function placed(picture: Pixels): Pixels {
  const cast = castIntoHole(
    readPrompt('a field with a white rabbit'),
    hole,
    'ample',
    frame,
    1,
    openWorkshop(),
    seededRandom(1),
  );
  const around = surroundingsOf(picture, keep, hole.box);
  return placedInto(picture, keep, { ...cast, frame, seed: 1 }, around, quiet);
}

/** Mean colour of the picture's middle. */
function middleOf({ data, width }: Pixels): readonly number[] {
  const sums = [0, 0, 0];
  for (let y = 70; y < 100; y++) {
    for (let x = 70; x < 90; x++) {
      for (let c = 0; c < 3; c++) sums[c]! += data[(y * width + x) * 3 + c]! / 600;
    }
  }
  return sums;
}

test('nothing outside the hole is touched', () => {
  const picture = plain([120, 140, 90], 6);
  const { data } = placed(picture);
  let [outside, changed] = [0, 0];
  for (let i = 0; i < data.length; i++) {
    if (data[i] === picture.data[i]) continue;
    if (keep[Math.floor(i / 3)] === 255) outside++;
    else changed++;
  }
  expect(outside).toBe(0);
  expect(changed).toBeGreaterThan(0.1 * data.length);
});

test('figures are as dark and as warm as their surroundings', () => {
  const [bright] = middleOf(placed(plain([200, 200, 200])));
  const [dark] = middleOf(placed(plain([30, 30, 30])));
  expect(dark).toBeLessThan(0.75 * bright!);
  const warm = middleOf(placed(plain([200, 140, 80])));
  const cool = middleOf(placed(plain([80, 140, 200])));
  expect(warm[0]! / warm[2]!).toBeGreaterThan(1.15 * (cool[0]! / cool[2]!));
});

test('grain, flatness and light are read off a picture', () => {
  expect(surroundingsOf(plain([90, 90, 90], 5), keep, hole.box).grain).toBeCloseTo(5 / 255, 2);
  const even = surroundingsOf(plain([90, 60, 30]), keep, hole.box);
  expect(even.grain).toBe(0);
  expect(even.flatness).toBe(1);
  expect(even.mean.map((value) => Math.round(255 * value))).toEqual([90, 60, 30]);
  const lit = plain([90, 90, 90]);
  for (let i = 0; i < lit.data.length; i++) if ((i / 3) % 160 > 80) lit.data[i]! += 80;
  expect(surroundingsOf(lit, keep, hole.box).lightSide).toBeGreaterThan(0.5);
});

test('figures are no sharper than the picture', () => {
  const edges = (soft: number): Pixels => {
    const picture = plain([90, 90, 90]);
    for (let i = 0; i < picture.data.length; i++) {
      const x = Math.abs((Math.floor(i / 3) % 64) - 31.5);
      picture.data[i] = 130 + 70 * Math.tanh((x - 16) / soft);
    }
    return picture;
  };
  const steepest = ({ data }: Pixels) => {
    let most = 0;
    for (let i = 3 * 160 * 60; i < 3 * 160 * 100; i++) {
      if (keep[Math.floor(i / 3) + 1] === 0)
        most = Math.max(most, Math.abs(data[i]! - data[i + 3]!));
    }
    return most;
  };
  expect(surroundingsOf(edges(0.3), keep, hole.box).sharpness).toBeGreaterThan(0.6);
  expect(surroundingsOf(edges(5), keep, hole.box).sharpness).toBeLessThan(0.4);
  const plainGrey = plain([90, 90, 90]);
  const inside = (around: Pixels) => ({
    ...plainGrey,
    data: around.data.map((value, i) => (keep[Math.floor(i / 3)] === 0 ? 90 : value)),
  });
  expect(steepest(placed(inside(edges(5))))).toBeLessThan(steepest(placed(inside(edges(0.3)))));
});

test('a picture without anything to be measured gives finite values', () => {
  const none = new Uint8ClampedArray(keep.length);
  const around = surroundingsOf(plain([1, 2, 3]), none, hole.box);
  for (const value of Object.values(around).flat()) expect(Number.isFinite(value)).toBe(true);
});
