// The program of the revising thread. The language model is loaded here and nowhere in the server.
import { answerQuestions } from '../../kernel/answer-questions.ts';
import type { RevisionOrder } from './revision-thread.ts';
import { revisePrompt } from './revise-prompt.ts';

answerQuestions(({ prompt, seed }: RevisionOrder) => revisePrompt(prompt, seed));
