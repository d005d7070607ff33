/** A file that is built as one self-contained script: the import is its path in the built extension. */
declare module '*?content-script' {
  const path: string;
  export default path;
}
