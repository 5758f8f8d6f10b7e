import { describe, expect, it } from 'vitest';
import type { ModelFolder } from '../models/model-folder.ts';
import type { TensorInfo } from '../runtime/runtime.ts';
import { vaeTiling, type TilingChoice } from './vae-tiling.ts';

const modelOf = (config: Readonly<Record<string, unknown>>): ModelFolder =>
  ({ nativeEdge: 512, vaeFactor: 8, parts: { vae_decoder: { config } } }) as unknown as ModelFolder;

const input = (height: number | string, width: number | string): TensorInfo => ({
  name: 'latent_sample',
  type: 'float32',
  dims: ['batch', 4, height, width],
});

const free = input('height', 'width');

/** The edges of tiles in latents, for a picture by its pixels. */
function tilesFor(
  choice: TilingChoice,
  [height, width]: readonly [number, number],
  {
    graph = free,
    config = { sample_size: 512 },
    perLatent = 1,
  }: { graph?: TensorInfo; config?: Readonly<Record<string, unknown>>; perLatent?: number } = {},
): readonly number[] | undefined {
  const model = modelOf(config);
  const tiling = vaeTiling(model, choice, graph, perLatent, height / 8, width / 8);
  return tiling && [tiling.height.length, tiling.width.length];
}

describe('vaeTiling', () => {
  it('tiles by itself only what needs much memory', () => {
    expect(tilesFor('auto', [512, 512])).toBeUndefined();
    expect(tilesFor('auto', [768, 768])).toBeUndefined();
    expect(tilesFor('auto', [768, 776])).toEqual([64, 64]);
    expect(tilesFor('auto', [256, 4096])).toEqual([64, 64]);
  });

  it('tiles what an autoencoder of 1024 would decode whole, in as few as it may', () => {
    const config = { sample_size: 1024 };
    expect(tilesFor('auto', [1024, 1024], { config })).toEqual([96, 96]);
    expect(tilesFor('auto', [768, 768], { config })).toBeUndefined();
    expect(tilesFor('never', [1024, 1024], { config })).toBeUndefined();
  });

  it('does as it is told', () => {
    expect(tilesFor('never', [2048, 2048])).toBeUndefined();
    expect(tilesFor('always', [512, 520])).toEqual([64, 64]);
    expect(tilesFor('always', [512, 512])).toBeUndefined();
  });

  it('has tiles as large as what the autoencoder was trained with', () => {
    expect(tilesFor('always', [1024, 1024], { config: { sample_size: 768 } })).toEqual([96, 96]);
    expect(tilesFor('always', [1024, 1024], { config: { sample_size: [256, 256] } })).toEqual([
      32, 32,
    ]);
    expect(tilesFor('always', [1024, 1024], { config: {} })).toEqual([64, 64]);
  });

  it('has tiles as large as a graph of fixed size wants them, whatever is chosen', () => {
    const graph = input(64, 64);
    expect(tilesFor('never', [1024, 1024], { graph })).toEqual([64, 64]);
    expect(tilesFor('never', [256, 256], { graph })).toEqual([64, 64]);
    expect(tilesFor('always', [512, 512], { graph })).toBeUndefined();
    expect(tilesFor('never', [1024, 512], { graph: input(512, 512), perLatent: 8 })).toEqual([
      64, 64,
    ]);
  });
});
