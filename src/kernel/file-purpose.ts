/** What a file can be uploaded for, of what this server has a use for: pictures to work on. */
export const FILE_PURPOSES = ['vision', 'user_data'] as const;

export type FilePurpose = (typeof FILE_PURPOSES)[number];
