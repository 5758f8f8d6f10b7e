/** The sky, which is changed with the scenery rather than as a thing. */
export const SKY = /^(?:sky|skies)$/iu;

/** Whatever is written in a picture, wherever it stands. */
export const WRITING =
  /^(?:text|words?|letters|lettering|writing|caption|title|slogan|inscription)$/iu;
