declare module 'subset-font' {
  /** Keeps of a font what `text` needs; axes may be narrowed. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number; readonly default?: number }>
      >;
      readonly preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer>;
}
