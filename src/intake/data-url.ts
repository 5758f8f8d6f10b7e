import { fault } from '../kernel/errors.ts';

/** What stands in front of the comma; the media type is not believed, the bytes say what they are. */
const HEAD = /^data:[^,]{0,200};base64$/i;

/**
 * The bytes of a data URL such as `data:image/png;base64,iVBOR…`. Taken apart by hand: of so long a
 * text a regular expression could run out of stack.
 *
 * @throws GalaError `picture_not_fetched` when it is none, `picture_file_too_large`.
 */
export function readDataUrl(param: string, text: string, limit: number): Uint8Array {
  const comma = text.indexOf(',');
  const refused = () => fault('picture_not_fetched', { param, trouble: 'url' });
  if (comma < 0 || !HEAD.test(text.slice(0, Math.min(comma, 250)))) throw refused();
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = text.length - comma - 1 - padding;
  const bytes = Math.floor((digits * 3) / 4);
  if (bytes > limit) throw fault('picture_file_too_large', { param, limit });
  const decoded = Buffer.from(text.slice(comma + 1), 'base64');
  // The decoder leaves out what is no base64 without a word; a single digit over makes no byte.
  if (decoded.length !== bytes || digits % 4 === 1) throw refused();
  return decoded;
}
