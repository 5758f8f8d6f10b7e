/**
 * A `Content-Disposition` (RFC 6266) for a file of any name: the name itself in UTF-8, and before it,
 * where it holds anything else than plain ASCII, a likeness for clients that know no better.
 *
 * @param type `attachment` makes browsers save it rather than show it.
 */
export function contentDisposition(type: 'inline' | 'attachment', name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_');
  const start = `${type}; filename="${plain}"`;
  return plain === name ? start : `${start}; filename*=UTF-8''${percentEncoded(name)}`;
}

/** `encodeURIComponent` leaves some letters alone that RFC 8187 does not. */
const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
