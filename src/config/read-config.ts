import { closest } from './closest.ts';
import { ConfigError, type ConfigProblem } from './config-error.ts';
import { readConfigFile, type ConfigFile } from './config-file.ts';
import type { Config } from './config.ts';
import type { Environment } from './environment.ts';
import {
  FILE_VARIABLE,
  SETTINGS,
  SETTING_NAMES,
  type Setting,
  type SettingName,
} from './settings.ts';

/** Values given by name, such as flags: the strongest source. */
export interface GivenValues {
  readonly values: Readonly<Partial<Record<SettingName, string>>>;
  /** How to name the place of a value in an error: `--port`. */
  readonly label: (name: SettingName) => string;
}

export interface ReadConfig {
  readonly config: Config;
  /** Remarks for the operator that stop nothing, such as a variable that looks mistyped. */
  readonly remarks: readonly string[];
}

/**
 * Settles every setting: given values first, then the environment, the configuration file and the
 * default. An empty value counts as not set, because Compose files pass variables on as empty.
 * @throws ConfigError naming every value that cannot be used.
 */
export function readConfig(given: GivenValues, environment: Environment = process.env): ReadConfig {
  const dataFolder = settle(SETTINGS.dataFolder.schema, [
    given.values.dataFolder,
    environment[SETTINGS.dataFolder.variable],
  ]);
  const file = readConfigFile(
    environment[FILE_VARIABLE] || undefined,
    dataFolder ?? SETTINGS.dataFolder.fallback(environment),
  );
  const problems: ConfigProblem[] = [];
  const remarks: string[] = [];
  const settled = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, read(name, given, environment, file, problems, remarks)]),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    // Each entry went through the schema of its own name.
    config: Object.freeze(settled) as unknown as Config,
    remarks: [...remarks, ...mistyped(environment)],
  };
}

function read(
  name: SettingName,
  given: GivenValues,
  environment: Environment,
  file: ConfigFile | undefined,
  problems: ConfigProblem[],
  remarks: string[],
): unknown {
  const setting = SETTINGS[name];
  const places: readonly (readonly [string | undefined, string])[] = [
    [given.values[name], given.label(name)],
    [environment[setting.variable], setting.variable],
    [file?.values.get(name), `"${name}" in ${file?.path}`],
  ];
  const found = places.find(([text]) => text !== undefined && text !== '');
  if (found === undefined) return borrowed(setting, environment, remarks);
  const [text = '', source] = found;
  const result = setting.schema.safeParse(text);
  if (result.success) return result.data;
  const value = setting.secret ? 'set to something unfit (hidden)' : `'${text}'`;
  problems.push({ source, value, expected: setting.form + hint(text) });
  return undefined;
}

/** What the variables of other programs say, or else the default. They stop nothing when they are unfit. */
function borrowed(
  { also, form, schema, secret, fallback }: Setting<unknown>,
  environment: Environment,
  remarks: string[],
): unknown {
  const variable = also.find((one) => environment[one] !== undefined && environment[one] !== '');
  const text = variable === undefined ? undefined : environment[variable];
  if (text === undefined) return fallback(environment);
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  const value = secret ? 'set to something unfit (hidden)' : `'${text}'`;
  remarks.push(`${variable} is ${value} and is not used; expected ${form}.`);
  return fallback(environment);
}

/** Kubernetes sets `GALA_PORT=tcp://…` in every pod beside a service that is called `gala`. */
function hint(text: string): string {
  return text.startsWith('tcp://') ? ' (Kubernetes set this: use enableServiceLinks: false)' : '';
}

function settle<T>(
  schema: { safeParse(text: string): { success: true; data: T } | { success: false } },
  places: readonly (string | undefined)[],
): T | undefined {
  const text = places.find((place) => place !== undefined && place !== '');
  const result = text === undefined ? undefined : schema.safeParse(text);
  return result?.success ? result.data : undefined;
}

function mistyped(environment: Environment): readonly string[] {
  const known = [FILE_VARIABLE, ...SETTING_NAMES.map((name) => SETTINGS[name].variable)];
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('GALA_') && !known.includes(variable))
    .flatMap((variable) => {
      const guess = closest(variable, known);
      return guess ? [`${variable} is not a setting of Gala; did you mean ${guess}?`] : [];
    });
}
