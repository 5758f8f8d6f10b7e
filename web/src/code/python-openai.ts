import { strings } from '../strings.ts';
import { KEYS, type Call } from './call.ts';
import { formEntries } from '../api/form-entries.ts';
import { layOut, layOutTall } from './layout.ts';
import { PYTHON, pythonText } from './python-literal.ts';
import { saveImageEvents, saveList, saveResponse, saveResponseEvents } from './python-saving.ts';
import { placeholdersIn, type Value } from './value.ts';

const METHODS = {
  generate: 'images.generate',
  edit: 'images.edit',
  vary: 'images.create_variation',
  respond: 'responses.create',
} as const satisfies Record<Call['operation'], string>;

/** What the official package has arguments for; all else goes into `extra_body`. */
const ARGUMENTS: Readonly<Record<Call['operation'], readonly string[]>> = {
  generate:
    'prompt background model moderation n output_compression output_format partial_images quality response_format size stream style user'.split(
      ' ',
    ),
  edit: 'prompt background input_fidelity model n output_compression output_format partial_images quality response_format size stream user'.split(
    ' ',
  ),
  vary: 'model n response_format size user'.split(' '),
  respond:
    'background include input instructions max_output_tokens max_tool_calls metadata model parallel_tool_calls previous_response_id reasoning safety_identifier service_tier store stream stream_options temperature text tool_choice tools top_logprobs top_p truncation user'.split(
      ' ',
    ),
};

/** A program for Python with the official package. */
export function pythonOpenaiOf(call: Call): string {
  const { answer, operation, origin, parameters, parts } = call;
  const isStream = answer.endsWith('events');
  const result = isStream ? 'stream' : operation === 'respond' ? 'response' : 'result';
  const blends = operation === 'vary' && parts.length > 1;
  const request = blends ? blendOf(call) : `client.${METHODS[operation]}(\n${argumentsOf(call)})`;
  const imports = [
    ...(answer === 'links' ? [] : ['import base64']),
    'import os',
    ...(answer === 'links' ? ['from urllib.request import urlopen'] : []),
    '',
    'from openai import OpenAI',
    ...(blends ? ['from openai.types import ImagesResponse'] : []),
  ];
  return `# ${strings.code.comments.python}
${imports.join('\n')}

client = OpenAI(
    base_url=${pythonText(`${origin}/v1`)},
    api_key=os.environ["${KEYS.openai}"],
)
${placeholdersIn(parameters).length > 0 ? DATA_URL : ''}
${result} = ${request}

${savingOf(call)}`;
}

const DATA_URL = `

def data_url(name, type):
    with open(name, "rb") as file:
        return f"data:{type};base64,{base64.b64encode(file.read()).decode()}"

`;

function argumentsOf({ operation, parameters, parts }: Call): string {
  const all = Object.entries(parameters);
  const known = all.filter(([name]) => ARGUMENTS[operation].includes(name));
  const extra = Object.fromEntries(all.filter(([name]) => !ARGUMENTS[operation].includes(name)));
  const list = parts.filter(({ field }) => field === 'image[]');
  const single = parts.filter(({ field }) => field !== 'image[]');
  const files = list.map(({ file }) => `        ${opened(file.name)},\n`).join('');
  return [
    ...known.map(([name, value]) => `    ${name}=${layOut(value, PYTHON, 1)},\n`),
    ...(list.length > 0 ? [`    image=[\n${files}    ],\n`] : []),
    ...single.map(({ field, file }) => `    ${field}=${opened(file.name)},\n`),
    ...(Object.keys(extra).length > 0 ? [`    extra_body=${layOut(extra, PYTHON, 1)},\n`] : []),
  ].join('');
}

/** The package varies one picture alone, so that two of them are sent below it. */
function blendOf({ parameters, parts }: Call): string {
  const fields: Readonly<Record<string, Value>> = Object.fromEntries(formEntries(parameters));
  const files = parts
    .map(({ field, file }) => `        ("${field}", ${opened(file.name)}),\n`)
    .join('');
  return `client.post(
    "/images/variations",
    cast_to=ImagesResponse,
    body=${layOutTall(fields, PYTHON, 1)},
    files=[
${files}    ],
    options={"headers": {"Content-Type": "multipart/form-data"}},
)`;
}

const opened = (name: string): string => `open(${pythonText(name)}, "rb")`;

function savingOf(call: Call): string {
  if (call.answer === 'image events') return saveImageEvents(call);
  if (call.answer === 'response events') return saveResponseEvents(call);
  if (call.answer === 'response') return saveResponse(call);
  const field = call.answer === 'base64' ? 'b64_json' : 'url';
  return saveList(call, 'result.data', {
    of: (one) => `${one}.${field}`,
    fetched: (link) => `urlopen(${link}).read()`,
  });
}
