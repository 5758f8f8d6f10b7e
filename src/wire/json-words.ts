import { SpooledText } from './spooled-text.ts';
import { UploadedFile } from './uploaded-file.ts';

/** The words OpenAI uses for the type of a value that it did not expect. */
export function wordOf(value: unknown): string {
  if (value instanceof UploadedFile) return 'a file';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string' || value instanceof SpooledText) return 'a string';
  if (typeof value === 'boolean') return 'a boolean';
  if (value === null) return 'null';
  if (typeof value !== 'number') return 'an object';
  return Number.isInteger(value) ? 'an integer' : 'a decimal number';
}
