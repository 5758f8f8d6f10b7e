import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { closest } from './closest.ts';
import { ConfigError, type ConfigProblem } from './config-error.ts';
import { FILE_VARIABLE, SETTING_NAMES, type SettingName } from './settings.ts';

/** What the configuration file says, as text by setting; `path` is for naming it in errors. */
export interface ConfigFile {
  readonly path: string;
  readonly values: ReadonlyMap<SettingName, string>;
}

/** Looked for in the data folder when `GALA_CONFIG` names no other. */
export const CONFIG_FILE_NAME = 'gala.config.json';

/**
 * Reads the configuration file: the named one, which must exist, or the one in the data folder if
 * there is one. That second one cannot move the data folder, in which it was found.
 * @throws ConfigError when it cannot be read, is no JSON object or has keys that are no settings.
 */
export function readConfigFile(
  named: string | undefined,
  dataFolder: string,
): ConfigFile | undefined {
  const path = named ?? join(dataFolder, CONFIG_FILE_NAME);
  const text = readText(path, named !== undefined);
  if (text === undefined) return undefined;
  const object = parseObject(path, text);
  const values = new Map<SettingName, string>();
  const problems: ConfigProblem[] = [];
  for (const [key, value] of Object.entries(object)) {
    const name = SETTING_NAMES.find((known) => known === key);
    const source = `"${key}" in ${path}`;
    if (name === undefined || (name === 'dataFolder' && named === undefined)) {
      problems.push({ source, value: 'not taken', expected: expectedKey(key, name) });
    } else if (isPlain(value)) {
      values.set(name, String(value));
    } else {
      const expected = 'text, a number, true, false, or a list of texts';
      problems.push({ source, value: JSON.stringify(value), expected });
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return { path, values };
}

function expectedKey(key: string, name: SettingName | undefined): string {
  if (name !== undefined)
    return 'it in the environment: this file lies in the folder it would move';
  const guess = closest(key, SETTING_NAMES);
  return guess ? `"${guess}" perhaps` : `one of ${SETTING_NAMES.join(', ')}`;
}

function isPlain(value: unknown): value is string | number | boolean | readonly string[] {
  if (Array.isArray(value)) return value.every((part) => typeof part === 'string');
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function readText(path: string, required: boolean): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // A data folder that is no folder is reported where the folder is made.
    if (!required && (code === 'ENOENT' || code === 'ENOTDIR')) return undefined;
    const source = required ? FILE_VARIABLE : path;
    const value = required ? `'${path}' (${code})` : `unreadable (${code})`;
    throw new ConfigError([{ source, value, expected: 'a readable JSON file' }]);
  }
}

function parseObject(path: string, text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ConfigError([{ source: path, value: `no JSON (${detail})`, expected: 'JSON' }]);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigError([
      {
        source: path,
        value: 'no JSON object',
        expected: 'settings by name, such as {"port": 1904}',
      },
    ]);
  }
  return value as Readonly<Record<string, unknown>>;
}
