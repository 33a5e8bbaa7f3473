import type { Catalogue } from '@openward/encounter';
import type { CaseFileName } from '../cases/case-files.ts';
import type { ReadCase } from '../cases/read-case.ts';
import type { Problem } from '../files.ts';
import type { Located, Path } from '../yaml/read-yaml.ts';
import type { Reference } from './reference.ts';

/** What a rule about one case looks at. */
export interface CaseContext {
  readonly read: ReadCase;
  readonly catalogue: Catalogue;
  readonly references: readonly Reference[];
}

/** A problem that a rule found; the linter adds the rule's name. */
export type Finding = Omit<Problem, 'rule'>;

/** One rule about case folders. `what` says in one line what it guards, for the guide. */
export interface CaseRule {
  readonly rule: string;
  readonly what: string;
  check(context: CaseContext): readonly Finding[];
}

/** A finding at a path of one of the case's files. */
export function at(read: ReadCase, name: CaseFileName, path: Path, message: string): Finding {
  const located = read.located[name];
  return { file: `${read.folder}/${name}.yaml`, line: located?.line(path) ?? 1, message };
}

/** A finding at a path of any located file. */
export function inFile(located: Located, path: Path, message: string): Finding {
  return { file: located.file, line: located.line(path), message };
}
