import type { Call } from './call.ts';
import type { Dialect } from './snippet.ts';

/**
 * The request followed by what saves its pictures. What the server refuses is told by jq, or shown as it
 * came where events were expected.
 * @param end lines that belong to the request and follow its last line.
 */
export function curlSaving(call: Call, request: string, end: string): string {
  if (call.answer === 'image events') return whileReading(request, end, imageEvents(call));
  if (call.answer === 'response events') return whileReading(request, end, responseEvents(call));
  return `${request} > answer.json${end}\n\n${saving(call)}\n`;
}

/** Where a dialect says what went wrong. */
const TROUBLE = {
  openai: 'error(.error.message)',
  aimlapi: 'error(.message)',
  onemin: 'error(.message)',
} as const satisfies Record<Dialect, string>;

/** Of a response without a picture, what it says instead. */
const OF_RESPONSE = `first(.output[]? | select(.type == "image_generation_call").result // empty)
  // error(.error.message? // first(.output[]?.content[]?.text))`;

function saving(call: Call): string {
  const { count, stem, ending } = call;
  if (count === 1) return save(call, placeOf(call, '0'), `${stem}.${ending}`);
  const indexes = Array.from({ length: count }, (_, i) => i).join(' ');
  const line = save(call, placeOf(call, '$i'), `"${stem}-$((i + 1)).${ending}"`);
  return `for i in ${indexes}; do\n  ${line}\ndone`;
}

/** Where a picture is in an answer, by its index from 0, and what went wrong when it is not there. */
function placeOf({ answer, dialect, count }: Call, index: string): string {
  if (answer === 'response') return OF_RESPONSE;
  return `${placeInList(answer, index, count)} // ${TROUBLE[dialect]}`;
}

function placeInList(answer: Call['answer'], index: string, count: number): string {
  if (answer === 'base64') return `.data[${index}].b64_json`;
  if (answer === 'links') return `.data[${index}].url`;
  if (count === 1) return '.aiRecord.temporaryUrl';
  return `.aiRecord.aiRecordDetail.responseObject.temporaryUrls[${index}]`;
}

function save({ answer, count }: Call, place: string, name: string): string {
  const options = count === 1 ? '' : '--argjson i $i ';
  const jq = `jq -r ${options}'${place}' answer.json`;
  return answer === 'links' || answer === 'record'
    ? `curl -sS -o ${name} "$(${jq})"`
    : `${jq} | base64 --decode > ${name}`;
}

/** Each makes of an event the name of a file and the picture for it; `#` and words are shown. */
const imageEvents = ({ stem, ending }: Call): string => `
      if .error then error(.error.message)
      elif .partial_image_index then "${stem}-partial-\\(.partial_image_index + 1).${ending} \\(.b64_json)"
      else "${stem}.${ending} \\(.b64_json)" end`;

const responseEvents = ({ stem, ending }: Call): string => `
      if .type == "error" then error(.message)
      elif .type == "response.failed" then error(.response.error.message)
      elif .partial_image_b64 then "${stem}-partial-\\(.partial_image_index + 1).${ending} \\(.partial_image_b64)"
      elif .type == "response.output_item.done" and .item.result then "${stem}.${ending} \\(.item.result)"
      elif .type == "response.output_text.done" then "# \\(.text)"
      else empty end`;

const whileReading = (request: string, end: string, events: string): string => `${request} |${end}
  jq --unbuffered -Rr '
    if startswith("data: ") then .[6:] | fromjson |${events}
    elif test("^(event:.*|:.*)?$") then empty
    else "# \\(.)" end' |
  while read -r name picture; do
    if [ "$name" = '#' ]; then echo "$picture"
    else printf '%s' "$picture" | base64 --decode > "$name"; fi
  done
`;
