import { describe, expect, it } from 'vitest';
import { ModelFault } from '../faults.ts';
import { detectFamily } from './detect-family.ts';

const EULER = { _class_name: 'EulerDiscreteScheduler' };

function signs(pipeline: string | undefined, scheduler: object = {}, guidanceEmbedding = false) {
  return {
    model: 'm',
    said: undefined,
    index: pipeline === undefined ? {} : { _class_name: pipeline },
    scheduler: { ...scheduler },
    guidanceEmbedding,
  };
}

describe('detectFamily', () => {
  it.each([
    'StableDiffusionPipeline',
    'StableDiffusionInpaintPipeline',
    'StableDiffusionImg2ImgPipeline',
    'ORTStableDiffusionPipeline',
    'OnnxStableDiffusionInpaintPipeline',
    undefined,
  ])('takes a %s for Stable Diffusion', (pipeline) => {
    expect(detectFamily(signs(pipeline, { _class_name: 'PNDMScheduler' }))).toBe('sd');
  });

  it('knows latent consistency models by their pipeline, or by what their UNet takes', () => {
    expect(detectFamily(signs('LatentConsistencyModelPipeline'))).toBe('lcm');
    expect(detectFamily(signs('ORTLatentConsistencyModelPipeline'))).toBe('lcm');
    expect(detectFamily(signs('StableDiffusionPipeline', {}, true))).toBe('lcm');
  });

  it('knows distilled models by their samplers', () => {
    const trailing = { ...EULER, timestep_spacing: 'trailing' };
    const sd = 'StableDiffusionPipeline';
    expect(detectFamily(signs(sd, trailing))).toBe('turbo');
    expect(detectFamily(signs(sd, { ...trailing, prediction_type: 'epsilon' }))).toBe('turbo');
    expect(detectFamily(signs(sd, { _class_name: 'LCMScheduler' }))).toBe('turbo');
    expect(detectFamily(signs(sd, EULER))).toBe('sd');
    expect(detectFamily(signs(sd, { ...trailing, prediction_type: 'v_prediction' }))).toBe('sd');
    expect(detectFamily(signs(sd, { ...trailing, _class_name: 'DDIMScheduler' }))).toBe('sd');
  });

  it('believes what the manifest says before anything else', () => {
    expect(detectFamily({ ...signs('StableDiffusionPipeline'), said: 'turbo' })).toBe('turbo');
  });

  it.each(['StableDiffusionXLPipeline', 'FluxPipeline', 'StableDiffusionUpscalePipeline', '42'])(
    'refuses a %s by its name, and says what there is',
    (pipeline) => {
      const refused = () => detectFamily(signs(pipeline));
      expect(refused).toThrow(ModelFault);
      expect(refused).toThrow(pipeline);
      expect(refused).toThrow('sd, lcm, turbo');
    },
  );
});
