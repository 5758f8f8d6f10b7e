/** A token that is found in a text before it is cut into words. */
export interface AddedToken {
  readonly id: number;
  readonly content: string;
  readonly single_word: boolean;
  readonly lstrip: boolean;
  readonly rstrip: boolean;
  /** Found in the text as it is lower-cased, not as it was written. */
  readonly normalized: boolean;
  readonly special: boolean;
}

/** What the files of a CLIP tokenizer say. */
export interface ClipVocabulary {
  readonly ids: Readonly<Record<string, number>>;
  /** Pairs, those that are joined first come first. */
  readonly merges: readonly (readonly [string, string])[];
  /** The marks by what is written for them; all have an id. */
  readonly marks: {
    readonly start: string;
    readonly end: string;
    readonly padding: string;
    readonly unknown: string;
  };
  readonly added: readonly AddedToken[];
  /** Tokens in a row, `model_max_length`. */
  readonly rowLength: number;
  /** Bytes of text that one token stands for at most. */
  readonly longestToken: number;
}
