import { describe, expect, it } from 'vitest';
import { FAMILY_DEFAULTS } from './family-defaults.ts';
import { planGuidance } from './plan-guidance.ts';

const { sd, lcm, turbo } = FAMILY_DEFAULTS;
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
  });

  it('tells an LCM its guidance as an embedding', () => {
    expect(planGuidance([fox], lcm, true)).toEqual({ embedded: 8.5 });
    expect(planGuidance([{ ...fox, guidance: 3 }], lcm, true)).toEqual({ embedded: 3 });
  });
});
