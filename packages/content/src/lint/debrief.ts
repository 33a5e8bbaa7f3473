/** Headings that every debrief has, second level. */
export const HEADINGS = ['What happened', 'Key points', 'Reference play', 'References'] as const;

/** Source ids that a debrief cites as `[@id]`, with their lines. */
export function citationsOf(markdown: string): readonly { readonly source: string; readonly line: number }[] {
  return markdown
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/\[@([^\]\s]+)\]/g)].map((match) => ({ source: match[1] as string, line: index + 1 })),
    );
}

/** Second-level headings of a text. */
export function headingsOf(markdown: string): readonly string[] {
  return markdown.split('\n').flatMap((text) => /^##\s+(.+?)\s*$/.exec(text)?.[1] ?? []);
}
