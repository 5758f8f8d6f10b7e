import { describe, expect, it } from 'vitest';
import type { Size } from '../../kernel/size.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { standInModel } from '../../../test/support/diffusion/stand-in-model.ts';
import { standInSession } from '../../../test/support/diffusion/stand-in-session.ts';
import { ModelFault } from '../faults.ts';
import type { TensorInfo } from '../runtime/runtime.ts';
import { predictInWindows } from './predict-in-windows.ts';
import { createUnet, type RowConditions } from './unet.ts';

type Dims = TensorInfo['dims'];

const FREE: Dims = ['batch', 4, 'height', 'width'];
const TEXT: Dims = ['batch', 'tokens', 2];

function graph(inputs: Readonly<Record<string, Dims>> = {}) {
  const all = { sample: FREE, timestep: ['batch'], encoder_hidden_states: TEXT, ...inputs };
  return standInSession(
    Object.entries(all).map(([name, dims]) => ({ name, type: 'float32', dims })),
    // Each row answers with its latents plus the first number of its text.
    ({ sample, encoder_hidden_states: text }) => ({ out_sample: answer(sample!, text!) }),
  );
}

function answer(sample: Tensor, text: Tensor): Tensor {
  const [rows = 0, channels = 0, height = 0, width = 0] = sample.dims;
  const area = height * width;
  const data = new Float32Array(rows * 4 * area);
  for (let row = 0; row < rows; row++) {
    const said = text.data[(row * text.data.length) / rows]!;
    for (let i = 0; i < 4 * area; i++) {
      data[row * 4 * area + i] = sample.data[row * channels * area + i]! + said;
    }
  }
  return tensor(data, [rows, 4, height, width]);
}

const text = (value: number, tokens = 3): Tensor =>
  tensor(new Float32Array(tokens * 2).fill(value), [1, tokens, 2]);

const says = (hidden: Tensor): RowConditions => ({ encoder_hidden_states: hidden });

const latents = (count: number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: count }, (_, i) => i);

const SIZE = { width: 2, height: 1 };

describe('a UNet', () => {
  it.each<[string, Dims]>([
    ['timestep', [1_000_000_000]],
    ['timestep_cond', ['b', 1_000_000_000]],
  ])('is not laid out %s %j for', (name, dims) => {
    const inputs = { sample: FREE, timestep: ['b'], [name]: dims };
    expect(() => createUnet(standInModel(), graph(inputs), 1)).toThrow(
      `it takes ${name} [${dims.join(', ')}]`,
    );
  });

  it.each<[Dims]>([
    [[2_000_000_000, 4, 'h', 'w']],
    [[0, 4, 'h', 'w']],
    [['b', 4, 10_000_000, 10_000_000]],
    [['b', 4, 0, 64]],
    [['b', -4, 64, 64]],
  ])('that takes %j is refused before anything is laid out for it', (sample) => {
    expect(() => createUnet(standInModel(), graph({ sample }), 1)).toThrow(
      'which is out of all measure',
    );
  });

  it.each([[1, 4, 1, 1], [1, 8, 1, 2], [2, 4, 1, 2], [8], [], [1, 4, 0, 2]])(
    'is not believed when it answers with [%s, %s, %s, %s]',
    async (...dims: number[]) => {
      const answered = tensor(new Float32Array(dims.reduce((a, b) => a * b, 1)), dims);
      const inputs = Object.entries({ sample: FREE, timestep: ['b'], encoder_hidden_states: TEXT });
      const session = standInSession(
        inputs.map(([name, shape]) => ({ name, type: 'float32', dims: shape })),
        () => ({ out_sample: answered }),
      );
      const unet = createUnet(standInModel(), session, 1);
      const predict = unet.conditioned({ size: SIZE, pictures: 1, rows: [says(text(1))] });
      const trouble = `it gave [${dims.join(', ')}] where [1, 4, 1, 2] was expected`;
      await expect(predict(latents(8), 7, 0)).rejects.toMatchObject({
        data: { code: 'run_failed', facts: { part: 'unet', trouble } },
      });
    },
  );

  it.each([1, 2, 3, 8])('answers for each row in turn, %i rows a run', async (rowsPerRun) => {
    const session = graph();
    const unet = createUnet(standInModel(), session, rowsPerRun);
    const rows = [text(100), text(200), text(300, 5), text(400, 5)].map(says);
    const predict = unet.conditioned({ size: SIZE, pictures: 2, rows });
    const sample = latents(16);
    for (const step of [0, 1]) {
      const said = await predict(sample, 7, step);
      // Rows 0 and 2 show the first picture, 1 and 3 the second.
      const expected = [100, 200, 300, 400].flatMap((add, row) =>
        [...sample.subarray((row % 2) * 8, (row % 2) * 8 + 8)].map((value) => value + add),
      );
      expect([...said]).toEqual(expected);
    }
    const runs = rowsPerRun === 1 ? 4 : 2;
    expect(session.runs).toHaveLength(2 * runs);
  });

  it('gives a graph of fixed rows as many as it takes, and what was asked for back', async () => {
    const session = graph({ sample: [2, 4, 1, 2] });
    const unet = createUnet(standInModel(), session, 8);
    const predict = unet.conditioned({
      size: SIZE,
      pictures: 3,
      rows: [says(text(1)), says(text(2)), says(text(3))],
    });
    const said = await predict(latents(24), 7, 0);
    expect(said).toHaveLength(24);
    expect(said[16]).toBe(19);
    expect(session.runs.map(({ sample }) => sample!.dims[0])).toEqual([2, 2]);
    expect(unet.onlySize).toEqual(SIZE);
  });

  it.each<[string, Dims, readonly number[]]>([
    ['one number', [], []],
    ['a list of one', [1], [1]],
    ['one for each row', ['batch'], [2]],
    ['a list of its own', ['steps'], [1]],
  ])('takes the timestep as %s', async (_, dims, given) => {
    const session = graph({ timestep: dims });
    const unet = createUnet(standInModel(), session, 2);
    await unet.conditioned({ size: SIZE, pictures: 2, rows: [says(text(1)), says(text(2))] })(
      latents(16),
      7,
      0,
    );
    const { timestep } = session.runs[0]!;
    expect(timestep!.dims).toEqual(given);
    expect(timestep!.data.every((time) => time === 7)).toBe(true);
  });

  it('gives each picture its own further channels, and all the same guidance', async () => {
    const session = graph({ sample: ['batch', 9, 'height', 'width'], timestep_cond: ['batch', 3] });
    const unet = createUnet(standInModel(), session, 2);
    expect(unet).toMatchObject({ channels: 9, guidanceLength: 3 });
    const further = [new Float32Array(10).fill(5), new Float32Array(10).fill(6)];
    const guidance = Float32Array.of(1, 2, 3);
    const conditions = {
      size: SIZE,
      pictures: 2,
      rows: [says(text(1)), says(text(2))],
      further,
      guidance,
    };
    await unet.conditioned(conditions)(latents(16), 7, 0);
    const { sample, timestep_cond: told } = session.runs[0]!;
    expect(sample!.dims).toEqual([2, 9, 1, 2]);
    expect([...sample!.data.subarray(8, 18)]).toEqual(Array(10).fill(5));
    expect([...sample!.data.subarray(26, 36)]).toEqual(Array(10).fill(6));
    expect([...told!.data]).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it('names itself and the step when it gives no numbers', async () => {
    const unet = createUnet(standInModel(), graph(), 1);
    const predict = unet.conditioned({ size: SIZE, pictures: 1, rows: [says(text(Number.NaN))] });
    const failure = predict(latents(8), 7, 4);
    await expect(failure).rejects.toThrow(ModelFault);
    await expect(failure).rejects.toMatchObject({
      data: { code: 'not_a_number', facts: { part: 'unet', step: 4 } },
    });
  });

  it('says so when a graph is none of a UNet', () => {
    expect(() =>
      createUnet(
        standInModel(),
        standInSession([], () => ({})),
        1,
      ),
    ).toThrow(/UNet/);
  });
});

describe('predictInWindows', () => {
  const choice = { nativeEdge: 16, multiple: 4 };

  it.each([
    [40, 36],
    [16, 64],
    [20, 20],
  ])('answers about %i × %i latents as one that sees them all', async (width, height) => {
    const session = graph({ sample: ['batch', 9, 'height', 'width'] });
    const unet = createUnet(standInModel(), session, 1);
    const area = width * height;
    const further = [latents(5 * area), latents(5 * area)];
    const conditions = {
      size: { width, height },
      pictures: 2,
      rows: [says(text(1)), says(text(2))],
      further,
    };
    const sample = latents(8 * area);
    const asked: Size[] = [];
    const rowsFor = (size: Size) => {
      asked.push(size);
      return conditions.rows;
    };
    const said = await predictInWindows(unet, conditions, { ...choice, rowsFor })(sample, 7, 0);
    const whole = await unet.conditioned(conditions)(sample, 7, 0);
    expect(Math.max(...said.map((value, i) => Math.abs(value - whole[i]!)))).toBeLessThan(1e-2);
    const windows = session.runs.slice(0, -2).map(({ sample: cut }) => cut!.dims.slice(2));
    const sizes = new Set(windows.map((dims) => dims.join()));
    for (const one of asked) expect(sizes).toContain(`${one.height},${one.width}`);
    expect(windows.every((dims) => dims.every((edge) => edge <= 20 && edge % 4 === 0))).toBe(true);
  });
});
