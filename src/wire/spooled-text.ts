/** A long text of a JSON body. It lies on disk, in UTF-8, until the request has been dealt with. */
export class SpooledText {
  readonly path: string;
  readonly bytes: number;
  /** As JavaScript counts a string: in UTF-16 code units. */
  readonly length: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  /** Its first characters, at most {@link SPOOLED_HEAD}: enough to tell what kind of text it is. */
  readonly head: string;

  constructor(facts: Omit<SpooledText, 'toJSON'>) {
    this.path = facts.path;
    this.bytes = facts.bytes;
    this.length = facts.length;
    this.sha256 = facts.sha256;
    this.head = facts.head;
  }

  /** Two requests that send the same text ask for the same, wherever the text lies. */
  toJSON(): { readonly sha256: string } {
    return { sha256: this.sha256 };
  }
}

/** How many characters of a long text are kept at hand. */
export const SPOOLED_HEAD = 256;
