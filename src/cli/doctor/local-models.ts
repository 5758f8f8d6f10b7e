import type { DeviceSurvey } from '../../diffusion/runtime/survey-devices.ts';
import { notice, ok, type Check } from './check.ts';

/**
 * What local models would compute on. Nothing in here breaks Gala: it also draws without them. Each device
 * is tried in a process of its own, so that a driver that crashes leaves the doctor alive.
 */
export async function localModelChecks(): Promise<readonly Check[]> {
  const [{ surveyDevices }, { freeMemory }] = await Promise.all([
    import('../../diffusion/runtime/survey-devices.ts'),
    import('../../diffusion/runtime/free-memory.ts'),
  ]);
  const survey = await surveyDevices();
  return [
    { name: 'onnx runtime', run: () => Promise.resolve(judgeRuntime(survey)) },
    ...survey.devices
      .filter(({ device }) => survey.providers.includes(device))
      .map(({ device, trouble }) => ({
        name: `device ${device}`,
        run: () => Promise.resolve(trouble === undefined ? ok('computes') : notice(trouble)),
      })),
    {
      name: 'memory',
      run: () => Promise.resolve(judgeMemory(freeMemory())),
    },
  ];
}

function judgeRuntime({ version, providers, devices }: DeviceSurvey) {
  if (version !== undefined) return ok(`${version}, with ${providers.join(', ')}`);
  return notice(`no local models here: ${devices[0]?.trouble ?? 'it cannot be loaded'}`);
}

/** What LCM-Dreamshaper takes for a picture of 512 × 512, one of the smallest models. */
const LEAST_BYTES = 7.7e9;

function judgeMemory(free: number) {
  const shown = `${(free / 1e9).toFixed(1)} GB free`;
  return free < LEAST_BYTES
    ? notice(`${shown}: local models need about ${LEAST_BYTES / 1e9} GB`)
    : ok(shown);
}
