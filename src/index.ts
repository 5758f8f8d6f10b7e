/**
 * Gala inside another program: {@link startGala} starts the whole server on a free port and stops
 * it cleanly; {@link createImageClient} asks a server for pictures; {@link maskFromBlackAndWhite},
 * {@link maskOfShapes} and {@link previewMask} make masks for edits and show them.
 * @module
 */
export { startGala, type Gala, type StartGalaOptions } from './start/start-gala.ts';
export type { ForcedFault } from './http/rehearsal.ts';
export type { LogLevel } from './config/config.ts';
export { ConfigError } from './config/config-error.ts';
export { StartUpError, type StartUpProblem } from './kernel/start-up-error.ts';

export {
  createImageClient,
  type DrawnPictures,
  type EditRequest,
  type GenerateRequest,
  type ImageClient,
  type ImageClientOptions,
  type VaryRequest,
} from './client/image-client.ts';
export {
  ImageApiError,
  ServerUnreachableError,
  type ApiErrorFacts,
} from './client/client-errors.ts';
export {
  maskFromBlackAndWhite,
  maskOfShapes,
  type MaskFromBlackAndWhiteOptions,
  type MaskOfShapesOptions,
} from './pixels/mask-making/make-mask.ts';
export { previewMask, type MaskPreview } from './pixels/mask-making/preview.ts';
export type { MadeMask } from './pixels/mask-making/write-mask.ts';
export type { MaskMeasure } from './pixels/mask-making/mask.ts';
export type { Box, Point, Shape } from './pixels/mask-making/shape.ts';
export { PictureError, type PictureProblem } from './pixels/mask-making/picture-error.ts';
