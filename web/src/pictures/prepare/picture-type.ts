/** What a file is by its first bytes, whatever it is called. */
export type FileType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/webp'
  | 'image/gif'
  | 'image/avif'
  | 'image/heic'
  | 'image/bmp'
  | 'image/tiff'
  | 'image/svg+xml';

/** How people call them. */
export const TYPE_NAMES: Readonly<Record<FileType, string>> = {
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/webp': 'WebP',
  'image/gif': 'GIF',
  'image/avif': 'AVIF',
  'image/heic': 'HEIC',
  'image/bmp': 'BMP',
  'image/tiff': 'TIFF',
  'image/svg+xml': 'SVG',
};

/** So many bytes tell what a file is; SVG may begin with a long comment. */
export const HEAD_BYTES = 1024;

/** Where the brand of an ISO media file stands, and which ones are of pictures. */
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];
const AVIF_BRANDS = ['avif', 'avis'];

/** Tells by the first bytes of a file what it is; `undefined` when it is no picture that is known. */
export function typeOfBytes(head: Uint8Array): FileType | undefined {
  const letters = Array.from(head, (byte) => String.fromCodePoint(byte)).join('');
  if (letters.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (letters.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (letters.startsWith('RIFF') && letters.startsWith('WEBP', 8)) return 'image/webp';
  if (letters.startsWith('GIF87a') || letters.startsWith('GIF89a')) return 'image/gif';
  if (letters.startsWith('BM')) return 'image/bmp';
  if (letters.startsWith('II*\0') || letters.startsWith('MM\0*')) return 'image/tiff';
  if (letters.startsWith('ftyp', 4)) return isoType(letters);
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(letters) &&
    /<svg[\s>]/i.test(letters)
    ? 'image/svg+xml'
    : undefined;
}

/** By the major brand, or any that it says it is compatible with: `mif1` alone may be either. */
function isoType(letters: string): FileType | undefined {
  const length = letters.charCodeAt(2) * 256 + letters.charCodeAt(3);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= Math.min(length, letters.length); at += 4) {
    if (at !== 12) brands.push(letters.slice(at, at + 4));
  }
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return 'image/avif';
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? 'image/heic' : undefined;
}
