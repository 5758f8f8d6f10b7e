import type { ApiError } from '../../api/api-error.ts';
import type { NamedBlob } from '../../api/planned-request.ts';
import type { Picture } from '../../pictures/picture.ts';

/** How an answer stands. */
export type AnswerState = 'waiting' | 'drawing' | 'done' | 'failed' | 'cancelled';

/** What is known of the call that drew a picture. */
export interface Call {
  readonly action: 'generate' | 'edit';
  /** What was drawn, in the words of whoever read the conversation. */
  readonly revisedPrompt: string;
  readonly size: string;
  readonly quality: string;
  readonly format: string;
  readonly background: string;
}

/** Where the bytes of a picture are: at hand, or behind a link that has a smaller one beside it. */
export type TurnPicture = Pick<Picture, 'source' | 'preview'>;

/** What comes back in a turn. */
export interface Answer {
  readonly state: AnswerState;
  readonly responseId: string | null;
  /** The server's record of the picture. */
  readonly recordId: string | null;
  /** The picture, or until it is done the last state on its way. */
  readonly picture: TurnPicture | null;
  /** How many states on the way have come. */
  readonly states: number;
  /** There once the picture is done. */
  readonly call: Call | null;
  /** What is said besides. */
  readonly text: string;
  readonly error: ApiError | null;
}

/** Pictures that the server keeps with a response. */
export interface KeptInput {
  readonly responseId: string;
  readonly count: number;
}

/** What somebody says, and shows. */
export interface Said {
  readonly text: string;
  readonly pictures: readonly NamedBlob[];
  /** Of what was said before the page was loaded: pictures that are not at hand. */
  readonly kept?: KeptInput;
}

/** One exchange of a conversation. */
export interface Turn {
  readonly id: string;
  /** The turn that it goes on from. */
  readonly parent: string | null;
  readonly said: Said;
  readonly answer: Answer;
}

export const WAITING: Answer = {
  state: 'waiting',
  responseId: null,
  recordId: null,
  picture: null,
  states: 0,
  call: null,
  text: '',
  error: null,
};

/** The picture of a turn, as everything else takes pictures. */
export const pictureOf = ({ id, said, answer }: Turn): Picture | undefined =>
  answer.picture
    ? {
        ...answer.picture,
        key: id,
        recordId: answer.recordId ?? '',
        index: 0,
        seed: null,
        prompt: said.text,
      }
    : undefined;

export const isOpen = ({ state }: Answer): boolean => state === 'waiting' || state === 'drawing';
