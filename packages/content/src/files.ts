/** Content as text: path below `content/` (with `/`) to what the file holds. Images and sounds stand with an empty text. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Something an author has to mend: the rule that says so, where, and a sentence. Lines count from 1. */
export interface Problem {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Problems in the order an author meets them: by file, then line, then rule. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort((a, b) => order(a.file, b.file) || a.line - b.line || order(a.rule, b.rule));
}
