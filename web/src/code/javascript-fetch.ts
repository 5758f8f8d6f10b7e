import { KEYS, type Call } from './call.ts';
import { formEntries } from '../api/form-entries.ts';
import { JAVASCRIPT, javascriptText } from './javascript-literal.ts';
import { saveList, saveOne } from './javascript-saving.ts';
import { layOut } from './layout.ts';
import { placeholdersIn } from './value.ts';

/** A program for Node that needs no package. */
export function javascriptFetchOf(call: Call): string {
  const { dialect, origin, path, parameters, parts } = call;
  const isForm = parts.length > 0;
  const uploads = placeholdersIn(parameters).length > 0;
  const key =
    dialect === 'onemin'
      ? `'API-KEY': process.env.${KEYS.onemin}`
      : `Authorization: \`Bearer \${process.env.${KEYS.aimlapi}}\``;
  const headers = isForm
    ? 'headers'
    : "headers: { ...headers, 'Content-Type': 'application/json' }";
  const body = isForm ? 'body: form' : `body: JSON.stringify(${layOut(parameters, JAVASCRIPT, 1)})`;
  return `import { ${isForm || uploads ? 'readFile, ' : ''}writeFile } from 'node:fs/promises';

const headers = { ${key} };
${isForm ? formOf(call) : ''}${uploads ? uploaderOf(origin) : ''}
const response = await fetch(${javascriptText(origin + path)}, {
  method: 'POST',
  ${headers},
  ${body},
});
if (!response.ok) throw new Error(await response.text());

${savingOf(call)}`;
}

function formOf({ parameters, parts }: Call): string {
  const fields = formEntries(parameters).map(
    ([name, text]) => `form.append(${javascriptText(name)}, ${javascriptText(text)});\n`,
  );
  const files = parts.map(({ field, file: { name, type } }) => {
    const [file, mime] = [javascriptText(name), javascriptText(type)];
    return `form.append(${javascriptText(field)}, await file(${file}, ${mime}), ${file});\n`;
  });
  return `
const file = async (name, type) => new Blob([await readFile(name)], { type });
const form = new FormData();
${[...fields, ...files].join('')}`;
}

const uploaderOf = (origin: string): string => `
async function upload(name, type) {
  const form = new FormData();
  form.append('asset', new Blob([await readFile(name)], { type }), name);
  const response = await fetch(${javascriptText(`${origin}/api/assets`)}, {
    method: 'POST',
    headers,
    body: form,
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()).asset.key;
}
`;

function savingOf(call: Call): string {
  if (call.answer !== 'record') {
    const field = call.answer === 'base64' ? 'b64_json' : 'url';
    return `const { data } = await response.json();\n${saveList(call, 'data', (one) => `${one}.${field}`)}`;
  }
  const read = 'const { aiRecord } = await response.json();\n';
  if (call.count === 1) return read + saveOne(call, 'aiRecord.temporaryUrl');
  const links = 'const links = aiRecord.aiRecordDetail.responseObject.temporaryUrls;\n';
  return read + links + saveList(call, 'links', (one) => one);
}
