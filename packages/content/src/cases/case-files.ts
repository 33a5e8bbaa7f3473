import { dialogueSchema } from '@openward/dialogue';
import {
  caseFileSchema,
  patientFileSchema,
  physiologyFileSchema,
  playthroughSchema,
  rubricFileSchema,
  truthFileSchema,
} from '@openward/encounter';

/** The YAML files of a case folder by name, each with its schema. */
export const CASE_FILES = {
  case: caseFileSchema,
  patient: patientFileSchema,
  truth: truthFileSchema,
  physiology: physiologyFileSchema,
  dialogue: dialogueSchema,
  rubric: rubricFileSchema,
} as const;
export type CaseFileName = keyof typeof CASE_FILES;
export const CASE_FILE_NAMES = Object.keys(CASE_FILES) as readonly CaseFileName[];
export { playthroughSchema };

/** The playthroughs every case has. */
export const PLAYTHROUGHS = ['ideal', 'alternative', 'late', 'harmful', 'shotgun', 'lucky'] as const;

/** Folders of a case whose files are given as they are: images and sounds. */
export const ASSET_FOLDER = 'assets';
