/** A picture with the name that it is sent under. */
export interface NamedBlob {
  readonly name: string;
  readonly blob: Blob;
}

/** A request before any dialect: what every form makes, what is sent, and what Code shows. */
export interface PlannedRequest {
  readonly operation: 'generate' | 'edit' | 'vary' | 'respond';
  /**
   * The JSON body of OpenAI's route, pictures apart; what is not set is left out. `respond` has the
   * whole body of `/v1/responses`.
   */
  readonly body: Readonly<Record<string, unknown>>;
  /** Pictures of an edit or a variation, in order, as they will be sent. */
  readonly images: readonly NamedBlob[];
  readonly mask?: NamedBlob;
}
