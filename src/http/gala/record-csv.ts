import type { RecordObject } from '../../wire/gala/record-response.ts';

type Cell = string | number | null;

/**
 * What spreadsheets take for a formula when a cell begins with it, also behind spaces: a prompt could
 * send what stands beside it to a stranger.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** The columns, in order: what a table can hold of a record. Links are left to the API: they die. */
const COLUMNS: Readonly<Record<string, (record: RecordObject) => Cell>> = {
  id: ({ id }) => id,
  created_at: ({ created_at }) => created_at,
  started_at: ({ started_at }) => started_at,
  finished_at: ({ finished_at }) => finished_at,
  expires_at: ({ expires_at }) => expires_at,
  state: ({ state }) => state,
  operation: ({ operation }) => operation,
  model: ({ model }) => model,
  engine: ({ engine }) => engine,
  engine_model: ({ engine_model }) => engine_model,
  dialect: ({ dialect }) => dialect,
  team_id: ({ team_id }) => team_id,
  user_id: ({ user_id }) => user_id,
  key_id: ({ key_id }) => key_id,
  user: ({ notes }) => notes['user'] ?? null,
  response: ({ notes }) => notes['response'] ?? null,
  background: ({ background }) => String(background),
  prompt: ({ prompt }) => prompt,
  revised_prompt: ({ revised_prompt }) => revised_prompt,
  n: ({ n }) => n,
  size: ({ size }) => size,
  seed: ({ seed }) => seed,
  negative_prompt: ({ sampling }) => sampling?.negative_prompt ?? null,
  steps: ({ sampling }) => sampling?.steps ?? null,
  guidance: ({ sampling }) => sampling?.guidance ?? null,
  quality: ({ options }) => options.quality ?? null,
  style: ({ options }) => options.style ?? null,
  output_background: ({ options }) => options.background ?? null,
  output_format: ({ options }) => options.output_format ?? null,
  output_compression: ({ options }) => options.output_compression ?? null,
  input_fidelity: ({ options }) => options.input_fidelity ?? null,
  moderation: ({ options }) => options.moderation ?? null,
  blend: ({ blend }) => blend,
  method: ({ images }) => images.find(({ method }) => method !== null)?.method ?? null,
  images: ({ images }) => images.length,
  bytes: ({ images }) => images.reduce((sum, { bytes }) => sum + bytes, 0),
  credits: ({ credits }) => credits,
  rating: ({ rating }) => rating,
  feedback: ({ feedback }) => feedback,
  error_code: ({ error }) => error?.code ?? null,
  error_message: ({ error }) => error?.message ?? null,
};

/** The first line of the table. */
export const CSV_HEADING = line(Object.keys(COLUMNS));

/** A record as a line of CSV (RFC 4180). */
export function csvLine(record: RecordObject): string {
  return line(Object.values(COLUMNS).map((cell) => cell(record)));
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

/** An apostrophe in front makes text of a formula; it is the one thing that is added. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
