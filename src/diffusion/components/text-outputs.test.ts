import { describe, expect, it } from 'vitest';
import { standInModel } from '../../../test/support/diffusion/stand-in-model.ts';
import type { Session } from '../runtime/runtime.ts';
import { pooledOutput, statesOutput } from './text-outputs.ts';

const graph = (...names: string[]): Session =>
  ({
    outputs: names.map((name) => ({
      name,
      type: 'float32',
      dims: name.includes('state') ? ['batch', 'tokens', 8] : ['batch', 8],
    })),
  }) as unknown as Session;

const withLayers = (num_hidden_layers?: number) => {
  const config = num_hidden_layers === undefined ? {} : { num_hidden_layers };
  const { parts } = standInModel();
  return standInModel({
    parts: { ...parts, text_encoder: { file: '/nowhere/model.onnx', config } },
  });
};

const ALL = ['last_hidden_state', 'pooler_output', 'hidden_states.0', 'hidden_states.1'];

describe('statesOutput', () => {
  it('is the last state, or the only output with tokens', () => {
    const last = (...names: string[]) =>
      statesOutput(withLayers(), graph(...names), 'text_encoder', 'last');
    expect(last('pooler_output', 'hidden_states.0', 'last_hidden_state')).toBe('last_hidden_state');
    expect(last('pooler_output', 'state')).toBe('state');
    expect(() => last('pooler_output')).toThrow('it has no output last_hidden_state');
  });

  it.each([
    ['as many as Optimum exports', 2, [...ALL, 'hidden_states.2'], 'hidden_states.1'],
    ['as many, without a config', undefined, [...ALL, 'hidden_states.2'], 'hidden_states.1'],
    ['more than ten', 12, ['hidden_states.2', 'hidden_states.11'], 'hidden_states.11'],
    ['only what is wanted', 2, ['last_hidden_state', 'hidden_states.1'], 'hidden_states.1'],
    ['names without dots', 2, ['hidden_states_1', 'hidden_states_2'], 'hidden_states_1'],
  ])('is the layer before last among %s', (_, layers, names, expected) => {
    const found = statesOutput(withLayers(layers), graph(...names), 'text_encoder', 'penultimate');
    expect(found).toBe(expected);
  });

  it('is no other layer where the one before last is not there', () => {
    const find = (layers: number | undefined, ...names: string[]) =>
      statesOutput(withLayers(layers), graph(...names), 'text_encoder', 'penultimate');
    expect(() => find(12, ...ALL)).toThrow('it has no output hidden_states.11');
    expect(() => find(undefined, 'last_hidden_state')).toThrow('it has no output hidden_states.N');
  });
});

describe('pooledOutput', () => {
  it('is the projection, and never what was not projected', () => {
    const model = standInModel();
    expect(pooledOutput(model, graph('last_hidden_state', 'text_embeds'), 'text_encoder_2')).toBe(
      'text_embeds',
    );
    expect(() => pooledOutput(model, graph(...ALL), 'text_encoder_2')).toThrow(
      'The text_encoder_2 of the model stand-in cannot be run: it has no output text_embeds',
    );
  });
});
