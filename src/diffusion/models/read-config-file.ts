import type { z } from 'zod';
import { modelFault } from '../faults.ts';
import { parseConfig } from './parse-config.ts';
import { readTextFile } from './read-text-file.ts';

/** A config file of a model, whatever it says. */
export type RawConfig = Readonly<Record<string, unknown>>;

/** No config of a model is nearly as large; what is, is something else. */
const MOST_BYTES = 1024 * 1024;

/**
 * Reads one JSON object of a model's folder.
 * @param file relative to the folder.
 * @returns `undefined` when there is no such file.
 * @throws ModelFault `file_malformed`.
 */
export async function readConfigFile(
  model: string,
  folder: string,
  file: string,
): Promise<RawConfig | undefined> {
  const text = await readTextFile({ model, folder, file, most: MOST_BYTES });
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = parseConfig(text);
  } catch (error) {
    throw modelFault('file_malformed', { model, file, trouble: 'not JSON' }, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw modelFault('file_malformed', { model, file, trouble: 'not a JSON object' });
  }
  return value as RawConfig;
}

/**
 * Takes from a config what a schema describes.
 * @throws ModelFault `setting_unsupported` naming the first setting that it does not allow.
 */
export function settingsOf<S extends z.ZodType>(
  schema: S,
  config: RawConfig,
  { model, file }: { readonly model: string; readonly file: string },
): z.output<S> {
  const result = schema.safeParse(config);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const setting = issue.path.join('.');
  const got = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    config,
  );
  throw modelFault('setting_unsupported', {
    model,
    file,
    setting,
    got: shownSetting(got),
    expected: issue.message,
  });
}

/** What a config says of a setting, for people: cut where it is long. */
export function shownSetting(value: unknown): string {
  if (value === undefined) return 'left out';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
