import { describe, expect, it } from 'vitest';
import { FAMILY_DEFAULTS } from './family-defaults.ts';
import { planGuidance } from './plan-guidance.ts';

const { sd, lcm, turbo, 'sdxl-lcm': xlLcm, 'stable-unclip': unclip } = FAMILY_DEFAULTS;
const fox = { prompt: 'a fox' };

describe('planGuidance', () => {
  it('guides Stable Diffusion as usual, or as asked', () => {
    expect(planGuidance([fox], sd, false)).toEqual({ guidance: { scale: 7.5 } });
    expect(planGuidance([{ ...fox, guidance: 3, guidanceRescale: 0.7 }], sd, false)).toEqual({
      guidance: { scale: 3, rescale: 0.7 },
    });
  });

  it('asks once a step where guidance is off, or would change nothing', () => {
    expect(planGuidance([{ ...fox, guidance: 1 }], sd, false)).toEqual({});
    expect(planGuidance([{ prompt: '' }], sd, false)).toEqual({});
    expect(planGuidance([{ prompt: 'fog', negativePrompt: 'fog' }], sd, false)).toEqual({});
    expect(planGuidance([fox], turbo, false)).toEqual({});
  });

  it('guides towards what is seen, also where no words differ', () => {
    expect(planGuidance([{ prompt: '' }], unclip, false)).toEqual({ guidance: { scale: 10 } });
    expect(planGuidance([{ prompt: '', guidance: 1 }], unclip, false)).toEqual({});
  });

  it('guides away from nothing where that is less than an empty prompt', () => {
    const { sdxl } = FAMILY_DEFAULTS;
    expect(planGuidance([{ prompt: '' }], sdxl, false, true)).toEqual({ guidance: { scale: 5 } });
    const fog = { prompt: 'fog', negativePrompt: 'fog' };
    expect(planGuidance([fog], sdxl, false, true)).toEqual({});
  });

  it('guides all pictures of a batch as soon as one needs it', () => {
    expect(planGuidance([{ prompt: '' }, fox], sd, false)).toEqual({ guidance: { scale: 7.5 } });
  });

  it('hears negative prompts also where guidance was distilled into the model', () => {
    const foggy = { ...fox, negativePrompt: 'fog' };
    expect(planGuidance([foggy], turbo, false)).toEqual({ guidance: { scale: 1.5 } });
    expect(planGuidance([{ ...foggy, guidance: 2 }], turbo, false)).toEqual({
      guidance: { scale: 2 },
    });
    expect(planGuidance([foggy], lcm, true)).toEqual({ guidance: { scale: 1.5 }, embedded: 8.5 });
    expect(planGuidance([foggy], xlLcm, true)).toEqual({ guidance: { scale: 1.5 }, embedded: 8 });
  });

  it('tells an LCM its guidance as an embedding', () => {
    expect(planGuidance([fox], lcm, true)).toEqual({ embedded: 8.5 });
    expect(planGuidance([{ ...fox, guidance: 3 }], lcm, true)).toEqual({ embedded: 3 });
  });
});
