import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readModelFolder } from './read-model-folder.ts';

/** Files of a model such as exports write them; `undefined` leaves one out. */
type Files = Readonly<Record<string, object | string | undefined>>;

const SD: Files = {
  'model_index.json': { _class_name: 'StableDiffusionPipeline' },
  'scheduler/scheduler_config.json': { _class_name: 'PNDMScheduler' },
  'tokenizer/vocab.json': {},
  'tokenizer/merges.txt': '#version: 0.2',
  'text_encoder/model.onnx': 'text',
  'unet/model.onnx': 'unet',
  'unet/model.onnx_data': '0123456789',
  'unet/config.json': { in_channels: 4, sample_size: 64, down_block_types: ['a', 'b', 'c', 'd'] },
  'vae_decoder/model.onnx': 'vae',
  'vae_decoder/config.json': { block_out_channels: [128, 256, 512, 512], scaling_factor: 0.5 },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gala-model-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(changes: Files = {}) {
  for (const [file, content] of Object.entries({ ...SD, ...changes })) {
    if (content === undefined) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await writeFile(join(folder, file), text);
  }
  return readModelFolder(folder, 'm');
}

describe('readModelFolder', () => {
  it('says what a model is in its own words', async () => {
    expect(await read()).toMatchObject({
      name: 'm',
      folder,
      family: 'sd',
      scheduler: { _class_name: 'PNDMScheduler' },
      tokenizers: { text_encoder: join(folder, 'tokenizer') },
      unetChannels: 4,
      latentChannels: 4,
      vaeFactor: 8,
      unetFactor: 8,
      vaeScale: 0.5,
      nativeEdge: 512,
      weightBytes: 'text'.length + 'unet'.length + 10 + 'vae'.length,
    });
  });

  it('fills in what configs leave out as diffusers does', async () => {
    const model = await read({
      'unet/config.json': {},
      'vae_decoder/config.json': { act_fn: 'silu' },
    });
    expect(model).toMatchObject({
      unetChannels: 4,
      unetFactor: 8,
      vaeFactor: 1,
      vaeScale: 0.18215,
    });
    expect(model.guidanceEmbedding).toBeUndefined();
  });

  it('takes exports without configs for what such exports are', async () => {
    const changes = { 'model_index.json': undefined, 'unet/config.json': undefined };
    const model = await read({ ...changes, 'vae_decoder/config.json': undefined });
    expect(model).toMatchObject({ family: 'sd', vaeFactor: 8, vaeScale: 0.18215, nativeEdge: 512 });
  });

  it('finds the config of the VAE where exports leave it', async () => {
    const vae = { block_out_channels: [1, 2], scaling_factor: 0.25 };
    const changes = { 'vae_decoder/config.json': undefined, 'vae/config.json': vae };
    expect(await read(changes)).toMatchObject({ vaeFactor: 2, vaeScale: 0.25 });
  });

  it('finds the parts that not every model has', async () => {
    const bare = await read();
    expect(Object.keys(bare.parts).sort()).toEqual(['text_encoder', 'unet', 'vae_decoder']);
    const full = await read({ 'vae_encoder/model.onnx': '', 'safety_checker/model.onnx': '' });
    expect(full.parts.vae_encoder?.file).toBe(join(folder, 'vae_encoder/model.onnx'));
    expect(full.parts.safety_checker).toBeDefined();
  });

  it('counts one version of the weights', async () => {
    const { weightBytes } = await read();
    expect((await read({ 'unet/model_fp16.onnx': 'another' })).weightBytes).toBe(weightBytes);
  });

  it('knows an LCM and its guidance embedding', async () => {
    expect(await read({ 'unet/config.json': { time_cond_proj_dim: 256 } })).toMatchObject({
      family: 'lcm',
      guidanceEmbedding: 256,
    });
  });

  it.each([
    'unet/model.onnx',
    'text_encoder/model.onnx',
    'vae_decoder/model.onnx',
    'scheduler/scheduler_config.json',
    'tokenizer/vocab.json',
    'tokenizer/merges.txt',
  ])('names %s when it is missing', async (file) => {
    await expect(read({ [file]: undefined })).rejects.toMatchObject({
      data: { code: 'file_missing', facts: { model: 'm', file } },
    });
  });

  it('is not told of latents in more or fewer colours than they have', async () => {
    const manifest = { format: 1, name: 'm', files: [], completedAt: '' };
    const colours = (count: number) => ({ channels: Array.from({ length: count }, () => [1, 0, -1]) });
    const told = (count: number) =>
      read({ 'gala-model.json': { ...manifest, latentColours: colours(count) } });
    expect(await told(4)).toMatchObject({ latentColours: colours(4) });
    for (const count of [1, 3, 9]) {
      await expect(told(count)).rejects.toThrow(
        `latentColours.channels in gala-model.json of the model m is a list of ${count}; it must be a list of 4`,
      );
    }
  });

  it.each(['{"in_channels": ', '[4]', 'null', ''])('names a config that says %j', async (text) => {
    await expect(read({ 'unet/config.json': text })).rejects.toMatchObject({
      data: { code: 'file_malformed', facts: { file: 'unet/config.json' } },
    });
  });

  it.each<[string, object, string]>([
    ['unet/config.json', { in_channels: 8 }, 'in_channels in unet/config.json of the model m is 8'],
    ['unet/config.json', { class_embed_type: 'projection' }, 'class_embed_type'],
    ['unet/config.json', { addition_embed_type: 'text_time' }, 'addition_embed_type'],
    ['unet/config.json', { sample_size: 'large' }, 'must be a number or a pair of numbers'],
    ['unet/config.json', { sample_size: 2 ** 40 }, 'must be a whole number up to 16384'],
    ['unet/config.json', { down_block_types: Array(9).fill('a') }, 'must be a list of at most 8'],
    [
      'vae_decoder/config.json',
      { block_out_channels: Array(900).fill(1) },
      'must be a list of at most 8',
    ],
    ['vae_decoder/config.json', { sample_size: 0 }, 'sample_size'],
    ['vae_decoder/config.json', { latent_channels: 16 }, 'latent_channels'],
    ['vae_decoder/config.json', { scaling_factor: 0 }, 'must be a number above 0'],
    ['vae_decoder/config.json', { latents_mean: [0, 0, 0, 0] }, 'latents_mean'],
  ])('refuses in %s what it cannot honour: %o', async (file, config, words) => {
    const reading = read({ [file]: config });
    await expect(reading).rejects.toMatchObject({ data: { code: 'setting_unsupported' } });
    await expect(reading).rejects.toThrow(words);
  });

  it('tells of a family it does not draw with before it misses any file', async () => {
    const changes = { 'model_index.json': { _class_name: 'FluxPipeline' } };
    await expect(read({ ...changes, 'unet/model.onnx': undefined })).rejects.toMatchObject({
      data: { code: 'family_unknown', facts: { family: 'FluxPipeline' } },
    });
  });
});

describe('Stable Diffusion XL', () => {
  const unet = {
    addition_embed_type: 'text_time',
    addition_time_embed_dim: 256,
    projection_class_embeddings_input_dim: 6 * 256 + 1280,
    down_block_types: ['a', 'b', 'c'],
  };
  const XL: Files = {
    'model_index.json': { _class_name: 'StableDiffusionXLPipeline' },
    'scheduler/scheduler_config.json': { _class_name: 'EulerDiscreteScheduler' },
    'tokenizer_2/tokenizer.json': {},
    'text_encoder_2/model.onnx': 'text',
    'text_encoder_2/config.json': { projection_dim: 1280 },
    'unet/config.json': unet,
  };

  it('is read with what diffusers makes of left-out settings', async () => {
    const model = await read(XL);
    expect(model).toMatchObject({
      family: 'sdxl',
      tokenizers: {
        text_encoder: join(folder, 'tokenizer'),
        text_encoder_2: join(folder, 'tokenizer_2'),
      },
      unetFactor: 4,
      nativeEdge: 1024,
      zerosAgainst: true,
    });
  });

  it('hears an empty prompt where its index says so', async () => {
    const index = { ...(XL['model_index.json'] as object), force_zeros_for_empty_prompt: false };
    expect(await read({ ...XL, 'model_index.json': index })).not.toHaveProperty('zerosAgainst');
  });

  it('is known without an index', async () => {
    expect(await read({ ...XL, 'model_index.json': undefined })).toMatchObject({ family: 'sdxl' });
  });

  it.each([
    ['text_encoder_2/model.onnx', 'text_encoder_2/model.onnx'],
    ['tokenizer_2/tokenizer.json', 'tokenizer_2/vocab.json'],
  ])('is not read without %s, which it would be wrong to do without', async (file, missing) => {
    await expect(read({ ...XL, [file]: undefined })).rejects.toThrow(`has no ${missing}`);
  });

  it.each([
    ['that is told five numbers', { projection_class_embeddings_input_dim: 5 * 256 + 1280 }],
    ['that is told of a prompt of another width', { addition_time_embed_dim: 128 }],
  ])('is refused with a UNet %s', async (_, changes) => {
    await expect(read({ ...XL, 'unet/config.json': { ...unet, ...changes } })).rejects.toThrow(
      /projection_class_embeddings_input_dim in unet\/config\.json .* it must be \d+: 6 sizes/,
    );
  });

  it('is refused with a UNet that is told other things', async () => {
    const other = { ...unet, addition_embed_type: 'text_image' };
    await expect(read({ ...XL, 'unet/config.json': other })).rejects.toThrow(
      /addition_embed_type .* "text_image"; it must be "text_time"/,
    );
  });

  it('is refused as Playground 2.5 by the latents of its autoencoder', async () => {
    const vae = { block_out_channels: [1, 1, 1, 1], latents_mean: [-1.6, 1.1, 2.6, -0.2] };
    await expect(read({ ...XL, 'vae_decoder/config.json': vae })).rejects.toThrow(/latents_mean/);
  });

  it('is refused as a refiner', async () => {
    const index = {
      _class_name: 'StableDiffusionXLImg2ImgPipeline',
      requires_aesthetics_score: true,
    };
    const refiner = { ...XL, 'model_index.json': index, 'text_encoder/model.onnx': undefined };
    await expect(read(refiner)).rejects.toThrow(/a refiner only paints over/);
  });
});
