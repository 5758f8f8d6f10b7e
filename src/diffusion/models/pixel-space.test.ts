import { expect, test } from 'vitest';
import { standInModel } from '../../../test/support/diffusion/stand-in-model.ts';
import { pixelSpace } from './pixel-space.ts';

const parts = (first: object, last: object = first) => {
  const file = '/nowhere/model.onnx';
  return {
    ...standInModel().parts,
    super_res_first: { file, config: { in_channels: 6, ...first } },
    super_res_last: { file, config: { in_channels: 6, ...last } },
  };
};

test('what is painted small is enlarged as its nets were taught', () => {
  expect(pixelSpace('karlo', parts({ sample_size: 256 }), 64)).toEqual({
    latentChannels: 3,
    vaeFactor: 4,
    vaeScale: 1,
  });
  expect(pixelSpace('karlo', parts({}), 32).vaeFactor).toBe(8);
});

test.each([
  ['sample_size', parts({ sample_size: 200 })],
  ['in_channels', parts({ sample_size: 256 }, { sample_size: 256, in_channels: 7 })],
  ['out_channels', parts({ sample_size: 256, out_channels: 6 })],
])('%s that cannot be is refused', (setting, of) => {
  expect(() => pixelSpace('karlo', of, 64)).toThrow(`${setting} in super_res_`);
});
