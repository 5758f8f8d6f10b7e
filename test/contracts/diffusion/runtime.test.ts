import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { ModelFault } from '../../../src/diffusion/faults.ts';
import { openRuntime } from '../../../src/diffusion/runtime/open-runtime.ts';
import type { Session } from '../../../src/diffusion/runtime/runtime.ts';
import { surveyDevices } from '../../../src/diffusion/runtime/survey-devices.ts';
import { tensor } from '../../../src/numerics/tensor.ts';
import {
  externalTensor,
  model,
  node,
  tensorOf,
  typeAttribute,
  type GraphPieces,
} from '../../support/diffusion/onnx-graph.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const about = { model: 'tiny', part: 'unet' };
const runtime = await openRuntime({ device: 'cpu', threads: 1 });

async function opened(pieces: GraphPieces): Promise<Session> {
  const file = join(await temporaryFolder(), 'model.onnx');
  await writeFile(file, model(pieces));
  return runtime.open(file, about);
}

const faultOf = async (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ModelFault) return { ...error.data, message: error.message };
      throw error;
    },
  );

type Type = 'float16' | 'float64' | 'int64' | 'int32' | 'int8' | 'uint8' | 'bool';

/** Takes floats and gives them back after a stay in another type. */
const through = (type: Type, name = 'x') =>
  opened({
    nodes: [node('Identity', [name], ['y'])],
    inputs: [{ name, type, dims: ['n'] }],
    outputs: [{ name: 'y', type, dims: ['n'] }],
  });

const floats = (...values: readonly number[]) => tensor(Float32Array.from(values), [values.length]);

describe('numbers on their way into a graph and out of it', () => {
  test.each([
    ['float16', [1.5, -65_504, 2 ** -24, 0.1], [1.5, -65_504, 2 ** -24, 0.0999755859375]],
    ['float64', [1.5, -3e38, 0.25], [1.5, Math.fround(-3e38), 0.25]],
    ['int64', [999, -1, 2 ** 40], [999, -1, 2 ** 40]],
    ['int32', [49_407, -1, 0], [49_407, -1, 0]],
    ['int8', [-128, 127], [-128, 127]],
    ['uint8', [0, 255], [0, 255]],
    ['bool', [0, 1], [0, 1]],
  ] as const)('become %s and floats again', async (type, given, expected) => {
    const session = await through(type);
    expect(session.inputs).toEqual([{ name: 'x', type, dims: ['n'] }]);
    const { y } = await session.run({ x: floats(...given) });
    expect([...y!.data]).toEqual(expected);
    expect(y!.dims).toEqual([given.length]);
  });

  test.each(['int64', 'int32'] as const)('are cut where they are times, as %s', async (type) => {
    const session = await through(type, 'timestep');
    const { y } = await session.run({ timestep: floats(499.5, -2.9) });
    expect([...y!.data]).toEqual([499, -2]);
  });

  test.each([
    ['int64', 0.5],
    ['int64', NaN],
    ['int64', Infinity],
    ['int32', 2 ** 31],
    ['int8', 128],
    ['uint8', -1],
    ['bool', 0.25],
    ['bool', 2],
  ] as const)('are never silently others: as %s not %d', async (type, value) => {
    const session = await through(type);
    expect(await faultOf(session.run({ x: floats(0, value) }))).toMatchObject({
      code: 'run_failed',
      facts: { trouble: `it takes x as ${type}, which cannot be ${value}` },
    });
  });

  test('stay exactly what they are as floats, beyond any view of theirs', async () => {
    const session = await opened({
      nodes: [node('Neg', ['x'], ['y'])],
      inputs: [{ name: 'x', type: 'float32', dims: ['a', 'b'] }],
      outputs: [{ name: 'y', type: 'float32', dims: ['a', 'b'] }],
    });
    const all = Float32Array.from({ length: 10 }, (_, index) => index / 3);
    const { y } = await session.run({ x: tensor(all.subarray(2, 8), [2, 3]) });
    expect([...y!.data]).toEqual([...all.subarray(2, 8)].map((value) => -value));
    expect(y!.dims).toEqual([2, 3]);
  });

  test('of types that no model of this kind has are refused by name', async () => {
    const session = opened({
      nodes: [node('Identity', ['words'], ['y'])],
      inputs: [{ name: 'words', type: 'string', dims: ['n'] }],
      outputs: [{ name: 'y', type: 'string', dims: ['n'] }],
    });
    expect(await faultOf(session)).toMatchObject({
      code: 'run_failed',
      facts: { trouble: 'its words is string' },
    });
  });
});

describe('a session', () => {
  const adding = () =>
    opened({
      nodes: [node('Add', ['a', 'b'], ['sum']), node('Mul', ['a', 'b'], ['product'])],
      inputs: [
        { name: 'a', type: 'float32', dims: ['n'] },
        { name: 'b', type: 'float32', dims: ['n'] },
      ],
      outputs: [
        { name: 'sum', type: 'float32', dims: ['n'] },
        { name: 'product', type: 'float32', dims: ['n'] },
      ],
    });

  test('gives all outputs, or those that are wanted', async () => {
    const session = await adding();
    const feeds = { a: floats(2, 3), b: floats(4, 5) };
    const all = await session.run(feeds);
    expect([...all['sum']!.data, ...all['product']!.data]).toEqual([6, 8, 8, 15]);
    expect(Object.keys(await session.run(feeds, ['product']))).toEqual(['product']);
  });

  test('keeps what it gave when it runs again', async () => {
    const session = await adding();
    const first = await session.run({ a: floats(1), b: floats(1) });
    await session.run({ a: floats(9), b: floats(9) });
    expect([...first['sum']!.data]).toEqual([2]);
  });

  test('names what is missing and what is too much', async () => {
    const session = await adding();
    expect(await faultOf(session.run({ a: floats(1), c: floats(1) }))).toMatchObject({
      code: 'run_failed',
      message: 'The unet of the model tiny cannot be run: it also takes b, and it does not take c',
    });
  });

  test('tells of shapes that do not fit, and works on', async () => {
    const session = await adding();
    const misfit = await faultOf(session.run({ a: floats(1, 2), b: floats(1, 2, 3) }));
    expect(misfit).toMatchObject({ code: 'run_failed', facts: { part: 'unet' } });
    expect(misfit?.message).not.toContain('/onnxruntime_src');
    expect(await faultOf(session.run({ a: floats(1), b: floats(1) }))).toBeUndefined();
  });

  test('finds weights beside its graph', async () => {
    const folder = await temporaryFolder();
    const w = externalTensor('w', [2], { location: 'w.bin', offset: '8', length: '8' });
    await writeFile(
      join(folder, 'model.onnx'),
      model({
        nodes: [node('Add', ['x', 'w'], ['y'])],
        tensors: [w],
        inputs: [{ name: 'x', type: 'float32', dims: [2] }],
        outputs: [{ name: 'y', type: 'float32', dims: [2] }],
      }),
    );
    await writeFile(join(folder, 'w.bin'), new Uint8Array(Float32Array.of(9, 9, 10, 20).buffer));
    const session = await runtime.open(join(folder, 'model.onnx'), about);
    const { y } = await session.run({ x: floats(1, 2) });
    expect([...y!.data]).toEqual([11, 22]);
  });

  test('does not run any more once it is released', async () => {
    const session = await adding();
    await session.release();
    expect(await faultOf(session.run({ a: floats(1), b: floats(1) }))).toMatchObject({
      code: 'run_failed',
    });
  });

  test('that asks for more memory than any machine has says so', async () => {
    const shape = new Uint8Array(BigInt64Array.of(1n << 24n, 1n << 24n).buffer);
    const session = await opened({
      nodes: [node('Expand', ['x', 'shape'], ['y'])],
      tensors: [tensorOf('shape', [2], shape, 'int64')],
      inputs: [{ name: 'x', type: 'float32', dims: [1] }],
      outputs: [{ name: 'y', type: 'float32', dims: ['a', 'b'] }],
    });
    expect(await faultOf(session.run({ x: floats(1) }))).toMatchObject({
      code: 'out_of_memory',
      facts: { model: 'tiny' },
    });
  });
});

describe('a graph that cannot be opened', () => {
  const openBytes = async (bytes: Uint8Array) => {
    const file = join(await temporaryFolder(), 'model.onnx');
    await writeFile(file, bytes);
    return faultOf(runtime.open(file, about));
  };

  test('because it is none', async () => {
    expect(await openBytes(Buffer.from('<html>'))).toMatchObject({ code: 'file_malformed' });
  });

  test('because it is not there', async () => {
    const file = join(await temporaryFolder(), 'model.onnx');
    expect(await faultOf(runtime.open(file, about))).toMatchObject({ code: 'file_missing' });
  });

  test('because nobody knows its operator', async () => {
    const pieces: GraphPieces = {
      nodes: [node('Frobnicate', ['x'], ['y'])],
      inputs: [{ name: 'x', type: 'float32', dims: [1] }],
      outputs: [{ name: 'y', type: 'float32', dims: [1] }],
    };
    expect(await openBytes(model(pieces))).toMatchObject({
      code: 'run_failed',
      message: expect.stringContaining('No Op registered for Frobnicate'),
    });
  });

  test('because its types do not fit each other', async () => {
    const pieces: GraphPieces = {
      nodes: [
        node('Cast', ['x'], ['h'], { attributes: [typeAttribute('to', 'float16')] }),
        node('Add', ['x', 'h'], ['y']),
      ],
      inputs: [{ name: 'x', type: 'float32', dims: [1] }],
      outputs: [{ name: 'y', type: 'float32', dims: [1] }],
    };
    expect(await openBytes(model(pieces))).toMatchObject({ code: 'file_malformed' });
  });
});

describe('devices', () => {
  test('are each tried, and the CPU computes', async () => {
    const { version, devices } = await surveyDevices();
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(devices.map(({ device }) => device)).toEqual(['cpu', 'cuda', 'webgpu', 'dml', 'coreml']);
    expect(devices[0]).toEqual({ device: 'cpu', trouble: undefined });
  });

  test('that the survey found not to work are refused with the same words', async () => {
    const { devices } = await surveyDevices();
    for (const { device, trouble } of devices.filter((one) => one.trouble !== undefined)) {
      expect(await faultOf(openRuntime({ device, threads: 1 }))).toMatchObject({
        code: 'device_unavailable',
        facts: { device, trouble },
      });
    }
  });

  test('chosen by themselves are one that works', async () => {
    const { devices } = await surveyDevices();
    const { device } = await openRuntime({ device: 'auto', threads: 1 });
    expect(devices.find((one) => one.device === device)?.trouble).toBeUndefined();
  });
});
