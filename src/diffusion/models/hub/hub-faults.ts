/** What can come between a model hub and this machine, with what its message needs. */
export interface HubFaultFacts {
  /** `what` is what would have been asked for. */
  offline: { readonly what: string };
  /** `trouble` in a few words. */
  unreachable: { readonly host: string; readonly trouble: string };
  repository_unknown: {
    readonly repository: string;
    readonly host: string;
    readonly token: boolean;
  };
  revision_unknown: { readonly repository: string; readonly revision: string };
  file_unknown: { readonly repository: string; readonly file: string };
  /** Its owner wants to know who uses it. */
  gated: { readonly repository: string; readonly host: string; readonly token: boolean };
  token_refused: { readonly host: string };
  /** `seconds` to wait, where the hub said so. */
  too_many_requests: { readonly host: string; readonly seconds?: number };
  refused: { readonly host: string; readonly status: number };
  /** It answered with something else than what was asked for; `trouble` in a few words. */
  answer_malformed: { readonly host: string; readonly trouble: string };
  redirected_wrongly: { readonly host: string; readonly trouble: string };
  /** A path that would leave the model's folder, or that not every system can have. */
  path_unsafe: { readonly repository: string; readonly path: string; readonly trouble: string };
  repository_too_large: { readonly repository: string; readonly trouble: string };
  /** Nothing in it that Gala could draw with; `missing` are the files looked for. */
  no_model: { readonly repository: string; readonly missing: readonly string[] };
  /** What was fetched twice is not what was published. */
  hash_wrong: { readonly repository: string; readonly file: string };
  /** The hub has another file now than its listing says. */
  file_changed: { readonly repository: string; readonly file: string };
  /** It broke off again and again; `trouble` is what came last. */
  download_failed: {
    readonly repository: string;
    readonly file: string;
    readonly trouble: string;
  };
  /** Bytes. */
  disk_too_small: { readonly folder: string; readonly needed: number; readonly free: number };
  disk_full: { readonly folder: string };
  folder_unwritable: { readonly folder: string; readonly code: string };
  /** Some program has its files open, which Windows lets nobody move or delete. */
  folder_in_use: { readonly folder: string; readonly code: string };
  pull_running: { readonly model: string };
  /** What was accepted is not the licence under which it is published now. */
  licence_changed: {
    readonly model: string;
    readonly was: string;
    readonly is: string;
    readonly url: string | undefined;
  };
  /** Neither in the catalogue nor installed nor the address of a repository. */
  model_unknown: {
    readonly model: string;
    readonly known: readonly string[];
    readonly closest: string | undefined;
  };
  /** An installed model that came from a folder of its user's. */
  origin_unknown: { readonly model: string; readonly folder: string };
  name_unfit: { readonly name: string; readonly form: string };
  /** Another model has the name; `holder` is where that one came from. */
  name_taken: { readonly name: string; readonly holder: string };
  /** A part for other models, and no word on which. */
  part_homeless: { readonly part: string; readonly installed: readonly string[] };
  /** A part for models of other families; `fitting` are those for its own. */
  part_unfit: {
    readonly part: string;
    readonly model: string;
    readonly family: string;
    readonly fitting: readonly string[];
  };
  /** The model lies in a folder of its user's, where nothing is written. */
  part_foreign: { readonly part: string; readonly model: string; readonly folder: string };
}

export type HubFaultCode = keyof HubFaultFacts;

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 1)} GB`;

const withToken = 'make a token there and set HF_TOKEN to it';

/** What each fault tells people, and the way out. */
const MESSAGES: { readonly [C in HubFaultCode]: (facts: HubFaultFacts[C]) => string } = {
  offline: ({ what }) =>
    `${what} would have to be fetched, and GALA_OFFLINE forbids it. Unset it, or bring a folder along: gala models add <folder>`,
  unreachable: ({ host, trouble }) =>
    `${host} cannot be reached (${trouble}). Look at the network and at HTTPS_PROXY, or name a mirror with HF_ENDPOINT; what has been fetched is kept`,
  repository_unknown: ({ repository, host, token }) =>
    `There is no repository ${repository} at ${host}, or it is private${
      token ? ' and HF_TOKEN may not see it' : `. If it is yours, ${withToken}`
    }`,
  revision_unknown: ({ repository, revision }) =>
    `The repository ${repository} has no revision ${revision}. Name a branch, a tag or a commit of it, or none: gala models pull ${repository}`,
  file_unknown: ({ repository, file }) =>
    `The repository ${repository} lists ${file} and does not have it. Pull again later, or another revision`,
  gated: ({ repository, host, token }) =>
    `The repository ${repository} is open only to those who agreed to its terms. Agree to them at ${host}/${repository}${
      token ? ', with the account of HF_TOKEN' : `, then ${withToken}`
    }`,
  token_refused: ({ host }) =>
    `${host} does not take the token in HF_TOKEN. Make a new one there, or unset it: most models need none`,
  too_many_requests: ({ host, seconds }) =>
    `${host} has had too many requests from here. Pull again in ${
      seconds === undefined ? 'some minutes' : `${seconds} seconds`
    }; what has been fetched is kept`,
  refused: ({ host, status }) =>
    `${host} answered with ${status}. Pull again later; what has been fetched is kept`,
  answer_malformed: ({ host, trouble }) =>
    `${host} did not answer as a model hub does: ${trouble}. Look at HF_ENDPOINT, and whether a proxy or a login page stands in between`,
  redirected_wrongly: ({ host, trouble }) =>
    `${host} led elsewhere in a way that is not followed: ${trouble}. Look at HF_ENDPOINT`,
  path_unsafe: ({ repository, path, trouble }) =>
    `The repository ${repository} has a file called ${JSON.stringify(path)}: ${trouble}. Nothing was fetched; do not use it`,
  repository_too_large: ({ repository, trouble }) =>
    `The repository ${repository} is not fetched: ${trouble}`,
  no_model: ({ repository, missing }) =>
    `The repository ${repository} has no model that Gala can draw with: it lacks ${missing.join(', ')}. It takes ONNX exports in the layout of Optimum; make one with optimum-cli export onnx --model ${repository} <folder>, then gala models add <folder>`,
  hash_wrong: ({ repository, file }) =>
    `${file} of ${repository} came twice with another hash than was published. Something on the way changes it: look at proxies and at HF_ENDPOINT`,
  file_changed: ({ repository, file }) =>
    `${file} of ${repository} is another file by now than the one listed. Pull again`,
  download_failed: ({ repository, file, trouble }) =>
    `${file} of ${repository} could not be fetched (${trouble}). Pull again to go on with it: what has been fetched is kept`,
  disk_too_small: ({ folder, needed, free }) =>
    `The model needs ${gigabytes(needed)} more, and the disk of ${folder} has ${gigabytes(free)} free. Free some space, or name another folder with GALA_MODELS`,
  disk_full: ({ folder }) =>
    `The disk of ${folder} is full. Free some space and pull again: what has been fetched is kept`,
  folder_unwritable: ({ folder, code }) =>
    `Gala cannot write to ${folder} (${code}). Make it writable for this user, or name another folder with GALA_MODELS`,
  folder_in_use: ({ folder, code }) =>
    `Files below ${folder} are in use, or not to be changed by this user (${code}). If a server has the model loaded, stop it, or wait until it lets go (GALA_MODEL_IDLE), and try again: nothing is lost`,
  pull_running: ({ model }) => `The model ${model} is being fetched already`,
  licence_changed: ({ model, was, is, url }) =>
    `The licence of ${model} is ${is}${url === undefined ? '' : ` (${url})`} by now, and ${was} was accepted. Nothing was fetched; read it, and fetch the model with gala models pull ${model}`,
  model_unknown: ({ model, known, closest }) =>
    `There is no model ${model}${closest === undefined ? '.' : `; did you mean ${closest}?`} There are: ${known.join(', ')}; any other is named by its repository, owner/name`,
  origin_unknown: ({ model, folder }) =>
    `The model ${model} came from a folder, not from a hub. Mend its files in ${folder}, or remove it and add it anew: gala models remove ${model}`,
  name_unfit: ({ name, form }) =>
    `A model cannot be called ${JSON.stringify(name)}: its name has ${form}. Choose one with --name`,
  name_taken: ({ name, holder }) =>
    `There is another model called ${name} (${holder}). Choose another name with --name, or remove it: gala models remove ${name}`,
  part_homeless: ({ part, installed }) =>
    `${part} is a part for other models. Say for which: gala models pull ${part} --into <name>${
      installed.length > 0 ? ` (installed: ${installed.join(', ')})` : '; none is installed yet'
    }`,
  part_unfit: ({ part, model, family, fitting }) =>
    `${part} does not fit ${model}, whose pictures are encoded otherwise: it is of the family ${family}. ${
      fitting.length > 0
        ? `Take ${fitting.join(' or ')}: gala models pull ${fitting[0]} --into ${model}`
        : 'None of the list fits it'
    }`,
  part_foreign: ({ part, model, folder }) =>
    `${part} cannot be added to ${model}, which lies in ${folder} and is not Gala’s. Add a copy of it: gala models add ${folder} --copy --name <name>`,
};

/** A model could not be fetched; the message says why, and what to do. */
export class HubFault extends Error {
  override readonly name = 'HubFault';
  readonly code: HubFaultCode;

  constructor(code: HubFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A fault to throw. */
export function hubFault<C extends HubFaultCode>(
  code: C,
  facts: HubFaultFacts[C],
  options?: ErrorOptions,
): HubFault {
  return new HubFault(code, `${MESSAGES[code](facts)}.`, options);
}
