import { Command } from 'commander';

import type { Config } from '../../config/config.ts';
import type { ModelShelf } from '../../diffusion/models/manage/model-shelf.ts';
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

export interface ModelsHome extends ModelShelf {
  readonly config: Config;
  /** What the settings should be told, such as a variable that is not used. */
  readonly remarks: readonly string[];
}

/** The models folder that the options and the settings name; it need not exist. */
export async function modelsHome(options: object): Promise<ModelsHome> {
  const { modelShelf } = await import('../../start/model-shelf.ts');
  const { config, remarks } = configFrom({ ...options });
  return { config, ...modelShelf(config), remarks };
}
