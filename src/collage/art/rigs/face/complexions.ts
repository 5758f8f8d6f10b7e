/**
 * Skin in the light, from fair to deep. None is so dark that eyes, brows and mouth would be lost in
 * the shaded side of a face.
 */
export const complexions = {
  light: '#fbdcc2',
  'medium-light': '#f0c29a',
  medium: '#d9a273',
  'medium-dark': '#b67c51',
  dark: '#8f5d3e',
  green: '#9dc183',
  grey: '#b9c1c4',
  red: '#d8574a',
  blue: '#8fb7e0',
  pale: '#efe9e6',
} as const;
