import { createImageEncoder, type ImageEncoder } from '../components/image-encoder.ts';
import { createLatentDecoder, type LatentDecoder } from '../components/latent-decoder.ts';
import { createLatentEncoder, type LatentEncoder } from '../components/latent-encoder.ts';
import { createPixelEncoder } from '../components/pixel-encoder.ts';
import { createPrior, type Prior } from '../components/prior.ts';
import { createSafetyChecker, type SafetyChecker } from '../components/safety-checker.ts';
import {
  createSuperResolution,
  SUPER_RES_PARTS,
  type SuperResolution,
} from '../components/super-resolution.ts';
import { createTextEncoder, type TextEncoder } from '../components/text-encoder.ts';
import { createTextProjection, type TextProjection } from '../components/text-projection.ts';
import type { TilingChoice } from '../components/vae-tiling.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder, PartName, TextPart } from '../models/model-folder.ts';
import type { Runtime, Session } from '../runtime/runtime.ts';
import { textReading } from './text-readings.ts';

/** Hears that a part is being loaded, which can take seconds. */
type OnLoading = () => void;

/** The parts around the UNet. Each is loaded when it is first needed, and stays. */
export interface ModelParts {
  /** @param part `text_encoder` when left out. @throws ModelFault `part_missing`. */
  textEncoder(onLoading: OnLoading, part?: TextPart): Promise<TextEncoder>;
  /** @throws ModelFault `part_missing`. */
  latentEncoder(onLoading: OnLoading): Promise<LatentEncoder>;
  latentDecoder(onLoading: OnLoading): Promise<LatentDecoder>;
  /** `undefined` where the model paints latents, which a decoder makes larger. */
  superResolution(onLoading: OnLoading): Promise<SuperResolution | undefined>;
  /** @throws ModelFault `part_missing`. */
  prior(onLoading: OnLoading): Promise<Prior>;
  /** @throws ModelFault `part_missing`. */
  textProjection(onLoading: OnLoading): Promise<TextProjection>;
  /** @throws ModelFault `part_missing`. */
  imageEncoder(onLoading: OnLoading): Promise<ImageEncoder>;
  /** `undefined` where the model has none. */
  fastDecoder(onLoading: OnLoading): Promise<LatentDecoder | undefined>;
  /** `undefined` where the model has none. */
  safetyChecker(onLoading: OnLoading): Promise<SafetyChecker | undefined>;
  release(): Promise<void>;
}

export function createModelParts(
  model: ModelFolder,
  runtime: Runtime,
  tiling: TilingChoice,
): ModelParts {
  const sessions: Session[] = [];

  const open = async (part: PartName): Promise<Session> => {
    const { file } = model.parts[part]!;
    const session = await runtime.open(file, { model: model.name, part });
    sessions.push(session);
    return session;
  };
  const lazily = <P>(part: PartName, make: (session: Session) => P | Promise<P>) => {
    let loaded: Promise<P> | undefined;
    const load = async (): Promise<P> => make(await open(part));
    return (onLoading: OnLoading): Promise<P> | undefined => {
      if (model.parts[part] === undefined) return undefined;
      if (loaded === undefined) {
        onLoading();
        loaded = load();
        // The next picture tries again: memory may be free by then.
        loaded.catch(() => (loaded = undefined));
      }
      return loaded;
    };
  };

  const reader = (part: TextPart) =>
    lazily(part, (session) => createTextEncoder(model, session, textReading(model.family, part)));
  const readers = {
    text_encoder: reader('text_encoder'),
    text_encoder_2: reader('text_encoder_2'),
    prior_text_encoder: reader('prior_text_encoder'),
  };
  const encoder = lazily('vae_encoder', (session) =>
    createLatentEncoder(model, session, { tiling }),
  );
  const decoder = lazily('vae_decoder', (session) =>
    createLatentDecoder(model, session, { tiling }),
  );
  const [first, last] = SUPER_RES_PARTS;
  const enlarger = lazily(first, async (session) =>
    createSuperResolution(model, [session, await open(last)]),
  );
  const prior = lazily('prior', (session) => createPrior(model, session));
  const projection = lazily('text_proj', (session) => createTextProjection(model, session));
  const seer = lazily('image_encoder', (session) => createImageEncoder(model, session));
  const fast = lazily('taesd_decoder', (session) =>
    createLatentDecoder(model, session, { tiling, part: 'taesd_decoder' }),
  );
  const checker = lazily('safety_checker', (session) => createSafetyChecker(model, session));

  return {
    textEncoder: async (onLoading, part = 'text_encoder') =>
      required(await readers[part](onLoading), part, 'to read prompts'),
    latentEncoder: async (onLoading) =>
      model.parts.vae_decoder === undefined
        ? createPixelEncoder(model.vaeFactor)
        : required(await encoder(onLoading), 'vae_encoder', 'to start from a picture'),
    latentDecoder: async (onLoading) =>
      required(await decoder(onLoading), 'vae_decoder', 'to paint pixels'),
    superResolution: async (onLoading) => enlarger(onLoading),
    prior: async (onLoading) => required(await prior(onLoading), 'prior', 'to paint from words'),
    textProjection: async (onLoading) =>
      required(await projection(onLoading), 'text_proj', 'to read prompts'),
    imageEncoder: async (onLoading) =>
      required(await seer(onLoading), 'image_encoder', 'to see what a picture shows'),
    fastDecoder: async (onLoading) => fast(onLoading),
    safetyChecker: async (onLoading) => checker(onLoading),
    release: async () => {
      await Promise.all(sessions.splice(0).map((session) => session.release()));
    },
  };

  function required<P>(part: P | undefined, name: PartName, purpose: string): P {
    if (part !== undefined) return part;
    throw modelFault('part_missing', { model: model.name, part: name, purpose });
  }
}
