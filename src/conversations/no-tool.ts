/** What a planner without a language model says where nothing may be drawn. */
export const NO_TOOL =
  'This server draws pictures; it has no language model to talk with. To have one drawn, send this again with tools: [{"type": "image_generation"}]. To talk as well, the operator can connect a chat model.';
