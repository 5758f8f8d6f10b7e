import { assert, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { blend, contrast, lightness, shade } from './shades.ts';

const colour = integer({ min: 0, max: 0xffffff }).map(
  (value) => `#${value.toString(16).padStart(6, '0')}`,
);

test('a shade is always a colour, lighter for more and darker for less', () => {
  assert(
    property(colour, double({ min: 0.05, max: 1, noNaN: true }), (base, amount) => {
      const [dark, light] = [shade(base, -amount), shade(base, amount)];
      expect(dark).toMatch(/^#[0-9a-f]{6}$/);
      expect(light).toMatch(/^#[0-9a-f]{6}$/);
      expect(lightness(dark)).toBeLessThanOrEqual(lightness(base) + 0.01);
      expect(lightness(light)).toBeGreaterThanOrEqual(Math.min(0.98, lightness(base)) - 0.01);
    }),
  );
});

test('no amount leaves the colour as it is', () => {
  expect(shade('#3F7fd0', 0)).toBe('#3F7fd0');
});

test('short hex means the same as long', () => {
  expect(shade('#f80', -0.3)).toBe(shade('#ff8800', -0.3));
});

test('blending goes from one to the other', () => {
  expect(blend('#204060', '#e0c0a0', 0)).toBe('#204060');
  expect(blend('#204060', '#e0c0a0', 1)).toBe('#e0c0a0');
  const half = lightness(blend('#000000', '#ffffff', 0.5));
  expect(half).toBeGreaterThan(0.5);
  expect(half).toBeLessThan(0.9);
});

test('ink stands out from its ground', () => {
  assert(
    property(colour, (ground) => {
      expect(Math.abs(lightness(contrast(ground)) - lightness(ground))).toBeGreaterThan(0.3);
    }),
  );
});
