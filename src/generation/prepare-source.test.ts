import { expect, test } from 'vitest';
import type { Pixels } from '../kernel/pixels.ts';
import { prepareSource } from './prepare-source.ts';

const size = { width: 2, height: 1 };
/** Red that is seen, and green that is half seen. */
const image: Pixels = {
  ...size,
  channels: 4,
  data: Uint8ClampedArray.of(200, 0, 0, 255, 0, 100, 0, 128),
};
const task = { operation: 'edit', size, output: { format: 'png', compression: 100 } } as const;

test('the alpha of a picture goes on where the result is to be transparent, else it is on white', async () => {
  const opaque = await prepareSource({ ...task, background: 'opaque' }, { image, mask: undefined });
  expect(opaque.withAlpha).toBeUndefined();
  expect([...opaque.pixels.data]).toEqual([200, 0, 0, 127, 177, 127]);
  const through = await prepareSource(
    { ...task, background: 'transparent' },
    { image, mask: undefined },
  );
  expect(through.withAlpha).toEqual(image);
  expect(through.pixels).toEqual(opaque.pixels);
});

test('a picture that nothing shows through has no alpha to keep', async () => {
  const data = image.data.map((value, i) => (i % 4 === 3 ? 255 : value));
  const prepared = await prepareSource(
    { ...task, background: 'transparent' },
    { image: { ...image, data }, mask: undefined },
  );
  expect(prepared.withAlpha).toBeUndefined();
});

test('both pictures of a blend are brought to the shape of the result, on white, and not larger', async () => {
  const small = { width: 1, height: 1 };
  const vary = { operation: 'vary', size: small, blend: 0.25 } as const;
  const clear: Pixels = { ...small, channels: 4, data: Uint8ClampedArray.of(0, 0, 0, 0) };
  const source = await prepareSource(vary, { image, mask: undefined, others: [clear] });
  expect(source.pixels).toMatchObject({ ...small, channels: 3 });
  expect(source.blend?.share).toBe(0.25);
  expect([...(source.blend?.pixels.data ?? [])]).toEqual([255, 255, 255]);
  const alone = await prepareSource(vary, { image, mask: undefined });
  expect(alone).not.toHaveProperty('blend');
});
