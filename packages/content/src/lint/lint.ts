import type { Catalogue } from '@openward/encounter';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { caseSlugs, readCase, type ReadCase } from '../cases/read-case.ts';
import { sortProblems, type ContentFiles, type Problem } from '../files.ts';
import { CASE_RULES } from './case-rules.ts';
import { CATALOGUE_RULES } from './catalogue-rules.ts';
import { referencesOf } from './references.ts';

/** Rules of reading itself, which no rule file carries. */
export const READING_RULES = ['yaml-syntax', 'schema', 'missing-file', 'unknown-format'] as const;

/** Every problem of a content folder at once, or of the named cases and the catalogue. */
export function lint(files: ContentFiles, slugs: readonly string[] = caseSlugs(files)): readonly Problem[] {
  const read = readCatalogue(files);
  const catalogue = read.catalogue;
  const shared =
    catalogue === null
      ? []
      : CATALOGUE_RULES.flatMap((rule) =>
          rule.check(catalogue, read).map((finding) => ({ rule: rule.rule, ...finding })),
        );
  return sortProblems([
    ...read.problems,
    ...shared,
    ...slugs.flatMap((slug) => lintCase(readCase(files, slug), catalogue)),
  ]);
}

/** The problems of one case as read. Without a catalogue only its reading can be judged. */
export function lintCase(read: ReadCase, catalogue: Catalogue | null): readonly Problem[] {
  if (catalogue === null) return sortProblems(read.problems);
  const context = { read, catalogue, references: referencesOf(read) };
  const found = CASE_RULES.flatMap((rule) => rule.check(context).map((finding) => ({ rule: rule.rule, ...finding })));
  return sortProblems([...read.problems.filter((problem) => !said(problem, found)), ...found]);
}

/** A rule's own sentence stands in place of the schema's about the same line. */
function said(problem: Problem, found: readonly Problem[]): boolean {
  return problem.rule === 'schema' && found.some((other) => other.file === problem.file && other.line === problem.line);
}
