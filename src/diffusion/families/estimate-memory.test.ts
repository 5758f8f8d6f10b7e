import { expect, test } from 'vitest';
import type { Family } from '../models/model-folder.ts';
import type { InspectedModel } from '../models/inspect-model.ts';
import { estimateMemory } from './estimate-memory.ts';

const GIB = 1024 ** 3;

/** A model of the size of Stable Diffusion's first and second generation. */
function modelOf(facts: Partial<InspectedModel> & { readonly heads?: number }): InspectedModel {
  const { heads = 8, ...rest } = facts;
  const part = (config: Readonly<Record<string, unknown>>) => ({ file: '/m/model.onnx', config });
  const family: Family = 'sd';
  return {
    name: 'm',
    folder: '/m',
    family,
    parts: {
      text_encoder: part({}),
      unet: part({ block_out_channels: [320, 640, 1280, 1280], attention_head_dim: heads }),
      vae_decoder: part({ block_out_channels: [128, 256, 512, 512] }),
    },
    scheduler: {},
    tokenizers: { text_encoder: '/nowhere/tokenizer' },
    furtherSchedulers: {},
    unetChannels: 4,
    answerChannels: 4,
    latentChannels: 4,
    vaeFactor: 8,
    unetFactor: 8,
    vaeScale: 0.18215,
    nativeEdge: 512,
    weightBytes: 0,
    halfBytes: 0,
    fusedAttention: false,
    ...rest,
  };
}

const at = (edge: number, batch = 1) => ({
  size: { width: edge, height: edge },
  batch,
  device: 'cpu' as const,
});

/** What comes on top of the weights and the program. */
const working = (model: InspectedModel, edge: number) =>
  estimateMemory(model, at(edge)) - 150e6 - 12 * edge * edge;

test('is not far above the peaks that were measured', () => {
  // SD-Turbo, single precision, 512 × 512: 0.72 GiB in the UNet and 0.97 GiB in the decoder.
  const turbo = working(modelOf({ heads: 5 }), 512) / GIB;
  expect(turbo).toBeGreaterThan(0.72 + 0.97);
  expect(turbo).toBeLessThan((0.72 + 0.97) * 1.15);
});

test('counts weights somewhat above what they are on the disk', () => {
  const [without, with_] = [modelOf({}), modelOf({ weightBytes: 4e9 })];
  expect(estimateMemory(with_, at(512)) - estimateMemory(without, at(512))).toBe(4.8e9);
});

test('weights in half precision take more on a CPU than twice as many bytes in single would', () => {
  const single = modelOf({ weightBytes: 4e9 });
  const half = modelOf({ weightBytes: 2e9, halfBytes: 2e9 });
  expect(estimateMemory(half, at(512))).toBeGreaterThan(estimateMemory(single, at(512)));
});

test('fused attention needs less', () => {
  const plain = estimateMemory(modelOf({}), at(512));
  expect(estimateMemory(modelOf({ fusedAttention: true }), at(512))).toBeLessThan(
    plain - 0.9 * GIB,
  );
});

test('grows with the picture, but only as far as the model paints', () => {
  const [middle, large, huge] = [512, 640, 3840].map((edge) => working(modelOf({}), edge));
  expect(large).toBeGreaterThan(middle!);
  // What is larger is painted at the model's own size and enlarged.
  expect(huge).toBe(middle);
});

test('a batch takes no more of a CPU than its pictures, for it is painted row by row', () => {
  const extra = estimateMemory(modelOf({}), at(512, 4)) - estimateMemory(modelOf({}), at(512, 1));
  expect(extra).toBe(3 * 512 * 512 * 12);
});

test('a GPU has memory of its own for what it computes', () => {
  const wish = { ...at(512), device: 'cuda' as const };
  const large = { ...at(768), device: 'cuda' as const };
  expect(estimateMemory(modelOf({ weightBytes: 4e9 }), wish)).toBe(
    estimateMemory(modelOf({ weightBytes: 4e9 }), large),
  );
});

test('a picture that is refined is decoded at its full size, and asked about in windows', () => {
  const model = modelOf({});
  const extra = (edge: number) =>
    estimateMemory(model, { ...at(edge), refine: true }) - estimateMemory(model, at(edge));
  expect(extra(512)).toBe(0);
  // Four times the pixels in the decoder; the UNet grows by its windows alone.
  expect(extra(1024) / GIB).toBeGreaterThan(3);
  expect(extra(1024) / GIB).toBeLessThan(6);
  expect(extra(2048)).toBe(extra(1024));
});

test('Stable Diffusion XL attends to a quarter of its latents, and decodes in tiles', () => {
  const xl = modelOf({
    nativeEdge: 1024,
    unetFactor: 4,
    parts: {
      ...modelOf({}).parts,
      unet: {
        file: '/m/model.onnx',
        config: {
          block_out_channels: [320, 640, 1280],
          attention_head_dim: [5, 10, 20],
          down_block_types: ['DownBlock2D', 'CrossAttnDownBlock2D', 'CrossAttnDownBlock2D'],
        },
      },
    },
  });
  // 10 heads over 64 × 64, twice, and 20 floats for each channel of 128 × 128.
  const unet = 4 * (2 * 10 * 4096 ** 2 + 20 * 320 * 16384);
  // As much as a picture of 768 × 768, the largest that is decoded whole.
  const decoder = 4 * (4 * 256 * 768 ** 2 + 2 * 9216 ** 2);
  expect(working(xl, 1024)).toBe(unet + decoder);
});

test('heads of simple blocks are counted by their width, as Kandinsky has them', () => {
  const block_out_channels = [384, 768, 1152, 1536];
  const down_block_types = ['ResnetDownsampleBlock2D', 'SimpleCrossAttnDownBlock2D'];
  const unet = (config: object) => ({
    file: '/m/model.onnx',
    config: { block_out_channels, attention_head_dim: 64, ...config },
  });
  const of = (config: object): number => {
    const model = modelOf({});
    const parts = { ...model.parts, unet: unet(config) };
    const size = { width: 512, height: 512 };
    return estimateMemory({ ...model, parts }, { size, batch: 1, device: 'cpu' });
  };
  const many = of({ down_block_types: ['DownBlock2D', 'CrossAttnDownBlock2D'] });
  // 12 heads instead of 64, each with the scores of 32 × 32 places and their softmax.
  expect(many - of({ down_block_types })).toBe((64 - 12) * 2 * 1024 ** 2 * 4);
});

test('what enlarges the pixels of a model without latents is counted', () => {
  const model = modelOf({ vaeFactor: 4, nativeEdge: 256 });
  const { vae_decoder: _none, ...parts } = model.parts;
  const net = (width: number) => ({
    file: '/m/model.onnx',
    config: { block_out_channels: [width] },
  });
  const of = (width: number): number =>
    estimateMemory(
      { ...model, family: 'unclip', parts: { ...parts, super_res_first: net(width) } },
      { size: { width: 256, height: 256 }, batch: 1, device: 'cpu' },
    );
  expect(of(320) - of(64)).toBe(20 * (320 - 64) * 256 ** 2 * 4);
});

test('is a number whatever a config says of its heads', () => {
  expect(estimateMemory(modelOf({ heads: 1e308 }), at(512))).toBeLessThan(1e18);
});
