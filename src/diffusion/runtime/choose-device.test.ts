import { expect, test } from 'vitest';
import type { Device } from '../../kernel/device.ts';
import { chooseDevice } from './choose-device.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { surveyDevices } from './survey-devices.ts';

/** ONNX Runtime, of which only what it was built with is asked. */
const builtWith = (...names: readonly string[]) =>
  ({
    listSupportedBackends: () => names.map((name) => ({ name, bundled: true })),
  }) as unknown as OnnxRuntime;

/** A machine on which these devices work; remembers which were tried. */
function machine(...working: readonly string[]) {
  const tried: string[] = [];
  const probe = async (device: Device) => {
    tried.push(device);
    const trouble = working.includes(device) ? undefined : 'broken';
    return { version: '1.2.3', providers: ['cpu', 'dml', 'webgpu'], trouble };
  };
  return { tried, probe };
}

test('takes the fastest device that works, and tries no further', async () => {
  const { tried, probe } = machine('dml', 'webgpu');
  expect(await chooseDevice(builtWith('cpu', 'dml', 'webgpu'), 'auto', probe)).toBe('dml');
  expect(tried).toEqual(['dml']);
});

test('goes on to the next when one does not work, and ends with the CPU', async () => {
  const { tried, probe } = machine();
  expect(await chooseDevice(builtWith('cpu', 'dml', 'webgpu'), 'auto', probe)).toBe('cpu');
  expect(tried).toEqual(['dml', 'webgpu']);
});

test('does not try what ONNX Runtime was not built with', async () => {
  const { tried, probe } = machine('webgpu');
  expect(await chooseDevice(builtWith('cpu', 'coreml'), 'auto', probe)).toBe('cpu');
  expect(tried).toEqual([]);
});

test('takes the one asked for without trying others', async () => {
  const { tried, probe } = machine();
  expect(await chooseDevice(builtWith('cpu'), 'coreml', probe)).toBe('coreml');
  expect(tried).toEqual([]);
});

test('a survey tells of every device, and tries those that could work', async () => {
  const { tried, probe } = machine('cpu', 'webgpu');
  const { version, devices } = await surveyDevices(probe);
  expect(version).toBe('1.2.3');
  expect(tried).toEqual(['cpu', 'webgpu', 'dml']);
  expect(devices.map(({ device, trouble }) => [device, trouble])).toEqual([
    ['cpu', undefined],
    ['cuda', `ONNX Runtime has no cuda for ${process.platform} ${process.arch}`],
    ['webgpu', undefined],
    ['dml', 'broken'],
    ['coreml', `ONNX Runtime has no coreml for ${process.platform} ${process.arch}`],
  ]);
});

test('without ONNX Runtime every device has the same trouble', async () => {
  const probe = async () => ({ version: undefined, providers: [], trouble: 'not installed' });
  const { version, devices } = await surveyDevices(probe);
  expect(version).toBeUndefined();
  expect(new Set(devices.map(({ trouble }) => trouble))).toEqual(new Set(['not installed']));
});
