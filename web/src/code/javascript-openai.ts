import { strings } from '../strings.ts';
import { KEYS, type Call } from './call.ts';
import { JAVASCRIPT, javascriptText } from './javascript-literal.ts';
import {
  saveImageEvents,
  saveList,
  saveResponse,
  saveResponseEvents,
} from './javascript-saving.ts';
import { layOut } from './layout.ts';
import { placeholdersIn } from './value.ts';

const METHODS = {
  generate: 'images.generate',
  edit: 'images.edit',
  vary: 'images.createVariation',
  respond: 'responses.create',
} as const satisfies Record<Call['operation'], string>;

/** A program for Node with the official package. */
export function javascriptOpenaiOf(call: Call): string {
  const { operation, origin, parameters, parts } = call;
  const isStream = call.answer.endsWith('events');
  const result = isStream ? 'stream' : operation === 'respond' ? 'response' : 'result';
  const entries = [
    ...Object.entries(parameters).map(([name, value]): readonly [string, string] => [
      JAVASCRIPT.name(name),
      layOut(value, JAVASCRIPT, 1),
    ]),
    ...fileEntries(call),
  ];
  const lines = entries.map(([name, text]) => `  ${name}: ${text},\n`).join('');
  return `// ${strings.code.comments.javascript}
${importsOf(call)}
const openai = new OpenAI({
  baseURL: ${javascriptText(`${origin}/v1`)},
  apiKey: process.env.${KEYS.openai},
});
${parts.length > 0 ? FILE_READER : ''}
const ${result} = await openai.${METHODS[operation]}({
${lines}});

${savingOf(call)}`;
}

const FILE_READER = `
const file = (name, type) => toFile(createReadStream(name), name, { type });
`;

function importsOf({ parts, parameters }: Call): string {
  const fromFs = parts.length > 0 ? "import { createReadStream } from 'node:fs';\n" : '';
  const reads = placeholdersIn(parameters).length > 0 ? 'readFile, ' : '';
  const fromOpenai = parts.length > 0 ? 'OpenAI, { toFile }' : 'OpenAI';
  return `${fromFs}import { ${reads}writeFile } from 'node:fs/promises';
import ${fromOpenai} from 'openai';
`;
}

/** Several pictures are a list. */
function fileEntries({ parts }: Call): readonly (readonly [string, string])[] {
  const read = parts.map(({ field, file: { name, type } }) => ({
    field,
    text: `await file(${javascriptText(name)}, ${javascriptText(type)})`,
  }));
  const several = read.filter(({ field }) => field === 'image[]');
  const list = several.map(({ text }) => `    ${text},\n`).join('');
  return [
    ...(several.length > 0 ? [['image', `[\n${list}  ]`] as const] : []),
    ...read
      .filter(({ field }) => field !== 'image[]')
      .map(({ field, text }): readonly [string, string] => [field, text]),
  ];
}

function savingOf(call: Call): string {
  if (call.answer === 'image events') return saveImageEvents(call);
  if (call.answer === 'response events') return saveResponseEvents(call);
  if (call.answer === 'response') return saveResponse(call);
  const field = call.answer === 'base64' ? 'b64_json' : 'url';
  return saveList(call, 'result.data', (one) => `${one}.${field}`);
}
