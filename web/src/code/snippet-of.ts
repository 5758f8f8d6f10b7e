import type { PlannedRequest } from '../api/planned-request.ts';
import { aimlapiCall } from './aimlapi-call.ts';
import type { Call } from './call.ts';
import { curlOf } from './curl.ts';
import type { Reason } from './differences.ts';
import { formEntries } from '../api/form-entries.ts';
import { javascriptFetchOf } from './javascript-fetch.ts';
import { javascriptOpenaiOf } from './javascript-openai.ts';
import { oneminCall } from './onemin-call.ts';
import { openaiImageCall, responseCall } from './openai-call.ts';
import { pythonOpenaiOf } from './python-openai.ts';
import { pythonRequestsOf } from './python-requests.ts';
import type { Dialect, Language, Server, Snippet, Unavailable } from './snippet.ts';
import { wellFormed } from './well-formed.ts';

/** A request as a program in a language, in the words of a dialect. */
export function snippetOf(
  planned: PlannedRequest,
  { dialect, language }: { readonly dialect: Dialect; readonly language: Language },
  server: Server,
): Snippet | Unavailable {
  const call = callOf({ ...planned, body: wellFormed(planned.body) }, dialect, server);
  if (!isCall(call)) return { unavailable: call };
  if (language === 'curl') {
    const reasons = withNul(call);
    if (reasons.length > 0) return { unavailable: reasons };
  }
  const { notes, files } = call;
  return { code: write(call, language), language, dialect, notes, files };
}

/** The model of a request that names none. */
const DEFAULT_MODEL = 'dall-e-2';

function callOf(
  planned: PlannedRequest,
  dialect: Dialect,
  { origin, models }: Server,
): Call | readonly Reason[] {
  const { operation } = planned;
  if (operation === 'respond')
    return dialect === 'openai' ? responseCall(planned, origin) : [{ why: 'operation' }];
  const { model: asked = DEFAULT_MODEL } = planned.body;
  const id = typeof asked === 'string' ? asked : JSON.stringify(asked);
  const model = models.find((one) => one.id === id);
  if (!model) return [{ why: 'model', model: id }];
  const request = { ...planned, operation };
  if (dialect === 'openai') return openaiImageCall(request, model, origin);
  return dialect === 'aimlapi'
    ? aimlapiCall(request, model, origin)
    : oneminCall(request, model, origin);
}

const isCall = (call: Call | readonly Reason[]): call is Call => !Array.isArray(call);

/** In JSON every character can be written, in a form it has to be sent as it is. */
function withNul({ parameters, parts }: Call): readonly Reason[] {
  if (parts.length === 0) return [];
  return formEntries(parameters)
    .filter(([, text]) => text.includes('\0'))
    .map(([parameter]) => ({ why: 'nul', parameter }));
}

function write(call: Call, language: Language): string {
  if (language === 'curl') return curlOf(call);
  const isOpenai = call.dialect === 'openai';
  if (language === 'javascript')
    return isOpenai ? javascriptOpenaiOf(call) : javascriptFetchOf(call);
  return isOpenai ? pythonOpenaiOf(call) : pythonRequestsOf(call);
}
