import { Command } from 'commander';

import type { DeviceFinding } from '../../diffusion/runtime/survey-devices.ts';
import { CommandFailure } from '../exit-codes.ts';
import { formatTable } from '../format-table.ts';
import { interruptible } from '../interruptible.ts';
import { bytesCell } from '../models/byte-cells.ts';
import { print, printJson } from '../print.ts';

/** `gala gpu status | install` */
export function gpuCommand(): Command {
  const gpu = new Command('gpu')
    .description('See what local models can compute on, and fetch what a GPU needs.')
    .addHelpText(
      'after',
      `
Examples:
  $ gala gpu status
  $ gala gpu install

GALA_DEVICE chooses the device; auto, the default, takes the fastest that works.`,
    );
  gpu.addCommand(statusCommand());
  gpu.addCommand(installCommand());
  return gpu;
}

function statusCommand(): Command {
  return new Command('status')
    .description('Try every device, each in a process of its own.')
    .option('--json', 'print JSON')
    .action(async (options: { readonly json?: true }) => {
      const { surveyDevices } = await import('../../diffusion/runtime/survey-devices.ts');
      const { version, devices } = await surveyDevices();
      if (options.json) {
        printJson({ onnx_runtime: version ?? null, devices: devices.map(deviceObject) });
        return;
      }
      print(
        formatTable(
          ['DEVICE', 'WORKS', 'WHY NOT'],
          devices.map(({ device, trouble }) => [device, trouble ? 'no' : 'yes', trouble ?? '']),
        ),
      );
    });
}

/** As `gala doctor --json` and this command tell of a device. */
function deviceObject({ device, trouble }: DeviceFinding) {
  return { device, works: trouble === undefined, trouble: trouble ?? null };
}

function installCommand(): Command {
  return new Command('install')
    .description('Fetch the libraries for CUDA, which installing Gala leaves out for their size.')
    .option('--force', 'fetch them also when they are there')
    .action(async (options: { readonly force?: true }) => {
      const { packageFolder } = await import('../../diffusion/runtime/provider-files.ts');
      const folder = packageFolder();
      if (folder === undefined) {
        throw new CommandFailure(
          'ONNX Runtime is not installed: npm left its package out. Run npm install onnxruntime-node first.',
        );
      }
      await install(folder, options.force ?? false);
      await tellWhetherItWorks();
    });
}

async function install(folder: string, force: boolean): Promise<void> {
  const { gpuLibraries } = await import('../../diffusion/runtime/gpu-libraries.ts');
  const libraries = gpuLibraries(folder);
  if (libraries === undefined) {
    print(
      `There is nothing to fetch for ${process.platform} ${process.arch}: what ONNX Runtime has for it is installed.`,
    );
    return;
  }
  if (libraries.installed && !force) {
    print('The libraries for CUDA are installed; --force fetches them again.');
    return;
  }
  const { packageSize } = await import('../../diffusion/runtime/package-size.ts');
  const { fetchGpuLibraries } = await import('../../diffusion/runtime/fetch-gpu-libraries.ts');
  const size = await packageSize(libraries);
  print(
    `Fetching ${libraries.name} ${libraries.version}, ${size ? bytesCell(size) : 'size unknown'}`,
  );
  print(`from ${libraries.index}`);
  print(`for ${libraries.files.join('\n    ')}`);
  try {
    await interruptible((signal) => fetchGpuLibraries(folder, print, signal));
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(
      `The libraries were not fetched: ${(error as Error).message}. Behind a proxy, set GLOBAL_AGENT_HTTPS_PROXY.`,
    );
  }
  if (!gpuLibraries(folder)?.installed) {
    throw new CommandFailure('The script ended well, but the libraries are not there.');
  }
}

async function tellWhetherItWorks(): Promise<void> {
  const { surveyDevices } = await import('../../diffusion/runtime/survey-devices.ts');
  const { devices } = await surveyDevices();
  for (const { device, trouble } of devices.filter(({ device }) => device !== 'cpu')) {
    print(trouble === undefined ? `${device} works.` : `${device} does not work: ${trouble}.`);
  }
}
