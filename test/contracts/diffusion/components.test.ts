import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLatentDecoder } from '../../../src/diffusion/components/latent-decoder.ts';
import { createLatentEncoder } from '../../../src/diffusion/components/latent-encoder.ts';
import { pictureTensor } from '../../../src/diffusion/components/picture-tensor.ts';
import { createSafetyChecker } from '../../../src/diffusion/components/safety-checker.ts';
import { sampleMoments } from '../../../src/diffusion/components/sample-moments.ts';
import { createTextEncoder } from '../../../src/diffusion/components/text-encoder.ts';
import type { ModelFolder, PartName } from '../../../src/diffusion/models/model-folder.ts';
import { readModelFolder } from '../../../src/diffusion/models/read-model-folder.ts';
import { openRuntime } from '../../../src/diffusion/runtime/open-runtime.ts';
import type { Runtime, Session } from '../../../src/diffusion/runtime/runtime.ts';
import { tensor, type Tensor } from '../../../src/numerics/tensor.ts';
import { deviation } from '../../support/diffusion/deviation.ts';
import { tinyModel } from '../../support/diffusion/golden-case.ts';
import { goldenTensors } from '../../support/diffusion/golden-tensors.ts';

/** In units of the spread; sums are added in another order than in torch. */
const TOLERANCE = 2e-5;

const golden = goldenTensors('components/latents');

function goldenTensor(name: string): Tensor {
  const { data, dims } = golden.tensor(name);
  return tensor(Float32Array.from(data), dims);
}

/** How far it is from a golden tensor, in units of that one's spread; infinite for another shape. */
function fromGolden(got: Tensor, name: string): number {
  const wanted = goldenTensor(name);
  if (got.dims.join('×') !== wanted.dims.join('×')) return Infinity;
  return deviation(got.data, wanted.data).largest;
}

let runtime: Runtime;
let model: ModelFolder;
const sessions: Session[] = [];

async function open(part: PartName, of = model): Promise<Session> {
  const session = await runtime.open(of.parts[part]!.file, { model: of.name, part });
  sessions.push(session);
  return session;
}

beforeAll(async () => {
  runtime = await openRuntime({ device: 'cpu', threads: 1 });
  model = await readModelFolder(tinyModel('sd1'), 'sd1');
});
afterAll(async () => {
  await Promise.all(sessions.map((session) => session.release()));
});

function meanDifference(one: Tensor, other: Tensor): number {
  const total = one.data.reduce((sum, value, i) => sum + Math.abs(value - other.data[i]!), 0);
  return total / one.data.length;
}

/** The same graph, said to take but one size. */
function fixedTo(session: Session, height: number, width: number, seen: string[]): Session {
  const [input] = session.inputs;
  return {
    ...session,
    inputs: [{ ...input!, dims: ['batch', input!.dims[1]!, height, width] }],
    run: (feeds, wanted) => {
      seen.push(Object.values(feeds)[0]!.dims.slice(2).join('×'));
      return session.run(feeds, wanted);
    },
  };
}

describe('the decoder', () => {
  it.each([
    ['whole', 'never', 'decoded.whole'],
    ['in tiles', 'always', 'decoded.tiled'],
    ['whole where a picture is small', 'auto', 'decoded.whole'],
  ] as const)('shows latents as diffusers does, %s', async (_, tiling, name) => {
    const decoder = createLatentDecoder(model, await open('vae_decoder'), { tiling });
    expect(fromGolden(await decoder.decodeRaw(goldenTensor('latents')), name)).toBeLessThan(
      TOLERANCE,
    );
  });

  it('can tell tiles from the whole', () => {
    const { data } = goldenTensor('decoded.tiled');
    expect(deviation(data, goldenTensor('decoded.whole').data).largest).toBeGreaterThan(0.01);
  });

  it('shows latents as diffusers does with TAESD', async () => {
    const session = await open('taesd_decoder');
    const decoder = createLatentDecoder(model, session, { tiling: 'never', part: 'taesd_decoder' });
    expect(
      fromGolden(await decoder.decodeRaw(goldenTensor('latents')), 'decoded.taesd'),
    ).toBeLessThan(TOLERANCE);
  });

  it('gives a picture the same bits whatever it is decoded beside', async () => {
    const decoder = createLatentDecoder(model, await open('vae_decoder'), { tiling: 'auto' });
    const { data, dims } = goldenTensor('latents');
    const other = data.map((value) => -value);
    const both = tensor(Float32Array.from([...other, ...data]), [2, ...dims.slice(1)]);
    const [, beside] = await decoder.decode(both);
    expect(beside).toEqual((await decoder.decode(goldenTensor('latents')))[0]);
  });

  it('feeds a graph of fixed size nothing else, and shows much the same', async () => {
    const seen: string[] = [];
    const session = fixedTo(await open('vae_decoder'), 8, 16, seen);
    const decoder = createLatentDecoder(model, session, { tiling: 'never' });
    const shown = await decoder.decodeRaw(goldenTensor('latents'));
    expect([...new Set(seen)]).toEqual(['8×16']);
    const whole = goldenTensor('decoded.whole');
    expect(shown.dims).toEqual(whole.dims);
    // Group normalisation sees only its tile: no tiling gives quite the whole, that of diffusers neither.
    const usual = meanDifference(goldenTensor('decoded.tiled'), whole);
    expect(meanDifference(shown, whole)).toBeLessThan(1.2 * usual);
  });

  it('says which part gave something that is no number', async () => {
    const decoder = createLatentDecoder(model, await open('vae_decoder'), { tiling: 'never' });
    const { data, dims } = goldenTensor('latents');
    await expect(decoder.decode(tensor(data.fill(NaN, 0, 1), dims))).rejects.toThrow(
      'The vae_decoder of the model sd1 gave something that is no number',
    );
  });

  it('refuses a graph that is no decoder', async () => {
    const session = await open('unet');
    expect(() => createLatentDecoder(model, session, { tiling: 'auto' })).toThrow(
      'The vae_decoder of the model sd1 cannot be run: it takes (sample, timestep, encoder_hidden_states)',
    );
  });
});

describe('the encoder', () => {
  const image = (): Tensor => {
    const { data, dims } = golden.tensor('picture');
    const [height = 0, width = 0] = dims;
    return pictureTensor([{ width, height, channels: 3, data: Uint8ClampedArray.from(data) }]);
  };
  const noise = () => goldenTensor('noise').data;

  it.each([
    ['whole', 'never', 'encoded.whole'],
    ['in tiles', 'always', 'encoded.tiled'],
  ] as const)('says in latents what diffusers says, %s', async (_, tiling, name) => {
    const encoder = createLatentEncoder(model, await open('vae_encoder'), { tiling });
    expect(fromGolden(await encoder.encode(image(), [noise]), name)).toBeLessThan(TOLERANCE);
  });

  it('draws for each picture from its own noise', async () => {
    const encoder = createLatentEncoder(model, await open('vae_encoder'), { tiling: 'never' });
    const { data, dims } = image();
    const twice = tensor(Float32Array.from([...data, ...data]), [2, ...dims.slice(1)]);
    const asked: number[] = [];
    const silence = (count: number) => {
      asked.push(count);
      return new Float32Array(count);
    };
    const both = await encoder.encode(twice, [silence, noise]);
    const half = both.data.length / 2;
    expect(asked).toEqual([half]);
    expect(both.data.subarray(half)).toEqual((await encoder.encode(image(), [noise])).data);
    expect(both.data.subarray(0, half)).not.toEqual(both.data.subarray(half));
  });

  it('takes latents that an export has drawn already, and leaves the noise untouched', async () => {
    const lcm = await readModelFolder(tinyModel('lcm'), 'lcm');
    const encoder = createLatentEncoder(lcm, await open('vae_encoder', lcm), { tiling: 'never' });
    const untouched = (): never => {
      throw new Error('drawn');
    };
    const latents = await encoder.encode(image(), [untouched]);
    expect(latents.dims).toEqual([1, 4, 9, 13]);
  });

  it('keeps variances within the bounds of diffusers', () => {
    const drawn = sampleMoments(goldenTensor('moments'), () => goldenTensor('moments.noise').data);
    expect(fromGolden(drawn, 'moments.drawn')).toBeLessThan(TOLERANCE);
  });
});

describe('the text encoder', () => {
  it('gives a prompt the same bits whatever it is encoded beside', async () => {
    const encoder = await createTextEncoder(model, await open('text_encoder'));
    const prompt = 'a cat on a windowsill';
    const [alone] = await encoder.encode([prompt]);
    const [, beside] = await encoder.encode(['', prompt]);
    expect(alone!.states.dims).toEqual([1, 77, 32]);
    expect(beside).toEqual(alone);
  });

  it('fills a short prompt up to the length of a long one with what an empty one has', async () => {
    const encoder = await createTextEncoder(model, await open('text_encoder'));
    const long = 'a cat, '.repeat(60);
    const [filled, other] = await encoder.encode(['a dog', long]);
    const { data, dims } = filled!.states;
    const [, length = 0, width = 0] = dims;
    expect(other!.states.dims).toEqual(dims);
    expect(length % 77).toBe(0);
    expect(length).toBeGreaterThan(77);
    const [dog] = await encoder.encode(['a dog']);
    const [empty] = await encoder.encode(['']);
    expect(data.subarray(0, 77 * width)).toEqual(dog!.states.data);
    expect(data.subarray(77 * width, 154 * width)).toEqual(empty!.states.data);
  });

  it('tells words and marks from what only fills a row', async () => {
    const encoder = await createTextEncoder(model, await open('text_encoder'));
    const [text] = await encoder.encode(['a dog'], { least: 2 });
    const { data, dims } = text!.mask;
    expect(dims).toEqual([1, 154]);
    expect([...data.subarray(77)]).toEqual([1, 1, ...Array<number>(75).fill(0)]);
    const words = data.indexOf(0);
    expect(words).toBeGreaterThan(3);
    expect(data.subarray(words, 77).every((one) => one === 0)).toBe(true);
  });

  it('takes no more rows than it may', async () => {
    const encoder = await createTextEncoder(model, await open('text_encoder'));
    const long = 'a cat, '.repeat(60);
    const refused = encoder.encode([long], { most: 1 });
    await expect(refused).rejects.toMatchObject({
      data: { code: 'prompt_too_long', facts: { limit: 75 } },
    });
  });

  it.each([
    [{ layer: 'penultimate' } as const, 'hidden_states.1'],
    [{ pooled: true }, 'text_embeds'],
  ])('refuses a graph without the output that %j needs', async (options, output) => {
    const session = await open('text_encoder');
    await expect(createTextEncoder(model, session, options)).rejects.toThrow(
      `The text_encoder of the model sd1 cannot be run: it has no output ${output}`,
    );
  });

  it('encodes a prompt that comes again only once', async () => {
    const session = await open('text_encoder');
    let runs = 0;
    const counted: Session = {
      ...session,
      run: (feeds, wanted) => {
        runs += 1;
        return session.run(feeds, wanted);
      },
    };
    const encoder = await createTextEncoder(model, counted);
    const first = await encoder.encode(['', 'a cat']);
    const again = await encoder.encode(['', 'a cat']);
    expect(runs).toBe(2);
    expect(again).toEqual(first);
  });
});

describe('the safety checker', () => {
  it('refuses a graph that flags nothing', async () => {
    const session = await open('text_encoder');
    expect(() => createSafetyChecker(model, session)).toThrow(
      'The safety_checker of the model sd1 cannot be run: it has no output has_nsfw_concepts',
    );
  });

  it('judges each picture by itself', async () => {
    const checker = createSafetyChecker(model, await open('safety_checker'));
    const grey = (level: number) => ({
      width: 40,
      height: 56,
      channels: 3 as const,
      data: new Uint8ClampedArray(40 * 56 * 3).fill(level),
    });
    const pictures = Array.from({ length: 8 }, (_, i) => grey(i * 36));
    const together = await checker.flags(pictures);
    const apart = await Promise.all(pictures.map(async (one) => (await checker.flags([one]))[0]));
    expect(together).toEqual(apart);
    expect(new Set(together)).toEqual(new Set([true, false]));
  });
});
