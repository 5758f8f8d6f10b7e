import { strings } from '../strings.ts';
import { KEYS, type Call } from './call.ts';
import { formEntries } from '../api/form-entries.ts';
import { layOutTall } from './layout.ts';
import { PYTHON, pythonText } from './python-literal.ts';
import { saveList, saveOne } from './python-saving.ts';
import { placeholdersIn } from './value.ts';

/** A program for Python with the package that everybody has. */
export function pythonRequestsOf(call: Call): string {
  const { answer, dialect, origin, path, parameters, parts } = call;
  const key =
    dialect === 'onemin'
      ? `{"API-KEY": os.environ["${KEYS.onemin}"]}`
      : `{"Authorization": f"Bearer {os.environ['${KEYS.aimlapi}']}"}`;
  return `# ${strings.code.comments.requests}
${answer === 'base64' ? 'import base64\n' : ''}import os

import requests

headers = ${key}
${placeholdersIn(parameters).length > 0 ? uploaderOf(origin) : ''}
response = requests.post(
    ${pythonText(origin + path)},
    headers=headers,
${parts.length > 0 ? formOf(call) : `    json=${layOutTall(parameters, PYTHON, 1)},\n`})
if not response.ok:
    raise SystemExit(response.text)

${savingOf(call)}`;
}

function formOf({ parameters, parts }: Call): string {
  // Without its type a file is taken for text.
  const files = parts
    .map(({ field, file: { name, type } }) => {
      const [file, mime] = [pythonText(name), pythonText(type)];
      return `        ("${field}", (${file}, open(${file}, "rb"), ${mime})),\n`;
    })
    .join('');
  const fields = Object.fromEntries(formEntries(parameters));
  return `    data=${layOutTall(fields, PYTHON, 1)},
    files=[
${files}    ],
`;
}

const uploaderOf = (origin: string): string => `

def upload(name):
    response = requests.post(
        ${pythonText(`${origin}/api/assets`)},
        headers=headers,
        files={"asset": open(name, "rb")},
    )
    if not response.ok:
        raise SystemExit(response.text)
    return response.json()["asset"]["key"]

`;

function savingOf(call: Call): string {
  const fetched = (link: string): string => `requests.get(${link}).content`;
  if (call.answer !== 'record') {
    const field = call.answer === 'base64' ? 'b64_json' : 'url';
    const of = (one: string): string => `${one}["${field}"]`;
    return saveList(call, 'response.json()["data"]', { of, fetched });
  }
  const record = 'record = response.json()["aiRecord"]\n';
  if (call.count === 1) return record + saveOne(call, 'record["temporaryUrl"]', fetched);
  const links = 'record["aiRecordDetail"]["responseObject"]["temporaryUrls"]';
  return record + saveList(call, links, { of: (one) => one, fetched });
}
