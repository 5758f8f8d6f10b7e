/**
 * What is said with a picture when the planner has nothing to say. Programs that let agents work take a
 * turn without words for one that goes on, and ask again: each time another picture, until they give up.
 */
export const SHOWN = 'Here is the picture.';
