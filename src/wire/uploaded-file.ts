/** A file that came in a form. Its bytes lie on disk until the request has been dealt with. */
export class UploadedFile {
  /** The media type that its part declared, in lower case; `text/plain` when it declared none. */
  readonly contentType: string;
  /** As the client named it; may be empty. */
  readonly fileName: string;
  /** How the part was encoded, mostly `7bit`, which says nothing. */
  readonly encoding: string;
  readonly path: string;
  /** How many bytes were kept; a file that went on beyond the limit of the upload is `cut`. */
  readonly bytes: number;
  readonly cut: boolean;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;

  constructor(facts: Omit<UploadedFile, 'toJSON'>) {
    this.contentType = facts.contentType;
    this.fileName = facts.fileName;
    this.encoding = facts.encoding;
    this.path = facts.path;
    this.bytes = facts.bytes;
    this.cut = facts.cut;
    this.sha256 = facts.sha256;
  }

  /** Two requests that send the same bytes ask for the same, wherever the bytes lie. */
  toJSON(): { readonly sha256: string } {
    return { sha256: this.sha256 };
  }
}
