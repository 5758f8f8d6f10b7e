// The program of the explaining thread. Language and art are loaded here, as in those that draw.
import { explainPrompt } from '../../collage/explain.ts';
import { answerQuestions } from '../../kernel/answer-questions.ts';

answerQuestions((prompt: string) => explainPrompt(prompt));
