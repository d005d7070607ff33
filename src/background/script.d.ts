/** A file that crxjs builds as one self-contained script: the import is its path in the built extension. */
declare module '*?script&iife' {
  const path: string;
  export default path;
}
