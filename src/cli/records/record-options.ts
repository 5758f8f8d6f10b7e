import type { Command } from 'commander';
import type { z } from 'zod';

import { conditionsOf } from '../../http/gala/record-filter.ts';
import type { RecordFilter } from '../../ledger/record-filter.ts';
import type { OpenRecords } from '../../start/open-records.ts';
import { check } from '../../wire/check.ts';
import type { FilterQuery } from '../../wire/gala/record-query.ts';
import { configFrom } from '../setting-options.ts';

/** The flags that say which records are meant: the parameters of the API, with hyphens. */
const FILTERS: readonly (readonly [flag: string, description: string])[] = [
  ['--state <state>', 'queued, running, succeeded, failed or cancelled'],
  ['--operation <operation>', 'generate, edit or vary'],
  ['--model <id>', 'the model that was asked for'],
  ['--engine <id>', 'the engine that drew'],
  ['--dialect <name>', 'the API it came by, such as openai'],
  ['--team-id <id>', 'the team whose request it was'],
  ['--user-id <id>', 'the member whose key it was'],
  ['--key-id <id>', 'the key it came with'],
  ['--user <name>', 'the user that was named in the request'],
  ['--prompt <text>', 'text in the prompt, in upper or lower case'],
  ['--rating <number>', 'how it was rated, 1 to 5'],
  ['--error-code <code>', 'the error it ended with'],
  ['--since <time>', 'created then or later, such as 2026-11-21 or 2026-11-21T08:00:00Z'],
  ['--until <time>', 'created before'],
];

/** Adds the flags that say which records are meant. */
export function withFilters(command: Command): Command {
  for (const [flag, description] of FILTERS) command.option(flag, description);
  return command;
}

/** Everything that was said with flags. */
export type Flags = Readonly<Record<string, unknown>>;

/** The flags that were given, as the query that says the same. */
export function queryOf(flags: Flags): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [flag] of FILTERS) {
    const name = flag.slice(2, flag.indexOf(' '));
    const value = flags[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    if (typeof value === 'string') query[name.replaceAll('-', '_')] = value;
  }
  return query;
}

/**
 * What the query means, by the rules of the API. At the command line everybody is the owner of the
 * machine and sees every team's.
 * @throws GalaError that names what is wrong.
 */
export function filterIn<Q extends FilterQuery>(
  schema: z.ZodType<Q>,
  query: Readonly<Record<string, string>>,
): { readonly query: Q; readonly filter: RecordFilter } {
  const checked = check(schema, query);
  return { query: checked, filter: { ...conditionsOf(checked), teamId: checked.team_id } };
}

/** Opens the records of the data folder that the flags name, for as long as they are used. */
export async function withRecords<T>(
  flags: Flags,
  use: (opened: OpenRecords) => Promise<T>,
): Promise<T> {
  const { openRecords } = await import('../../start/open-records.ts');
  const opened = await openRecords(configFrom(flags).config);
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}
