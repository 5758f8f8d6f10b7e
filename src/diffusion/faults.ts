/** What can be wrong with a local model, its files or the machine, with what its message needs. */
export interface ModelFaultFacts {
  // the files of a model
  /** `file` is relative to the model's folder, as everywhere here. */
  file_missing: { readonly model: string; readonly file: string };
  /** Shorter than what it says it holds; `expected` and `got` in bytes where they are known. */
  file_truncated: {
    readonly model: string;
    readonly file: string;
    readonly expected?: number;
    readonly got?: number;
  };
  /** Not of the form it should have; `trouble` in a few words. */
  file_malformed: { readonly model: string; readonly file: string; readonly trouble: string };
  file_hash_wrong: { readonly model: string; readonly file: string };
  /** It names a file outside the model's folder. */
  file_escapes: { readonly model: string; readonly file: string; readonly target: string };
  /** It needs operators that ONNX Runtime does not have. */
  custom_operators: {
    readonly model: string;
    readonly file: string;
    readonly domains: readonly string[];
  };
  family_unknown: {
    readonly model: string;
    readonly family: string;
    readonly supported: readonly string[];
  };
  scheduler_unknown: {
    readonly model: string;
    readonly file: string;
    readonly scheduler: string;
    readonly supported: readonly string[];
  };
  /** A setting in a config file that this family cannot have; `expected` follows “must be”. */
  setting_unsupported: {
    readonly model: string;
    readonly file: string;
    readonly setting: string;
    readonly got: string;
    readonly expected: string;
  };
  // the models of this machine
  model_not_installed: { readonly model: string; readonly installed: readonly string[] };
  /** A download that was never finished. */
  model_incomplete: { readonly model: string };
  /** The model lacks a part that this needs: `vae_encoder` for edits, say. */
  part_missing: { readonly model: string; readonly part: string; readonly purpose: string };
  /** More than the text encoder is given; `tokens` at least, nothing of a prompt is ever cut off. */
  prompt_too_long: {
    readonly model: string;
    readonly tokens: number;
    readonly limit: number;
    /** Which of the texts it is that are encoded together. */
    readonly place: number;
    /** It says what the picture is not to show. */
    readonly negative?: true;
  };
  // what a request asks of the sampler
  steps_too_many: { readonly model: string; readonly steps: number; readonly most: number };
  /** So little is to be changed that not one of the steps would be walked. */
  strength_too_small: {
    readonly model: string;
    readonly strength: number;
    readonly steps: number;
    readonly least: number;
  };
  // the machine
  /** ONNX Runtime is not installed, or has nothing for this platform. */
  runtime_missing: { readonly platform: string; readonly trouble: string };
  device_unavailable: { readonly device: string; readonly trouble: string };
  /** Bytes. */
  memory_too_small: { readonly model: string; readonly needed: number; readonly free: number };
  // while it draws
  out_of_memory: { readonly model: string };
  /** Something that is no number came out; `part` is where: `unet`, `vae_decoder`. */
  not_a_number: { readonly model: string; readonly part: string; readonly step?: number };
  /** The process that draws died; `how` is its signal or exit code. */
  process_died: { readonly model: string; readonly how: string };
  /** ONNX Runtime refused; `trouble` is its own first line. */
  run_failed: { readonly model: string; readonly part: string; readonly trouble: string };
  /** The model's own safety checker flagged the picture. */
  picture_unsafe: { readonly model: string };
}

export type ModelFaultCode = keyof ModelFaultFacts;

/** A model of the hub and a folder of one's own are mended in different ways; its name tells neither. */
const mend = (model: string): string =>
  `Mend it with gala models pull ${model}, or export it again if it is your own`;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

/**
 * What each fault tells people: which file or setting it is about, and the way out. For operators;
 * nothing in it is secret, since files are named relative to the model's folder.
 */
const MESSAGES: { readonly [C in ModelFaultCode]: (facts: ModelFaultFacts[C]) => string } = {
  file_missing: ({ model, file }) => `The model ${model} has no ${file}. ${mend(model)}`,
  file_truncated: ({ model, file, expected, got }) =>
    `${file} of the model ${model} is cut short${
      expected === undefined || got === undefined ? '' : ` (${got} of ${expected} bytes)`
    }. ${mend(model)}`,
  file_malformed: ({ model, file, trouble }) =>
    `${file} of the model ${model} cannot be read: ${trouble}. ${mend(model)}`,
  file_hash_wrong: ({ model, file }) =>
    `${file} of the model ${model} is not what was published: its SHA-256 is another. ${mend(model)}`,
  file_escapes: ({ model, file, target }) =>
    `${file} of the model ${model} asks for ${JSON.stringify(target)}, which is outside its folder. Do not use this model; remove it: gala models remove ${model}`,
  custom_operators: ({ model, file, domains }) =>
    `${file} of the model ${model} needs operators that ONNX Runtime does not have (${domains.join(', ')}). Use a model exported with standard operators`,
  family_unknown: ({ model, family, supported }) =>
    `The model ${model} is a ${family}, which Gala does not draw with. It draws with: ${supported.join(', ')}`,
  scheduler_unknown: ({ model, file, scheduler, supported }) =>
    `The model ${model} asks for the scheduler ${scheduler}, which Gala does not have. Set _class_name in ${file} to one of: ${supported.join(', ')}`,
  setting_unsupported: ({ model, file, setting, got, expected }) =>
    `${setting} in ${file} of the model ${model} is ${got}; it must be ${expected}`,
  model_not_installed: ({ model, installed }) =>
    `The model ${model} is not installed${
      installed.length > 0 ? ` (installed: ${installed.join(', ')})` : ''
    }. Fetch it: gala models pull ${model}`,
  model_incomplete: ({ model }) =>
    `The download of the model ${model} is not finished. Go on with it: gala models pull ${model}`,
  part_missing: ({ model, part, purpose }) =>
    `The model ${model} has no ${part}, which is needed ${purpose}. Use a model that ships one`,
  prompt_too_long: ({ model, tokens, limit, negative }) =>
    `The ${negative ? 'negative prompt' : 'prompt'} is too long for the model ${model}: it has ${tokens} tokens or more, and ${limit} are the limit. Shorten it`,
  steps_too_many: ({ model, steps, most }) =>
    `The model ${model} cannot draw in ${steps} steps. Ask for at most ${most}`,
  strength_too_small: ({ model, strength, steps, least }) =>
    `A strength of ${strength} leaves the model ${model} none of ${steps} steps. Ask for at least ${least}, or for more steps`,
  runtime_missing: ({ platform, trouble }) =>
    `ONNX Runtime does not work here (${platform}: ${trouble}). Install it: npm install onnxruntime-node`,
  device_unavailable: ({ device, trouble }) =>
    `The device ${device} cannot be used: ${trouble}. Set GALA_DEVICE to cpu or auto; gala doctor lists what there is`,
  memory_too_small: ({ model, needed, free }) =>
    `The model ${model} needs ${megabytes(needed)} of memory and ${megabytes(free)} are free. Ask for a smaller size, use a smaller model, or raise GALA_MODEL_MEMORY`,
  out_of_memory: ({ model }) =>
    `The memory ran out while the model ${model} was drawing. Ask for a smaller size, or use a smaller model`,
  not_a_number: ({ model, part, step }) =>
    `The ${part} of the model ${model} gave something that is no number${
      step === undefined ? '' : ` in step ${step + 1}`
    }. ${
      part.startsWith('vae_')
        ? 'Use a file of higher precision (fp32): in 16 bits, that of Stable Diffusion XL is known for it, and sdxl-vae-fp16-fix was made to mend that'
        : `Use a file of higher precision (fp32)${step === undefined ? '' : ', or another scheduler'}`
    }`,
  process_died: ({ model, how }) =>
    `The process that drew with the model ${model} died (${how}), perhaps for lack of memory. The next request starts another`,
  run_failed: ({ model, part, trouble }) =>
    `The ${part} of the model ${model} cannot be run: ${trouble}`,
  picture_unsafe: ({ model }) => `The safety checker of the model ${model} flagged the picture`,
};

/** A fault of a local model as data, so that it can travel between processes. */
export type ModelFaultData = {
  readonly [C in ModelFaultCode]: { readonly code: C; readonly facts: ModelFaultFacts[C] };
}[ModelFaultCode];

/** Something is wrong with a local model; the message names the file or setting, and the way out. */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
  readonly data: ModelFaultData;

  constructor(data: ModelFaultData, options?: ErrorOptions) {
    super(messageOf(data), options);
    this.data = data;
  }
}

/** A fault to throw. */
export function modelFault<C extends ModelFaultCode>(
  code: C,
  facts: ModelFaultFacts[C],
  options?: ErrorOptions,
): ModelFault {
  // The compiler cannot see that code and facts belong together; the signature makes sure.
  return new ModelFault({ code, facts } as ModelFaultData, options);
}

function messageOf<C extends ModelFaultCode>(data: {
  readonly code: C;
  readonly facts: ModelFaultFacts[C];
}): string {
  return MESSAGES[data.code](inPlainText(data.facts));
}

const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Longer than any path or trouble that is told of. */
const LONGEST = 500;

/** More than any list that is told of. */
const MOST = 100;

/**
 * What a model's files say of themselves may be a stranger's words: none moves the cursor of a terminal,
 * and none fills pages of a reply, a record or a log.
 */
function inPlainText<F extends object>(facts: F): F {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, plain(value)])) as F;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MOST).map(plain);
  if (typeof value !== 'string') return value;
  const text = value.replace(CONTROLS, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
