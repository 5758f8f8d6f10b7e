import { DEVICES, type Device } from '../../kernel/device.ts';
import { probeInProcess } from './probe-in-process.ts';
import { noProvider } from './why-not.ts';

/** Whether a device works, tried out. */
export interface DeviceFinding {
  readonly device: Device;
  /** Why it does not work; `undefined` when it does. */
  readonly trouble: string | undefined;
}

/** What there is to compute with. */
export interface DeviceSurvey {
  /** Version of ONNX Runtime; `undefined` when it cannot be loaded here. */
  readonly version: string | undefined;
  /** Execution providers that it knows on this platform, by its own names. */
  readonly providers: readonly string[];
  readonly devices: readonly DeviceFinding[];
}

/** Tries every device, each in a process of its own. */
export async function surveyDevices(
  probe: typeof probeInProcess = probeInProcess,
): Promise<DeviceSurvey> {
  const { version, providers, trouble } = await probe('cpu');
  if (version === undefined) {
    return { version, providers, devices: DEVICES.map((device) => ({ device, trouble })) };
  }
  const devices: DeviceFinding[] = [{ device: 'cpu', trouble }];
  for (const device of DEVICES.filter((name) => name !== 'cpu')) {
    const known = providers.includes(device);
    devices.push({
      device,
      trouble: known ? (await probe(device)).trouble : noProvider(device),
    });
  }
  return { version, providers, devices };
}
