import { Option } from 'commander';

import { readConfig, type ReadConfig } from '../config/read-config.ts';
import { SETTINGS, SETTING_NAMES, type SettingName } from '../config/settings.ts';

/** The flag that sets the same as a setting's variable. Its value is checked with all the others. */
export function settingOption(name: SettingName): Option {
  const { flag, summary, variable } = SETTINGS[name];
  if (flag === undefined) throw new Error(`${name} has no flag`);
  const description = summary.charAt(0).toLowerCase() + summary.slice(1).replace(/\.$/, '');
  return new Option(flag, `${description} (${variable})`);
}

/** The settings that have a flag. */
export const SETTINGS_WITH_FLAG = SETTING_NAMES.filter((name) => SETTINGS[name].flag !== undefined);

/**
 * The configuration, with the flags of this command on top.
 * @throws ConfigError naming every value that cannot be used.
 */
export function configFrom(options: Readonly<Record<string, unknown>>): ReadConfig {
  const values: Partial<Record<SettingName, string>> = {};
  for (const name of SETTINGS_WITH_FLAG) {
    const value = options[settingOption(name).attributeName()];
    if (typeof value === 'string') values[name] = value;
  }
  return readConfig({ values, label: flagName });
}

function flagName(name: SettingName): string {
  return SETTINGS[name].flag?.split(' ')[0] ?? name;
}
