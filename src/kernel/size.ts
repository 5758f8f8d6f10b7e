/** Width and height of a picture in pixels, both positive integers. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const WIRE_SIZE = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/;

/** Reads the wire form `1024x1024`. Returns `undefined` for anything else; never guesses. */
export function parseSize(text: string): Size | undefined {
  const match = WIRE_SIZE.exec(text);
  if (!match) return undefined;
  return { width: Number(match[1]), height: Number(match[2]) };
}

/** The wire form, `1024x1024`. */
export function formatSize(size: Size): string {
  return `${size.width}x${size.height}`;
}
