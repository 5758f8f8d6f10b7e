import { format } from 'prettier';

import { PARAMETER_TABLES, type ParameterTable } from './parameter-tables.ts';
import type { Effect, ParameterRow } from './verdict.ts';

const INTRODUCTION = `# Parameters

What becomes of each parameter, by dialect and model. This page is made from the rows of the tests that
prove it (\`test/support/parameters\`): each is sent to a running server, with and without.

- **honoured**: what the client gets is another than without it, in the way the parameter means.
- **default**: what is done anyway when nothing is said.
- **inert**: it is taken, for the original takes it, and what the client gets is the same, byte by byte;
  Gala's record of the request keeps it.
- **dropped**: the same, as AI/ML API does with what it does not know; \`x-gala-ignored\` names it.
- **refused**: a 400 that names it, in the words of the dialect; nothing is drawn or charged.

A model that is not shown takes what one beside it takes: \`gpt-image-1.5\` and \`chatgpt-image-latest\` what
\`gpt-image-1\` does, and so does \`gpt-image-1-mini\` but for the fidelity of edits. Files and pictures go by
what they show.

\`negative_prompt\`, \`steps\` and \`guidance\` are Gala's own, for ids that a local diffusion model draws
([local models](guides/local-models.md)). Below, \`local-dall-e-2\` and \`local-gpt-image-1\` are such ids, bound with
the rules of \`dall-e-2\` and \`gpt-image-1\`; the embedded engine draws the others. Where no such id is shown,
\`test/contracts/sampling.test.ts\` proves the three. \`blend\` is Gala's own as well, with two pictures to vary, for
ids that a model draws which sees what a picture shows.

\`tsx scripts/parameters.ts\` writes this page anew.
`;

/** The text of docs/parameters.md. */
export async function parameterDocument(): Promise<string> {
  const text = [INTRODUCTION, ...PARAMETER_TABLES.map((table) => sectionOf(table))].join('\n');
  return format(text, { parser: 'markdown' });
}

/** Names a table, for people. */
export function titleOf({ dialect, operation, feature, mediaType }: ParameterTable): string {
  return `${dialect}: \`${operation}\`${(feature ?? mediaType) === undefined ? '' : `, \`${feature ?? mediaType}\``}`;
}

function sectionOf(table: ParameterTable): string {
  const models = [...new Set(table.rows.flatMap(({ effects }) => Object.keys(effects)))];
  const lines = [...linesOf(table.rows)].map(([name, effects]) => [
    name,
    ...models.map((model) => effects.get(model) ?? ''),
  ]);
  const cells = [['parameter', ...models], ['---', ...models.map(() => '---')], ...lines];
  return [`## ${titleOf(table)}`, '', ...cells.map((line) => `| ${line.join(' | ')} |`), ''].join(
    '\n',
  );
}

/**
 * Rows of one parameter and value are one line, though the proof for some models needs more; where it
 * changes the answer for a model, it is a line of its own.
 */
function linesOf(rows: readonly ParameterRow[]): Map<string, Map<string, Effect>> {
  const lines = new Map<string, Map<string, Effect>>();
  for (const { parameter, value, beside = {}, effects } of rows) {
    const plain = inWords(parameter, value);
    const taken = Object.keys(effects).some((model) => lines.get(plain)?.has(model));
    const others = Object.entries(beside).map(([name, one]) => inWords(name, one));
    const name = taken ? `${plain} with ${others.join(', ')}` : plain;
    lines.set(name, new Map([...(lines.get(name) ?? []), ...Object.entries(effects)]));
  }
  return lines;
}

const inWords = (parameter: string, value: unknown): string =>
  `\`${parameter}: ${JSON.stringify(value)}\``;
