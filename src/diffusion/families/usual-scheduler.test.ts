import { expect, test } from 'vitest';
import type { Family, ModelFolder } from '../models/model-folder.ts';
import { usualScheduler } from './usual-scheduler.ts';

function modelWith(family: Family, scheduler: ModelFolder['scheduler']): ModelFolder {
  const part = { file: '/model.onnx', config: {} };
  return {
    name: 'shelf',
    folder: '/',
    family,
    parts: { text_encoder: part, unet: part, vae_decoder: part },
    scheduler,
  } as unknown as ModelFolder;
}

test('a model walks by its own sampler', () => {
  const { name, timesteps } = usualScheduler(modelWith('sd', { _class_name: 'DDIMScheduler' }));
  expect([name, timesteps.length]).toEqual(['ddim', 25]);
});

test('a consistency model walks as one, whatever its config was written for', () => {
  const config = { _class_name: 'FlowMatchEulerDiscreteScheduler' };
  expect(usualScheduler(modelWith('lcm', config)).name).toBe('lcm');
  expect(() => usualScheduler(modelWith('sd', config))).toThrow(/FlowMatchEulerDiscreteScheduler/);
});
