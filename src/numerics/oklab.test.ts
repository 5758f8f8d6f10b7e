import { assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { labInto, labToLinear, linearOf, linearToLab, rgbInto } from './oklab.ts';

const channel = double({ min: 0, max: 1, noNaN: true });

test('white is light without colour, black is nothing', () => {
  const lab = new Float32Array(6);
  labInto(lab, 0, 1, 1, 1);
  labInto(lab, 3, 0, 0, 0);
  for (const [i, value] of [1, 0, 0, 0, 0, 0].entries()) expect(lab[i]).toBeCloseTo(value, 3);
});

test("agrees with the author's own values for red", () => {
  const lab = new Float32Array(3);
  labInto(lab, 0, 1, 0, 0);
  expect([...lab].map((value) => value.toFixed(3))).toEqual(['0.628', '0.225', '0.126']);
});

test('display colours come back', () => {
  assert(
    property(channel, channel, channel, (r, g, b) => {
      const values = new Float32Array(4);
      labInto(values, 1, r, g, b);
      rgbInto(values, 1, values[1]!, values[2]!, values[3]!);
      for (const [i, value] of [r, g, b].entries()) {
        expect(Math.abs(values[i + 1]! - value)).toBeLessThan(0.004);
      }
    }),
  );
});

test('linear light comes back', () => {
  assert(
    property(channel, channel, channel, (r, g, b) => {
      const values = new Float32Array(3);
      const light = [r, g, b].map(linearOf) as [number, number, number];
      linearToLab(values, 0, ...light);
      labToLinear(values, 0, values[0]!, values[1]!, values[2]!);
      for (const [i, value] of light.entries()) {
        expect(Math.abs(values[i]! - value)).toBeLessThan(1e-4);
      }
    }),
  );
});
