import type { ModelFolder } from '../../../src/diffusion/models/model-folder.ts';

/** What Stable Diffusion 1.5 says of itself, without any files. */
export function standInModel(changes: Partial<ModelFolder> = {}): ModelFolder {
  const part = { file: '/nowhere/model.onnx', config: {} };
  return {
    name: 'stand-in',
    folder: '/nowhere',
    family: 'sd',
    parts: { text_encoder: part, unet: part, vae_decoder: part },
    scheduler: { _class_name: 'DDIMScheduler' },
    furtherSchedulers: {},
    tokenizers: { text_encoder: '/nowhere/tokenizer' },
    unetChannels: 4,
    answerChannels: 4,
    latentChannels: 4,
    vaeFactor: 8,
    unetFactor: 8,
    vaeScale: 0.18215,
    nativeEdge: 512,
    weightBytes: 0,
    ...changes,
  };
}
