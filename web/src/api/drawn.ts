/** A picture as it came: its bytes, and what the server says of it. */
export interface DrawnPicture {
  readonly blob: Blob;
  readonly index: number;
  readonly seed: number | null;
}

/** What a request for pictures came back with. */
export interface Drawn {
  readonly pictures: readonly DrawnPicture[];
  /** The server's record of it: links, credits, what the engine noted. */
  readonly recordId: string;
  readonly revisedPrompt: string | null;
}

/** The picture in a base64 text. */
export function blobOfBase64(base64: string, type: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type });
}
