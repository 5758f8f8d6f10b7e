/**
 * What is done with a request that OpenAI's API would refuse though its meaning is clear, as old and
 * third-party clients send them: `strict` refuses it in OpenAI's words, `lenient` adapts it and says
 * what it adapted.
 */
export const COMPATIBILITIES = ['strict', 'lenient'] as const;

export type Compatibility = (typeof COMPATIBILITIES)[number];
