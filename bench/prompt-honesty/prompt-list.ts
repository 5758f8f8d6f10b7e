import { readFileSync } from 'node:fs';

export interface ListedPrompt {
  readonly prompt: string;
  /** The `Category` column of a table; in a plain list the last line before it that begins with `#`. */
  readonly category: string;
}

/**
 * Reads a list: one prompt a line, perhaps with a line `# Category` before some, or a table with columns
 * `Prompt` and perhaps `Category`.
 */
export function readPromptList(path: string | URL): readonly ListedPrompt[] {
  const lines = readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
  if (!String(path).endsWith('.tsv')) {
    let category = 'all';
    return lines.flatMap((line) => {
      if (!line.startsWith('# ')) return [{ prompt: line, category }];
      category = line.slice(2);
      return [];
    });
  }
  const [head = '', ...rows] = lines;
  const columns = head.split('\t');
  const [prompt, category] = [columns.indexOf('Prompt'), columns.indexOf('Category')];
  if (prompt < 0) throw new Error('the table has no column Prompt');
  return rows.map((row) => {
    const cells = row.split('\t');
    return { prompt: (cells[prompt] ?? '').trim(), category: cells[category] ?? 'all' };
  });
}
