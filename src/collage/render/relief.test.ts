import { expect, test } from 'vitest';
import { Arena } from '../../numerics/arena.ts';
import { rasterised } from '../art/raster.ts';
import { modelled } from './relief.ts';

const light = {
  x: -0.7,
  y: -0.7,
  modelling: 1,
  contrast: 1,
  shade: [0.2, 0.2, 0.4],
  tint: [1, 1, 1],
} as const;
const ball = '<circle cx="40" cy="40" r="30" fill="#808080"/>';

function grey(strength: number): (x: number, y: number) => number {
  const raster = rasterised(80, 80, ball);
  modelled(raster, 60, strength, light, new Arena(0));
  return (x, y) => raster.data.at((y * 80 + x) * 4) ?? 0;
}

test('the side towards the light is brighter than the middle, the other side darker', () => {
  const at = grey(1);
  expect(at(21, 21)).toBeGreaterThan(at(40, 40) + 15);
  expect(at(59, 59)).toBeLessThan(at(40, 40) - 15);
});

test('without strength it stays flat', () => {
  const at = grey(0);
  expect(at(21, 21)).toBe(128);
  expect(at(59, 59)).toBe(128);
});

test('a colour never outgrows its alpha, so edges do not glow', () => {
  const raster = rasterised(
    80,
    80,
    '<circle cx="40" cy="40" r="30" fill="#fff" fill-opacity="0.5"/>',
  );
  modelled(raster, 60, 1, { ...light, tint: [3, 3, 3] }, new Arena(0));
  for (let at = 0; at < raster.data.length; at += 4) {
    expect(raster.data[at]).toBeLessThanOrEqual(raster.data.at(at + 3)!);
  }
});

test('the tint multiplies every colour', () => {
  const raster = rasterised(4, 4, '<rect width="4" height="4" fill="#804020"/>');
  modelled(raster, 4, 0, { ...light, tint: [0.5, 1, 1] }, new Arena(0));
  expect([...raster.data.subarray(0, 4)]).toEqual([64, 64, 32, 255]);
});
