import { Command } from 'commander';

import type { Config } from '../../config/config.ts';
import { configFrom, settingOption } from '../setting-options.ts';

/** What every command on local models takes. */
export interface ModelsOptions {
  readonly json?: true;
}

/** A command on the local models of a data folder. */
export const modelsCommandOf = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .addOption(settingOption('dataFolder'))
    .option('--json', 'print JSON');

export interface ModelsHome {
  readonly config: Config;
  /** Where local models lie. */
  readonly folder: string;
  /** What the settings should be told, such as a variable that is not used. */
  readonly remarks: readonly string[];
}

/** The models folder that the options and the settings name; it need not exist. */
export async function modelsHome(options: object): Promise<ModelsHome> {
  const { modelsFolder } = await import('../../start/data-layout.ts');
  const { config, remarks } = configFrom({ ...options });
  return { config, folder: modelsFolder(config), remarks };
}
