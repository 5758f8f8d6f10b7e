/**
 * File descriptors of a process that draws, besides the usual three. What libraries print goes to the
 * usual ones and can never be taken for a message.
 */
export const COMMANDS_FD = 3;
export const REPORTS_FD = 4;
/** Nothing is ever written to this one: it ends when the server does, however that comes about. */
export const LIFELINE_FD = 5;
