/** A body that is either at hand or written piece by piece, its length known beforehand. */
export type ReplyBody =
  string | { readonly bytes: number; readonly chunks: () => AsyncIterable<Uint8Array> };

/** A successful answer: JSON, and the facts that travel in headers. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReplyBody;
}
