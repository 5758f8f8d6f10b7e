import type { PictureType } from '../kernel/picture-type.ts';

/**
 * A response as it is kept: what was asked for, and what was decided about it. Whether a picture of it
 * is done, only the record of its image call knows; the two are put together when it is shown.
 */
export interface StoredResponse {
  /** `resp_` and 50 hexadecimal digits. */
  readonly id: string;
  readonly teamId: string;
  readonly userId: string;
  readonly keyId: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** From when on nobody finds it any more, and it may be swept. */
  readonly expiresAt: number;
  readonly previousResponseId: string | null;
  /** Whom the client drew for, by the name it gave them. */
  readonly endUser?: string;
  /** It goes on without its client, and can be cancelled. */
  readonly background: boolean;
  /** The request's settings, filled in, as they are echoed: JSON of the dialect's own. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** What came with this request; earlier turns are those of the responses before it. */
  readonly input: readonly ConversationItem[];
  readonly outcome: ResponseOutcome;
}

/** What a response answers. */
export interface ResponseOutcome {
  /** At most one; a response that only speaks has none. */
  readonly call: ImageCall | undefined;
  /** Said besides the picture, or in its place. */
  readonly message: { readonly id: string; readonly text: string } | undefined;
}

/** The image call of a response. */
export interface ImageCall {
  /** `ig_…` */
  readonly id: string;
  /** Of the request that draws it: the truth about its state, its faults and its pictures. */
  readonly recordId: string;
  readonly action: 'generate' | 'edit';
  readonly prompt: string;
  readonly wholePrompt: string | undefined;
}

/** What a client put into a conversation. */
export type ConversationItem =
  | {
      readonly type: 'message';
      /** `msg_…` */
      readonly id: string;
      readonly role: 'user' | 'assistant' | 'system' | 'developer';
      readonly parts: readonly MessagePart[];
    }
  /** An image call that the client passed back, by its id or with its bytes. */
  | {
      readonly type: 'image_generation_call';
      readonly id: string;
      /** `null` where the id alone was passed: the call is one of this team's own. */
      readonly picture: KeptPicture | null;
    };

export type MessagePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'picture'; readonly detail: string; readonly picture: KeptPicture };

/** A picture that belongs to a response, and is deleted with it. */
export interface KeptPicture {
  /** Key in the object store. */
  readonly key: string;
  readonly contentType: PictureType;
  readonly bytes: number;
  /** How the client named it, to show it again: a URL or the id of a file; `null` for bytes. */
  readonly named: { readonly url: string } | { readonly fileId: string } | null;
}

/** The objects that a response owns. */
export function keptPictures({ input }: Pick<StoredResponse, 'input'>): readonly KeptPicture[] {
  return input.flatMap((item) =>
    item.type === 'message'
      ? item.parts.flatMap((part) => (part.type === 'picture' ? [part.picture] : []))
      : item.picture === null
        ? []
        : [item.picture],
  );
}
