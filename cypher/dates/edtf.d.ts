declare module 'edtf' {
  /** Parses EDTF text; throws on what is not EDTF. */
  export default function edtf(text: string): unknown;
}
