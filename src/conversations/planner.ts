/**
 * A conversation as a planner reads it, oldest turn first; the last one is what is asked for now.
 */
export interface Conversation {
  /** What the client told for this response alone. */
  readonly instructions: string | undefined;
  readonly turns: readonly Turn[];
}

/** What one side said. A picture that was drawn is part of an `assistant` turn. */
export interface Turn {
  readonly role: 'user' | 'assistant' | 'system' | 'developer';
  /** Empty when there are only pictures. */
  readonly text: string;
  /** In the order in which they were shown. */
  readonly pictures: readonly ShownPicture[];
}

/** A picture that is in the conversation. */
export interface ShownPicture {
  /** By which a plan names it; unique within the conversation. */
  readonly id: string;
  /** How an image call of this conversation made it; `undefined` for what the client brought. */
  readonly drawn: PastCall | undefined;
  /** The picture itself, for planners that can see. */
  readonly read: () => Promise<{ readonly bytes: Uint8Array; readonly contentType: string }>;
}

/** An image call that has been carried out. */
export interface PastCall {
  readonly action: 'generate' | 'edit';
  readonly prompt: string;
  /** What the whole picture shows, where the prompt says only what was changed. */
  readonly wholePrompt: string | undefined;
}

/** What the request leaves to the planner, and what it does not. */
export interface PlanRules {
  /** `auto`: an edit where there is a picture to change and the words want it changed. */
  readonly action: 'generate' | 'edit' | 'auto';
  /** The client wants a picture and no talk: `tool_choice` names the tool or requires one. */
  readonly forced: boolean;
  /**
   * False: the request has no image tool, or forbids it, so that only words can be answered. A plan that
   * draws all the same is answered with words that say so.
   */
  readonly mayDraw?: false;
  /** Fires when the client has left. */
  readonly signal: AbortSignal;
}

/** What is to be answered. */
export type ResponsePlan =
  | {
      readonly kind: 'draw';
      readonly action: 'generate' | 'edit';
      /** What is to be drawn, or to be done to the pictures. */
      readonly prompt: string;
      /** Edits: what the whole picture is to show once it is done. */
      readonly wholePrompt?: string;
      /** Edits: the picture is wanted back as it is; `prompt` says so in words. */
      readonly unchanged?: true;
      /** Edits: ids of the pictures to work on, the one to change first, at most 16. */
      readonly pictures: readonly string[];
      /** What is said besides, if anything. */
      readonly text?: string;
    }
  | { readonly kind: 'say'; readonly text: string };

/**
 * Turns a conversation into an image call or a few words. Deliberately absent: drawing, storing and
 * the wire; sizes, qualities and formats are the request's.
 */
export interface Planner {
  /**
   * @throws GalaError `edit_without_picture` when an edit is asked for and there is no picture;
   * `planner_failed` when it cannot be asked now.
   */
  plan(conversation: Conversation, rules: PlanRules): Promise<ResponsePlan>;
}
