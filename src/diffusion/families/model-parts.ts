import { createLatentDecoder, type LatentDecoder } from '../components/latent-decoder.ts';
import { createLatentEncoder, type LatentEncoder } from '../components/latent-encoder.ts';
import { createSafetyChecker, type SafetyChecker } from '../components/safety-checker.ts';
import { createTextEncoder, type TextEncoder } from '../components/text-encoder.ts';
import type { TilingChoice } from '../components/vae-tiling.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder, PartName } from '../models/model-folder.ts';
import type { Runtime, Session } from '../runtime/runtime.ts';

/** Hears that a part is being loaded, which can take seconds. */
type OnLoading = () => void;

/** The parts around the UNet. Each is loaded when it is first needed, and stays. */
export interface ModelParts {
  textEncoder(onLoading: OnLoading): Promise<TextEncoder>;
  /** @throws ModelFault `part_missing`. */
  latentEncoder(onLoading: OnLoading): Promise<LatentEncoder>;
  latentDecoder(onLoading: OnLoading): Promise<LatentDecoder>;
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

  const lazily = <P>(part: PartName, make: (session: Session) => P | Promise<P>) => {
    let loaded: Promise<P> | undefined;
    const load = async (): Promise<P> => {
      const { file } = model.parts[part]!;
      const session = await runtime.open(file, { model: model.name, part });
      sessions.push(session);
      return make(session);
    };
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

  const textEncoder = lazily('text_encoder', (session) => createTextEncoder(model, session));
  const encoder = lazily('vae_encoder', (session) =>
    createLatentEncoder(model, session, { tiling }),
  );
  const decoder = lazily('vae_decoder', (session) =>
    createLatentDecoder(model, session, { tiling }),
  );
  const fast = lazily('taesd_decoder', (session) =>
    createLatentDecoder(model, session, { tiling, part: 'taesd_decoder' }),
  );
  const checker = lazily('safety_checker', (session) => createSafetyChecker(model, session));

  return {
    textEncoder: async (onLoading) => required(await textEncoder(onLoading), 'text_encoder'),
    latentEncoder: async (onLoading) => required(await encoder(onLoading), 'vae_encoder'),
    latentDecoder: async (onLoading) => required(await decoder(onLoading), 'vae_decoder'),
    fastDecoder: async (onLoading) => fast(onLoading),
    safetyChecker: async (onLoading) => checker(onLoading),
    release: async () => {
      await Promise.all(sessions.splice(0).map((session) => session.release()));
    },
  };

  function required<P>(part: P | undefined, name: PartName): P {
    if (part !== undefined) return part;
    const purpose = 'to start from a picture';
    throw modelFault('part_missing', { model: model.name, part: name, purpose });
  }
}
