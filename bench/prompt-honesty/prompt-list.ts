import { readFileSync } from 'node:fs';

export interface ListedPrompt {
  readonly prompt: string;
  /** The `Category` column of a table, `all` in a plain list. */
  readonly category: string;
}

/** Reads a list: one prompt a line, or a table with columns `Prompt` and perhaps `Category`. */
export function readPromptList(path: string | URL): readonly ListedPrompt[] {
  const lines = readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
  if (!String(path).endsWith('.tsv')) return lines.map((prompt) => ({ prompt, category: 'all' }));
  const [head = '', ...rows] = lines;
  const columns = head.split('\t');
  const [prompt, category] = [columns.indexOf('Prompt'), columns.indexOf('Category')];
  if (prompt < 0) throw new Error('the table has no column Prompt');
  return rows.map((row) => {
    const cells = row.split('\t');
    return { prompt: (cells[prompt] ?? '').trim(), category: cells[category] ?? 'all' };
  });
}
