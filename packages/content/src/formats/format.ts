/** The format of a case folder today. `case.yaml` may say `format: n`; a folder that does not say is of format 1. */
export const CURRENT_FORMAT = 1;

/** The files of a case folder as plain data, by name without ending; playthroughs by their own name. */
export interface RawCase {
  readonly files: Readonly<Record<string, unknown>>;
  readonly playthroughs: Readonly<Record<string, unknown>>;
}

/** Lifts a folder from one format to the next. Old formats never change: a frozen sample of each is kept beside. */
export type Upcaster = (raw: RawCase) => RawCase;
