/** What clients name pictures by, instead of sending them. */
export interface PictureReferences {
  readonly image: string;
  readonly mask?: string | undefined;
}

/**
 * How references are to be read. A reference is the name of an asset or of a picture that was drawn, a
 * link to a picture of this server, a public http(s) URL, or, where allowed, a data URL.
 */
export interface ReferenceRules {
  /** Whose names and pictures count. */
  readonly teamId: string;
  /** The bucket in which names are looked up. */
  readonly bucket: string;
  /** What the client calls the two, for errors: `imageUrl`, `maskUrl`. */
  readonly params: { readonly image: string; readonly mask: string };
  /** Most bytes of each file. */
  readonly limit: number;
  /** Pictures of another shape are refused. */
  readonly square: boolean;
  /**
   * `transparent`: what the mask's alpha lets through is edited, as OpenAI has it. `white`: what is
   * white is edited, what is black is kept, and greys are in between, as 1min.ai has it.
   */
  readonly maskEdits: 'transparent' | 'white';
  readonly dataUrls: boolean;
  readonly readOwnLink: ReadOwnLink;
  /** Fires when the client has left. */
  readonly signal: AbortSignal;
}

/** Where a link to a picture of this server leads. */
export type OwnLink =
  { readonly objectKey: string } | { readonly bucket: string; readonly name: string };

/**
 * Reads a link to a picture of this server, without any network. `undefined` when it leads elsewhere.
 * @throws GalaError `link_invalid` or `link_expired` for a link of this server that does not work.
 */
export type ReadOwnLink = (url: URL) => OwnLink | undefined;
