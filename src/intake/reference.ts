import type { PictureType } from '../kernel/picture-type.ts';
import type { SpooledText } from '../wire/spooled-text.ts';

/**
 * What a client names a picture by, instead of sending it as a file. `text`: the name of an asset or of
 * a picture that was drawn, a link to a picture of this server, a public http(s) URL, or a data URL.
 * `spooled`: a data URL so long that it waits on disk. `file`: the id of an uploaded file. `object`: the
 * key of a picture of which the caller knows that it belongs to the client's team.
 */
export type PictureReference =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'spooled'; readonly text: SpooledText }
  | { readonly kind: 'file'; readonly fileId: string }
  | { readonly kind: 'object'; readonly objectKey: string };

/** The pictures of one task. */
export interface PictureReferences {
  /** The first is changed, the others are material for it. */
  readonly images: readonly PictureReference[];
  readonly mask?: PictureReference | undefined;
}

/** How references are to be read. */
export interface ReferenceRules {
  /** Whose names, pictures and files count. */
  readonly teamId: string;
  /** Whose turn it is when many have pictures fetched at the same time. */
  readonly keyId: string;
  /** The bucket in which names are looked up. */
  readonly bucket: string;
  /** What the client calls a picture, for errors: `images[0].image_url`, `promptObject.maskUrl`. */
  readonly paramOf: (place: PicturePlace) => string;
  /** Most bytes of each file. */
  readonly limit: number;
  /** What the pictures may be. */
  readonly formats: readonly PictureType[];
  /** Pictures of another shape are refused. */
  readonly square: boolean;
  /**
   * `transparent`: what the mask's alpha lets through is edited, as OpenAI has it. `white`: what is
   * white is edited, what is black is kept, and greys are in between, as 1min.ai has it.
   */
  readonly maskEdits: 'transparent' | 'white';
  /**
   * How what is no picture is told. `counted`: by its place, `unusable_image`, as OpenAI's image service
   * does, which takes a mask that is no picture for one without alpha; `named`: by what the client
   * calls it, `not_a_picture`.
   */
  readonly faults: 'counted' | 'named';
  readonly dataUrls: boolean;
  readonly readOwnLink: ReadOwnLink;
  /** Fires when the client has left. */
  readonly signal: AbortSignal;
}

/** Which of the pictures: its index among the images, or the mask. */
export type PicturePlace = number | 'mask';

/** Where a link to a picture of this server leads. */
export type OwnLink =
  { readonly objectKey: string } | { readonly bucket: string; readonly name: string };

/**
 * Reads a link to a picture of this server, without any network. `undefined` when it leads elsewhere.
 * @throws GalaError `link_invalid` or `link_expired` for a link of this server that does not work.
 */
export type ReadOwnLink = (url: URL) => OwnLink | undefined;
