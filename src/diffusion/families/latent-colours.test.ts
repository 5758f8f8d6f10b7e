import { expect, it } from 'vitest';
import { colouredLatents, coloursOf } from './latent-colours.ts';

it('shows empty latents as a middling grey, and lighter ones lighter', () => {
  const latents = new Float32Array(4 * 2);
  latents.set([0, 2], 0);
  const { data } = colouredLatents(latents, { width: 2, height: 1 }, coloursOf({ family: 'sd' })!);
  expect([...data.subarray(0, 3)]).toEqual([128, 128, 128]);
  expect(Math.min(...data.subarray(3))).toBeGreaterThan(150);
});

it('shows the channels where they lie', () => {
  const latents = new Float32Array(4 * 4);
  latents[3 * 4 + 2] = 1;
  const { data } = colouredLatents(latents, { width: 2, height: 2 }, coloursOf({ family: 'sd' })!);
  const dark = [0, 1, 2, 3].filter((i) => data[i * 3 + 2]! < 100);
  expect(dark).toEqual([2]);
});

it('knows that the channels of Stable Diffusion XL have other colours', () => {
  const latents = Float32Array.of(0, 0, 1, 0);
  const seen = (family: 'sd' | 'sdxl' | 'sdxl-turbo' | 'sdxl-lcm') => [
    ...colouredLatents(latents, { width: 1, height: 1 }, coloursOf({ family })!).data,
  ];
  const [red = 0, green = 0, blue = 0] = seen('sdxl');
  expect(green).toBeGreaterThan(red);
  expect(red).toBeGreaterThan(128);
  expect(blue).toBeLessThan(128);
  expect(seen('sdxl-turbo')).toEqual(seen('sdxl'));
  expect(seen('sdxl-lcm')).toEqual(seen('sdxl'));
  expect(seen('sd')).not.toEqual(seen('sdxl'));
});

it('believes what a model says of its own latents', () => {
  const latentColours = { channels: [[1, 0, 0]], middle: [-1, 0, 1] } as const;
  const colours = coloursOf({ family: 'sd', latentColours })!;
  const { data } = colouredLatents(Float32Array.of(0, 2), { width: 2, height: 1 }, colours);
  expect([...data]).toEqual([0, 128, 255, 255, 128, 255]);
});

it('knows no colours of latents that nobody published', () => {
  expect(coloursOf({ family: 'kandinsky' })).toBeUndefined();
  const latentColours = { channels: [[1, 0, 0]] } as const;
  expect(coloursOf({ family: 'kandinsky', latentColours })).toBe(latentColours);
});
