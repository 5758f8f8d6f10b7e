import { Option, type Command } from 'commander';
import type { z } from 'zod';

import { conditionsOf } from '../../http/gala/record-filter.ts';
import type { RecordFilter } from '../../ledger/record-filter.ts';
import type { OpenRecords } from '../../start/open-records.ts';
import { check } from '../../wire/check.ts';
import type { FilterQuery } from '../../wire/gala/record-query.ts';
import { configFrom } from '../setting-options.ts';

/**
 * The flags that say which records are meant, and the parameters of the API that say the same. A team,
 * a user and a key are named as everywhere at the command line.
 */
const FILTERS: readonly (readonly [flag: string, parameter: string, description: string])[] = [
  ['--state <state>', 'state', 'queued, running, succeeded, failed or cancelled'],
  ['--operation <operation>', 'operation', 'generate, edit or vary'],
  ['--model <id>', 'model', 'the model that was asked for'],
  ['--engine <id>', 'engine', 'the engine that drew'],
  ['--dialect <name>', 'dialect', 'the API it came by: openai, aimlapi or onemin'],
  ['--team <id>', 'team_id', 'the team whose request it was'],
  ['--user <id>', 'user_id', 'the user whose key it was'],
  ['--key <id>', 'key_id', 'the key it came with'],
  ['--end-user <name>', 'user', 'whom the request itself named as its user'],
  [
    '--client-request-id <id>',
    'client_request_id',
    'what its client called it, in X-Client-Request-Id',
  ],
  ['--prompt <text>', 'prompt', 'text in the prompt, in upper or lower case'],
  ['--rating <number>', 'rating', 'how it was rated, 1 to 5'],
  ['--error-code <code>', 'error_code', 'the error it ended with'],
  ['--since <time>', 'since', 'created then or later, such as 2026-11-21 or 2026-11-21T08:00:00Z'],
  ['--until <time>', 'until', 'created before'],
];

/** Adds the flags that say which records are meant. */
export function withFilters(command: Command): Command {
  for (const [flag, , description] of FILTERS) command.option(flag, description);
  return command;
}

/** Everything that was said with flags. */
export type Flags = Readonly<Record<string, unknown>>;

/** The flags that were given, as the query that says the same. */
export function queryOf(flags: Flags): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [flag, parameter] of FILTERS) {
    const value = flags[new Option(flag).attributeName()];
    if (typeof value === 'string') query[parameter] = value;
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
