import type { Told } from '../../src/wire/openai/lenient/adaptation.ts';

const BEGIN = '<!-- adaptations: made from src/wire/openai/lenient by scripts/adaptations.ts -->';
const END = '<!-- end of adaptations -->';

/**
 * The guide with the table of what lenient keys get.
 * @throws Error when there is no place for it.
 */
export function putAdaptations(guide: string, rows: readonly Told[]): string {
  const [from, to] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (from < 0 || to < from) throw new Error('The guide has no place for adaptations.');
  return `${guide.slice(0, from)}${BEGIN}\n\n${tableOf(rows)}\n\n${guide.slice(to)}`;
}

/** The cells of the table in a guide, row by row; code and spaces as they are. */
export function adaptationsIn(guide: string): readonly (readonly string[])[] {
  const table = guide.slice(guide.indexOf(BEGIN), guide.indexOf(END));
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

export const cellsOf = ({ fields, when, does, sentBy }: Told): readonly string[] => [
  fields.map((field) => (field === 'any other' ? field : `\`${field}\``)).join(', '),
  when,
  does,
  sentBy,
];

const tableOf = (rows: readonly Told[]): string =>
  [['field', 'when it', 'becomes', 'sent by'], ['-', '-', '-', '-'], ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
