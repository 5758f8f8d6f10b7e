import { EDITS, GENERATIONS } from './openai-rows.ts';
import type { ParameterRow } from './verdict.ts';

/** The parameters of one operation of one dialect. */
export interface ParameterTable {
  readonly dialect: string;
  readonly operation: string;
  readonly rows: readonly ParameterRow[];
}

/**
 * Every table that docs/parameters.md shows and that test/acceptance/parameters.test.ts proves. A
 * further dialect is its rows here and its door there.
 */
export const PARAMETER_TABLES = [
  { dialect: 'OpenAI', operation: 'POST /v1/images/generations', rows: GENERATIONS },
  { dialect: 'OpenAI', operation: 'POST /v1/images/edits', rows: EDITS },
] as const satisfies readonly ParameterTable[];
