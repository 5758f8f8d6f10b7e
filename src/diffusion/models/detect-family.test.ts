import { describe, expect, it } from 'vitest';
import { ModelFault } from '../faults.ts';
import { detectFamily } from './detect-family.ts';

const EULER = { _class_name: 'EulerDiscreteScheduler' };

function signs(
  pipeline: string | undefined,
  scheduler: object = {},
  guidanceEmbedding = false,
  sizeEmbedding = false,
) {
  return {
    model: 'm',
    said: undefined,
    index: pipeline === undefined ? {} : { _class_name: pipeline },
    scheduler: { ...scheduler },
    guidanceEmbedding,
    sizeEmbedding,
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

  it.each(['UnCLIPPipeline', 'UnCLIPImageVariationPipeline'])(
    'takes a %s for unCLIP, whatever its scheduler',
    (pipeline) => {
      expect(detectFamily(signs(pipeline))).toBe('unclip');
    },
  );

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

  it.each([
    'StableDiffusionXLPipeline',
    'StableDiffusionXLInpaintPipeline',
    'ORTStableDiffusionXLImg2ImgPipeline',
  ])('takes a %s for Stable Diffusion XL', (pipeline) => {
    const leading = { ...EULER, timestep_spacing: 'leading' };
    expect(detectFamily(signs(pipeline, leading))).toBe('sdxl');
  });

  it('knows what was distilled of Stable Diffusion XL as it does of Stable Diffusion', () => {
    const xl = 'StableDiffusionXLPipeline';
    const lightning = { ...EULER, timestep_spacing: 'trailing' };
    const turbo = { _class_name: 'EulerAncestralDiscreteScheduler', timestep_spacing: 'trailing' };
    expect(detectFamily(signs(xl, lightning))).toBe('sdxl-turbo');
    expect(detectFamily(signs(xl, { ...lightning, prediction_type: 'sample' }))).toBe('sdxl-turbo');
    expect(detectFamily(signs(xl, turbo))).toBe('sdxl-turbo');
    expect(detectFamily(signs(xl, { _class_name: 'LCMScheduler' }))).toBe('sdxl-turbo');
    expect(detectFamily(signs(xl, {}, true))).toBe('sdxl-lcm');
    expect(detectFamily(signs(xl, { ...lightning, prediction_type: 'v_prediction' }))).toBe('sdxl');
  });

  it('knows Stable Diffusion XL without an index by what its UNet is told', () => {
    expect(detectFamily(signs(undefined, EULER, false, true))).toBe('sdxl');
    expect(detectFamily(signs(undefined, EULER, true, true))).toBe('sdxl-lcm');
  });

  it('refuses a refiner, whatever it is said to be', () => {
    const xl = signs('StableDiffusionXLImg2ImgPipeline');
    const index = { ...xl.index, requires_aesthetics_score: true };
    const refused = () => detectFamily({ ...xl, index, said: 'sdxl' });
    expect(refused).toThrow(/requires_aesthetics_score in model_index\.json .* paints over/);
  });

  it.each([
    'KandinskyV22Pipeline',
    'KandinskyV22CombinedPipeline',
    'KandinskyV22InpaintPipeline',
    'KandinskyV22Img2ImgCombinedPipeline',
    'KandinskyV22InpaintCombinedPipeline',
  ])('takes a %s for Kandinsky 2.2', (pipeline) => {
    expect(detectFamily(signs(pipeline, { _class_name: 'DDPMScheduler' }))).toBe('kandinsky');
  });

  it.each(['KandinskyPipeline', 'KandinskyV22ControlnetPipeline', 'KandinskyV22PriorPipeline'])(
    'refuses a %s, which is another kind or only half of one',
    (pipeline) => {
      expect(() => detectFamily(signs(pipeline))).toThrow(pipeline);
    },
  );

  it('believes what the manifest says before anything else', () => {
    expect(detectFamily({ ...signs('StableDiffusionPipeline'), said: 'turbo' })).toBe('turbo');
  });

  it.each(['StableDiffusion3Pipeline', 'FluxPipeline', 'StableDiffusionUpscalePipeline', '42'])(
    'refuses a %s by its name, and says what there is',
    (pipeline) => {
      const refused = () => detectFamily(signs(pipeline));
      expect(refused).toThrow(ModelFault);
      expect(refused).toThrow(pipeline);
      expect(refused).toThrow('sd, lcm, turbo');
    },
  );
});
