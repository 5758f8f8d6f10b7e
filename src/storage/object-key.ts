/**
 * The content types Gala keeps, each with the one extension that stands for it. A key's extension is
 * its content type, so that no store needs a sidecar file which a crash could leave apart.
 */
const EXTENSIONS = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  json: 'application/json',
  bin: 'application/octet-stream',
} as const;

/** A content type that an object may have. */
export type ObjectContentType = (typeof EXTENSIONS)[keyof typeof EXTENSIONS];

/**
 * Segments of lower-case letters, digits, `-` and `_`, then one dot and an extension. No segment can
 * be empty, `.` or `..`, so a key is harmless as a path, in a URL and on a case-blind disk.
 */
const KEY = /^(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.([a-z]+)$/;

/** Room for any prefix a store puts in front, below the 255 bytes of common file systems. */
const LONGEST_KEY = 200;

/** The content type a key stands for; `undefined` when it is no key at all. Never throws. */
export function contentTypeOfKey(key: string): ObjectContentType | undefined {
  if (key.length > LONGEST_KEY) return undefined;
  const extension = KEY.exec(key)?.[1];
  return extension !== undefined && Object.hasOwn(EXTENSIONS, extension)
    ? EXTENSIONS[extension as keyof typeof EXTENSIONS]
    : undefined;
}

/**
 * Checks the key and content type of a new object.
 * @throws TypeError when the key is malformed or its extension stands for another content type:
 * keys are made by Gala, so this is a bug and not a user's mistake.
 */
export function assertNewKey(key: string, contentType: string): void {
  const expected = contentTypeOfKey(key);
  if (expected === undefined) throw new TypeError(`not an object key: ${JSON.stringify(key)}`);
  if (expected !== contentType) {
    throw new TypeError(`key ${key} stands for ${expected}, not ${contentType}`);
  }
}
