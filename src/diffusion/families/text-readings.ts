import type { TextEncoderOptions } from '../components/text-encoder.ts';
import { architectureOf, type Architecture } from '../models/architecture.ts';
import type { Family, TextPart } from '../models/model-folder.ts';

type Readings = Readonly<Partial<Record<TextPart, Omit<TextEncoderOptions, 'part'>>>>;

/** What is wanted of text encoders, where it is more than the states of the last layer. */
const READINGS: Readonly<Partial<Record<Architecture, Readings>>> = {
  // `diffusers/pipelines/stable_diffusion_xl/pipeline_stable_diffusion_xl.py`
  sdxl: {
    text_encoder: { layer: 'penultimate' },
    text_encoder_2: { layer: 'penultimate', pooled: true },
  },
  kandinsky: { text_encoder: { pooled: true } },
  unclip: { text_encoder: { pooled: true } },
  'stable-unclip': { prior_text_encoder: { pooled: true } },
};

/** How one of a model's text encoders is read. */
export function textReading(family: Family, part: TextPart): TextEncoderOptions {
  return { part, ...READINGS[architectureOf(family)]?.[part] };
}
