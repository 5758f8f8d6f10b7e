/** A piece of a prompt as a text encoder knows it. */
export interface Token {
  readonly id: number;
  /** What ends with it, where a long prompt may be divided; absent inside a word. */
  readonly ends?: 'word' | 'clause';
}

/** Turns prompts into what a text encoder was trained on. */
export interface Tokenizer {
  /** Begins every row of a text encoder's input. */
  readonly start: number;
  readonly end: number;
  /** Fills rows up: the end mark in Stable Diffusion 1.x, another in 2.x. */
  readonly padding: number;
  /** Tokens in a row, both marks included: 77. */
  readonly rowLength: number;
  /** Bytes of text that one token stands for at most. */
  readonly longestToken: number;
  /** All tokens of a text, without marks and padding, however many they are. */
  tokens(text: string): readonly Token[];
}
