import { describe, expect, it } from 'vitest';

import { readTimes } from './sd-cpp-turn.ts';

const SAID = `
[INFO ] model_loader.cpp:1304 - loading tensors completed, taking 1.50s (read: 0.5s)
[INFO ] stable-diffusion.cpp:5296 - get_learned_condition completed, taking 2.00s
[INFO ] model_loader.cpp:1304 - loading tensors completed, taking 3.00s (read: 2.5s)
[INFO ] stable-diffusion.cpp:5711 - sampling completed, taking 9.00s
[INFO ] stable-diffusion.cpp:5711 - sampling completed, taking 6.00s
[INFO ] stable-diffusion.cpp:5387 - latent 1 decoded, taking 5.00s
[INFO ] stable-diffusion.cpp:5387 - latent 2 decoded, taking 4.00s
`;

describe('readTimes', () => {
  it('takes the second picture, and adds up what was loaded', () => {
    expect(readTimes(SAID, 2)).toEqual({ load: 4500, picture: 10_000, step: 3000 });
  });

  it('says what is missing', () => {
    expect(() => readTimes('nothing', 2)).toThrow(/printed no sampling completed/);
  });
});
