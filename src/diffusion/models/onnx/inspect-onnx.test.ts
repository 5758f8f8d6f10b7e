import { mkdir, open, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  externalTensor,
  graphAttribute,
  model,
  node,
  tensorOf,
} from '../../../../test/support/diffusion/onnx-graph.ts';
import { temporaryFolder } from '../../../../test/support/temporary-folder.ts';
import { ModelFault } from '../../faults.ts';
import { inspectOnnx } from './inspect-onnx.ts';
import { numberField, spanField } from './write-fields.ts';

const TINY = fileURLToPath(
  new URL('../../../../test/golden/diffusion/models/sd1/unet/model.onnx', import.meta.url),
);

/** A model's folder with these files; the graph is looked into. */
async function inspect(
  files: Readonly<Record<string, Uint8Array | string>>,
  graph = 'unet/model.onnx',
) {
  const folder = await temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  return inspectOnnx(join(folder, graph), { model: 'prank', folder });
}

const faultOf = async (inspection: Promise<unknown>) =>
  inspection.then(
    () => undefined,
    (error: unknown) => (error as ModelFault).data,
  );

/** A graph that adds weights which lie elsewhere. */
const adding = (entries: Readonly<Record<string, string>>) =>
  model({ nodes: [node('Add', ['x', 'w'], ['y'])], tensors: [externalTensor('w', [4], entries)] });

test('finds a graph and its weights sound, and how many bytes they are', async () => {
  const graph = adding({ location: 'weights.pb', offset: '0', length: '16' });
  const { files, bytes } = await inspect({
    'unet/model.onnx': graph,
    'unet/weights.pb': new Uint8Array(16),
  });
  expect(files.map((file) => basename(file))).toEqual(['model.onnx', 'weights.pb']);
  expect(bytes).toBe(graph.length + 16);
});

test.each([
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'C:win.ini',
  '..\\..\\secret',
  '\\\\server\\share\\x',
  'a/../../../x',
  'weights\0.pb',
  '*/_ORT_MEM_ADDR_/*',
  '',
])('refuses weights at %j', async (location) => {
  expect(await faultOf(inspect({ 'unet/model.onnx': adding({ location }) }))).toEqual({
    code: 'file_escapes',
    facts: { model: 'prank', file: 'unet/model.onnx', target: location },
  });
});

test('refuses weights and graphs that are links out of the folder', async () => {
  const folder = await temporaryFolder();
  const outside = await temporaryFolder();
  await writeFile(join(outside, 'secret'), new Uint8Array(64));
  await symlink(join(outside, 'secret'), join(folder, 'weights.pb'));
  await writeFile(join(folder, 'model.onnx'), adding({ location: 'weights.pb' }));
  await symlink(join(outside, 'secret'), join(folder, 'linked.onnx'));
  const owner = { model: 'prank', folder };
  for (const file of ['model.onnx', 'linked.onnx']) {
    expect(await faultOf(inspectOnnx(join(folder, file), owner))).toMatchObject({
      code: 'file_escapes',
    });
  }
});

test('reads weights elsewhere in the folder, through a link to the folder, too', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'model'));
  await writeFile(join(folder, 'model', 'model.onnx'), adding({ location: 'parts/w.bin' }));
  await mkdir(join(folder, 'model', 'parts'));
  await writeFile(join(folder, 'model', 'parts', 'w.bin'), new Uint8Array(16));
  await symlink(join(folder, 'model'), join(folder, 'link'), 'junction');
  const linked = join(folder, 'link');
  const { files } = await inspectOnnx(join(linked, 'model.onnx'), { model: 'm', folder: linked });
  expect(files).toHaveLength(2);
});

test('tells how much of weights is missing', async () => {
  const graph = adding({ location: 'w.bin', offset: '100', length: '16' });
  expect(
    await faultOf(inspect({ 'unet/model.onnx': graph, 'unet/w.bin': new Uint8Array(110) })),
  ).toEqual({
    code: 'file_truncated',
    facts: { model: 'prank', file: 'unet/w.bin', expected: 116, got: 110 },
  });
  expect(await faultOf(inspect({ 'unet/model.onnx': graph }))).toMatchObject({
    code: 'file_missing',
    facts: { file: 'unet/w.bin' },
  });
});

test.each(['-1', '1e400', 'x', '9007199254740993'])(
  'refuses weights at the place %j',
  async (offset) => {
    const graph = adding({ location: 'w.bin', offset, length: '1' });
    expect(
      await faultOf(inspect({ 'unet/model.onnx': graph, 'unet/w.bin': new Uint8Array(8) })),
    ).toMatchObject({ code: 'file_malformed' });
  },
);

test('knows operators of others, in the bodies of branches, too', async () => {
  const stranger = node('Run', ['x'], ['y'], { domain: 'evil.example' });
  const branch = node('If', ['c'], ['y'], {
    attributes: [graphAttribute('then_branch', { nodes: [stranger] })],
  });
  for (const nodes of [[stranger], [branch]]) {
    expect(await faultOf(inspect({ 'unet/model.onnx': model({ nodes }) }))).toMatchObject({
      code: 'custom_operators',
      facts: { file: 'unet/model.onnx', domains: ['evil.example'] },
    });
  }
});

test('takes the operators of ONNX Runtime, and functions that the graph brings along', async () => {
  const nodes = [
    node('MultiHeadAttention', ['q', 'k', 'v'], ['y'], { domain: 'com.microsoft' }),
    node('aten_add', ['y', 'y'], ['z'], { domain: 'pkg.torch' }),
  ];
  const own = spanField(25, spanField(1, 'aten_add'), spanField(10, 'pkg.torch'));
  const { fusedAttention } = await inspect({ 'unet/model.onnx': model({ nodes }, [own]) });
  expect(fusedAttention).toBe(true);
});

test('finds weights of loops, and counts those of half precision', async () => {
  const half = externalTensor('w', [8], { location: 'w.bin', length: '16' }, 'float16');
  const loop = node('Loop', [], ['y'], {
    attributes: [
      graphAttribute('body', {
        nodes: [node('Add', ['x', 'w'], ['y'])],
        tensors: [half, tensorOf('v', [2], new Uint8Array(4), 'float16')],
      }),
    ],
  });
  const { files, halfBytes } = await inspect({
    'unet/model.onnx': model({ nodes: [loop] }),
    'unet/w.bin': new Uint8Array(16),
  });
  expect(files).toHaveLength(2);
  expect(halfBytes).toBe(20);
});

test('a graph may not lie deeper in graphs than Protocol Buffers read', async () => {
  let inner = node('Neg', ['x'], ['y']);
  for (let depth = 0; depth < 200; depth++) {
    inner = node('If', ['c'], ['y'], { attributes: [graphAttribute('b', { nodes: [inner] })] });
  }
  expect(await faultOf(inspect({ 'unet/model.onnx': model({ nodes: [inner] }) }))).toMatchObject({
    code: 'file_malformed',
    facts: { trouble: 'its graphs lie too deep in each other' },
  });
});

test.each([
  ['a web page', '<!DOCTYPE html><html><body>Not found</body></html>', 'it is no ONNX graph'],
  [
    'a pointer of Git LFS',
    'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n',
    'it is a pointer of Git LFS, not the file that it points to',
  ],
  ['an empty file', '', 'there is no graph in it'],
  ['settings without a graph', numberField(1, 8), 'there is no graph in it'],
])('says what is wrong with %s', async (_, bytes, trouble) => {
  expect(await faultOf(inspect({ 'unet/model.onnx': bytes }))).toEqual({
    code: 'file_malformed',
    facts: { model: 'prank', file: 'unet/model.onnx', trouble },
  });
});

test('refuses folders, and files of nothing but length, without reading them', async () => {
  const folder = await temporaryFolder();
  const owner = { model: 'prank', folder };
  await mkdir(join(folder, 'model.onnx'));
  expect(await faultOf(inspectOnnx(join(folder, 'model.onnx'), owner))).toMatchObject({
    code: 'file_malformed',
    facts: { trouble: 'it is no plain file' },
  });
  const handle = await open(join(folder, 'w.bin'), 'w');
  await handle.truncate(10e9);
  await handle.close();
  await writeFile(join(folder, 'graph.onnx'), adding({ location: 'w.bin', length: '10000000000' }));
  expect(await faultOf(inspectOnnx(join(folder, 'graph.onnx'), owner))).toMatchObject({
    code: 'file_truncated',
    facts: { file: 'w.bin', expected: 10e9 },
  });
  expect(await faultOf(inspectOnnx(join(folder, 'w.bin'), owner))).toMatchObject({
    code: 'file_truncated',
  });
});

test('a graph that was cut anywhere is never taken for a whole one', async () => {
  const whole = await readFile(TINY);
  const { bytes } = await inspect({ 'unet/model.onnx': whole });
  expect(bytes).toBe(whole.length);
  // Cut behind its graph, what is left is a graph: one without the versions of its operators.
  const graphEnds = whole.length - 200;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: graphEnds }), async (length) => {
      const data = await faultOf(inspect({ 'unet/model.onnx': whole.subarray(0, length) }));
      expect(['file_truncated', 'file_malformed']).toContain(data?.code);
    }),
    { numRuns: 60 },
  );
});

test('a graph with wrong bytes ends in a fault or in nothing, and soon', async () => {
  const whole = await readFile(TINY);
  const flip = fc.tuple(
    fc.integer({ min: 0, max: whole.length - 1 }),
    fc.integer({ min: 1, max: 255 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 20 }), async (flips) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, by] of flips) bytes[at]! ^= by;
      const result = await inspect({ 'unet/model.onnx': bytes }).catch((error: unknown) => error);
      expect(result instanceof ModelFault || !(result instanceof Error)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('whatever bytes say, there is an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const result = await inspect({ 'unet/model.onnx': bytes }).catch((error: unknown) => error);
      expect(result instanceof ModelFault || !(result instanceof Error)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
