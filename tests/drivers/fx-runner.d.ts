declare module 'fx-runner/lib/utils.js' {
  const utils: {
    /** The path of Firefox's program; rejects where it is not found. */
    normalizeBinary(name: string): Promise<string>
  }
  export default utils
}
