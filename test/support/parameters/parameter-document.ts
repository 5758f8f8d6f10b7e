import { format } from 'prettier';

import { PARAMETER_TABLES, type ParameterTable } from './parameter-tables.ts';
import type { ParameterRow } from './verdict.ts';

const INTRODUCTION = `# Parameters

What becomes of each parameter, by dialect and model. This page is made from the rows of the tests that
prove it (\`test/support/parameters\`): each is sent to a running server, with and without.

- **honoured**: what the client gets is another than without it.
- **inert**: it is taken, for the original takes it, and what the client gets is the same, byte by byte.
- **refused**: a 400 that names it, in the words of the dialect; nothing is drawn or charged.

\`tsx scripts/parameters.ts\` writes it anew.
`;

/** The text of docs/parameters.md. */
export async function parameterDocument(): Promise<string> {
  const text = [INTRODUCTION, ...PARAMETER_TABLES.map((table) => sectionOf(table))].join('\n');
  return format(text, { parser: 'markdown' });
}

function sectionOf({ dialect, operation, rows }: ParameterTable): string {
  const models = [...new Set(rows.flatMap(({ effects }) => Object.keys(effects)))];
  const lines = [...byParameter(rows)].map(([name, effects]) => [
    name,
    ...models.map((model) => effects[model] ?? ''),
  ]);
  const table = [['parameter', ...models], ['---', ...models.map(() => '---')], ...lines];
  return [
    `## ${dialect}: \`${operation}\``,
    '',
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

/** Rows of one parameter and value are one line, though the proof for some models needs more. */
function byParameter(rows: readonly ParameterRow[]): Map<string, ParameterRow['effects']> {
  const lines = new Map<string, ParameterRow['effects']>();
  for (const { parameter, value, effects } of rows) {
    const name = `\`${parameter}: ${JSON.stringify(value)}\``;
    lines.set(name, { ...lines.get(name), ...effects });
  }
  return lines;
}
