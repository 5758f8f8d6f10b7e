import { basename, dirname } from 'node:path';

import { modelFault, type ModelFault } from '../faults.ts';

/** Which model, and which part of it. */
export interface About {
  readonly model: string;
  readonly part: string;
}

/** How the many layers of ONNX Runtime say that memory ran out. */
const OUT_OF_MEMORY = new RegExp(
  [
    'bad_?alloc',
    'Failed to allocate memory',
    'out of memory',
    'OUT_?OF_?MEMORY',
    'cudaErrorMemoryAllocation',
    'Available memory of \\d+ is smaller',
    'Cannot allocate memory',
    'Not enough memory',
    '8007000E',
    'Array buffer allocation failed',
    'Invalid typed array length',
  ].join('|'),
  'i',
);

/** A sound file that asks for more than this version of ONNX Runtime can do. */
const NOT_SUPPORTED =
  /NOT_IMPLEMENTED|Could not find an implementation|No Op registered|not a registered function|is under development|Unsupported model IR version/i;

/** What running a graph failed with. */
export function runFailure(error: unknown, about: About): ModelFault {
  if (isOutOfMemory(error)) {
    return modelFault('out_of_memory', { model: about.model }, { cause: error });
  }
  return modelFault('run_failed', { ...about, trouble: plainTrouble(error) }, { cause: error });
}

/** What loading a graph failed with. @param file its absolute path. */
export function openFailure(error: unknown, file: string, about: About): ModelFault {
  if (isOutOfMemory(error) || NOT_SUPPORTED.test(String(error))) return runFailure(error, about);
  // Parts lie in folders of their own, so this is the path below the model's folder.
  const shown = `${basename(dirname(file))}/${basename(file)}`;
  const facts = { model: about.model, file: shown };
  if (/File doesn't exist/i.test(String(error))) {
    return modelFault('file_missing', facts, { cause: error });
  }
  if (/out of bounds or can not be read in full/i.test(String(error))) {
    return modelFault('file_truncated', facts, { cause: error });
  }
  return modelFault('file_malformed', { ...facts, trouble: plainTrouble(error) }, { cause: error });
}

function isOutOfMemory(error: unknown): boolean {
  return OUT_OF_MEMORY.test(String(error));
}

/** What stands around ONNX Runtime's own words: where in its source it gave up, and what it advises. */
const SURROUNDINGS: readonly RegExp[] = [
  /Load model from .*? failed:\s*/gs,
  /Exception during initialization:\s*/g,
  /\S*[\w-]+\.(?:cc|cpp|h|cuh?):\d+\s+(?:\S+ )*?[\w:~]+\(.*?\)(?:::<lambda\(\)>| const)?\s+/gs,
  /\b[\w-]+\.(?:cc|cpp|h|cuh?):\d+\s+\w+\s+/g,
  /\[ONNXRuntimeError\] : \d+ : \w+ : /g,
  /\S+(?: (?:[=!<>]=?|&&|\|\|) \S+)+ was false\.\s*/g,
  /Please fix either the inputs\/outputs or the model\.?/g,
];

/** Of this machine or of the one that built ONNX Runtime: none of a client's business. */
const ABSOLUTE_PATH =
  /(?<=^|[\s"'(:])(?:[A-Za-z]:[/\\]|\/)[^\s"'():]*?([^\s"'():/\\]+)(?=$|[\s"'():])/g;

/** Characters: of a message that is looked at, since a model's names are in it, and of what is told. */
const [LONGEST_READ, LONGEST] = [2000, 300];

/** ONNX Runtime's own words, for people. */
export function plainTrouble(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const read = message.slice(0, LONGEST_READ);
  const plain = SURROUNDINGS.reduce((text, surrounding) => text.replace(surrounding, ''), read)
    .replace(ABSOLUTE_PATH, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[.\s]+$/, '');
  return plain === '' ? 'ONNX Runtime does not say why' : plain;
}
