/** Something that a dialect, or a language, cannot say; there is no program then. */
export type Reason =
  /** It has no such request at all. */
  | { readonly why: 'operation' }
  /** It has none for this model. */
  | { readonly why: 'model'; readonly model: string }
  /** It does not know the parameter. */
  | { readonly why: 'parameter'; readonly parameter: string }
  /** It does not take this value. */
  | { readonly why: 'value'; readonly parameter: string; readonly value: string }
  /** It takes less of it. */
  | { readonly why: 'most'; readonly of: Limited; readonly most: number }
  /** No argument of a program can hold a character of the code 0. */
  | { readonly why: 'nul'; readonly parameter: string };

/** Pictures to draw, pictures to start from, and characters of the prompt. */
export type Limited = 'n' | 'image' | 'prompt';

/** Something that is otherwise in a dialect than in the request, and no reason to refuse it. */
export type Note =
  /** The parameter has no place there, and does not change pictures. */
  | { readonly about: 'left out'; readonly parameter: string }
  /** Without an automatic size, it draws this one. */
  | { readonly about: 'size'; readonly size: string }
  /** Prompts of this model are rewritten there before they are drawn. */
  | { readonly about: 'revised' }
  /** This model draws more dramatically there than it is asked to elsewhere. */
  | { readonly about: 'manner' }
  /** Masks are read by their brightness, so that it is another file. */
  | { readonly about: 'mask'; readonly name: string };
