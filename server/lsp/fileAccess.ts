/** How the server reads files: from disk where it runs on one, else through the client. */
export interface FileAccess {
  /** The bytes of a file, or undefined when it is not there or cannot be read. Never throws. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /**
   * The addresses of all files below a folder whose names end as asked, in order. Hidden files, `node_modules` and
   * symbolic links are left out. Empty when the folder cannot be read. Never throws.
   * @param endings lower case, with the dot: ".md"
   */
  list(folder: string, endings: readonly string[]): Promise<readonly string[]>;
}
