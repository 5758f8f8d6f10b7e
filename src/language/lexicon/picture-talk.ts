import { wordSet } from './word-list.ts';

/**
 * Nouns with which people tell how a picture looks rather than what is in it, once they have said
 * that: "The composition is balanced." Singular.
 */
export const pictureTalk: ReadonlySet<string> = wordSet(`
  composition, framing, perspective, viewpoint, view, angle, level, focus, depth, foreground, 
  arrangement, proportion, balance, contrast, detail, texture, shading, gradation, brushwork, rendering, contour, silhouette, volume,
  palette, colour, color, colouring, tone, hue, tint, accent,
  light, shadow, highlight, sunlight, daylight, glow, lighting, brightness, warmth, coolness, clarity, softness, sharpness, richness,
  intensity, mood, atmosphere, feeling, feel, sense, impression, air, stillness, silence, calm, hush, tranquillity, serenity,
  contentment, anticipation, wonder, charm, character, elegance, dignity, ease, energy, vitality, humour, humor, story, moment,
  presence, pose, posture, gaze, scene, effect, result, distance, edge, side, middle, centre, center, finish, surface,
  touch, hint, quality, attention, emphasis, simplicity, harmony, craftsmanship, care, realism, liveliness, intimacy,
  spaciousness, quietness
`);

/** Of those, the ones that are things where they belong to somebody: "its shadow". */
export const thingsWhenOwned: ReadonlySet<string> = wordSet('shadow, silhouette, palette, light');
