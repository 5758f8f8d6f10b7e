import type { Environment } from './environment.ts';
import { CONFIG_FILE_NAME } from './config-file.ts';
import { FILE_VARIABLE, SETTINGS, SETTING_NAMES } from './settings.ts';

/** The settings by variable, with defaults and forms: the environment part of `gala serve --help`. */
export function settingsHelp(environment: Environment = process.env): string {
  const rows = SETTING_NAMES.map((name) => {
    const { variable, summary, form, fallback, fallbackText } = SETTINGS[name];
    const standard = fallbackText ?? worded(fallback(environment));
    return [variable, summary, `${capital(form)}. Default: ${standard}.`] as const;
  });
  const file = [
    FILE_VARIABLE,
    'JSON file with settings by name, such as {"port": 1904}.',
    `A path. Default: ${CONFIG_FILE_NAME} in the data folder, if it is there.`,
  ] as const;
  const width = Math.max(...rows.map(([variable]) => variable.length)) + 4;
  return [...rows, file]
    .map(([variable, ...lines]) =>
      lines.map((line, i) => `${(i === 0 ? `  ${variable}` : '').padEnd(width)}${line}`).join('\n'),
    )
    .join('\n');
}

/** A value as it would be written; lists and unset values say in `fallbackText` what they are. */
function worded(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError('This default needs a text of its own.');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
