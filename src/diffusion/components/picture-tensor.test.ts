import { describe, expect, it } from 'vitest';
import { goldenTensors } from '../../../test/support/diffusion/golden-tensors.ts';
import type { Pixels } from '../../kernel/pixels.ts';
import { tensor } from '../../numerics/tensor.ts';
import { clipImage, clipImageSettings } from './clip-image.ts';
import { picturesOf, pictureTensor } from './picture-tensor.ts';
import { pillowResize } from './pillow-resize.ts';

const golden = goldenTensors('components/pictures');

const floats = (name: string): Float32Array<ArrayBuffer> =>
  Float32Array.from(golden.tensor(name).data);

function picture(name: string): Pixels {
  const { data, dims } = golden.tensor(name);
  const [height = 0, width = 0] = dims;
  return { width, height, channels: 3, data: Uint8ClampedArray.from(data) };
}

describe('pictures for the autoencoder', () => {
  it('are, bit by bit, what diffusers makes of all levels', () => {
    const { data, dims } = pictureTensor([picture('ramp')]);
    expect(dims).toEqual(golden.tensor('ramp.tensor').dims);
    expect(data).toEqual(floats('ramp.tensor'));
  });

  it('come back as the levels they were', () => {
    const ramp = picture('ramp');
    expect(picturesOf(pictureTensor([ramp, ramp]))).toEqual([ramp, ramp]);
  });

  it('are rounded and clamped as diffusers does', () => {
    const values = tensor(floats('values'), golden.tensor('values').dims);
    expect(picturesOf(values)).toEqual([picture('values.pixels')]);
  });

  it('leave alpha out', () => {
    const { width, height, data } = picture('ramp');
    const rgba = new Uint8ClampedArray(width * height * 4).map((_, i) =>
      i % 4 === 3 ? 7 : data[Math.floor(i / 4) * 3 + (i % 4)]!,
    );
    expect(pictureTensor([{ width, height, channels: 4, data: rgba }])).toEqual(
      pictureTensor([picture('ramp')]),
    );
  });
});

describe('pictures for the safety checker', () => {
  const settingsOf = (featureExtractor: Readonly<Record<string, unknown>>) =>
    clipImageSettings({ name: 'tiny', featureExtractor });
  const settings = settingsOf({
    size: { shortest_edge: 32 },
    crop_size: { height: 32, width: 32 },
  });

  it.each(golden.names('clip.').map((name) => name.slice('clip.'.length)))(
    'are, level by level, what transformers makes of them with Pillow: %s',
    (size) => {
      const { data, dims } = clipImage(picture(`picture.${size}`), settings);
      const wanted = floats(`clip.${size}`);
      expect(dims).toEqual(golden.tensor(`clip.${size}`).dims);
      const levels = data.map((value, i) => Math.abs(value - wanted[i]!) * 0.27 * 255);
      expect(levels.reduce((most, value) => Math.max(most, value), 0)).toBeLessThan(0.001);
    },
  );

  it('are shrunk without alpha', () => {
    const { width, height, data } = picture('picture.96x64');
    const rgba = new Uint8ClampedArray(width * height * 4).map((_, i) =>
      i % 4 === 3 ? 7 : data[Math.floor(i / 4) * 3 + (i % 4)]!,
    );
    const small = { width: 17, height: 23 };
    expect(pillowResize({ width, height, channels: 4, data: rgba }, small, 3)).toEqual(
      pillowResize({ width, height, channels: 3, data }, small, 3),
    );
  });

  it('shrink tall ones down first, as Pillow does', () => {
    const data = Uint8ClampedArray.from({ length: 240 }, (_, i) => (i * i * 37 + i * 11) % 256);
    const tall: Pixels = { width: 5, height: 16, channels: 3, data };
    // What Pillow 13.0.0 makes of it. Across first, 13 of these numbers are others.
    const expected = [
      [82, 137, 158, 141, 172, 159, 100, 168, 218],
      [130, 126, 96, 114, 112, 104, 108, 121, 170],
      [117, 104, 81, 108, 111, 99, 107, 125, 176],
      [163, 129, 130, 149, 136, 145, 145, 89, 197],
      [173, 127, 119, 112, 98, 128, 102, 99, 93],
      [121, 132, 103, 129, 64, 117, 155, 235, 159],
      [128, 125, 146, 97, 73, 113, 110, 180, 115],
    ];
    expect([...pillowResize(tall, { width: 3, height: 7 }, 3).data]).toEqual(expected.flat());
  });

  it('take the sizes of older configs, and refuse filters that are not known', () => {
    const older = settingsOf({ size: 32, crop_size: 32 });
    expect(older).toEqual(settings);
    expect(() => settingsOf({ resample: 5 })).toThrow(
      'resample in feature_extractor/preprocessor_config.json of the model tiny is 5; it must be 1, 2 or 3',
    );
    expect(() => settingsOf({ size: { longest_edge: 32 } })).toThrow(/^size in /);
  });

  it('are never asked for at sizes that nothing looks at', () => {
    const huge = 1_000_000_000;
    expect(() => settingsOf({ crop_size: huge })).toThrow(/^crop_size in .* up to 2048 pixels$/);
    expect(() => settingsOf({ crop_size: { height: 32, width: huge } })).toThrow(
      /^crop_size.width in /,
    );
    expect(() => settingsOf({ size: { shortest_edge: huge } })).toThrow(/up to 2048 pixels$/);
  });
});
