import { KEYS, type Call, type FilePart } from './call.ts';
import { curlSaving } from './curl-saving.ts';
import { formEntries } from '../api/form-entries.ts';
import { layOut } from './layout.ts';
import { HERE_JSON, JSON_NOTATION, shellWord } from './shell-text.ts';
import { placeholdersIn, type Placeholder } from './value.ts';

/** A shell script that makes the call with curl and saves the pictures with jq. */
export function curlOf(call: Call): string {
  const { dialect, origin, path } = call;
  const isStream = call.answer.endsWith('events');
  const key = dialect === 'onemin' ? 'API-KEY: ' : 'Authorization: Bearer ';
  const header = `-H "${key}$${KEYS[dialect]}"`;
  const { request, end } = bodyOf(call);
  const uploads = placeholdersIn(call.parameters)
    .filter(({ kind }) => kind === 'upload')
    .map((place) => uploadOf(place, origin, header));
  const lines = [`curl -sS${isStream ? 'N' : ''} ${origin}${path}`, header, ...request];
  return [...uploads, curlSaving(call, lines.join(' \\\n  '), end)].join('\n');
}

/** What follows address and key, and what has to stand on lines of its own after the command. */
function bodyOf({ parameters, parts }: Call): { request: readonly string[]; end: string } {
  if (parts.length > 0) {
    const fields = formEntries(parameters).map(
      // Not `-F`, which reads files where a text begins with @ or <.
      ([name, text]) => `--form-string ${shellWord(`${name}=${text}`)}`,
    );
    return { request: [...fields, ...parts.map(partOf)], end: '' };
  }
  const type = '-H "Content-Type: application/json"';
  if (placeholdersIn(parameters).length === 0) {
    const json = layOut(parameters, JSON_NOTATION, 1);
    return { request: [type, `-d ${shellWord(json)}`], end: '' };
  }
  const json = layOut(parameters, HERE_JSON);
  return { request: [type, '-d @- <<JSON'], end: `\n${json}\nJSON` };
}

/** curl itself tells the type of anything but WebP by its ending. */
function partOf({ field, file: { name, type } }: FilePart): string {
  const said = type === 'image/webp' ? ';type=image/webp' : '';
  return `-F ${shellWord(`${field}=@${name}${said}`)}`;
}

function uploadOf({ role, file: { name } }: Placeholder, origin: string, header: string): string {
  return `${role}=$(curl -sS ${origin}/api/assets ${header} -F ${shellWord(`asset=@${name}`)} |
  jq -r '.asset.key // error(.message)')
`;
}
