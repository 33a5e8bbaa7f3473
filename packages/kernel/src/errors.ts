/** What kind of refusal an error is; the server maps the kind to a status, a client to a manner of showing it. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'gone'
  | 'tooMany'
  | 'unavailable'
  | 'internal';

export interface CatalogueEntry {
  readonly kind: ErrorKind;
  /** What is wrong and what would be right; `{name}` is filled from the error's details. */
  readonly template: string;
}

/** An error as a value: a code of the catalogue, its sentence, and details that say where. */
export interface CodedError<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** Builds coded errors from one catalogue, so that no code exists without its template and kind. */
export function errorsFrom<const C extends Readonly<Record<string, CatalogueEntry>>>(catalogue: C) {
  return (
    code: keyof C & string,
    details: Readonly<Record<string, string | number | boolean>> = {},
  ): CodedError<keyof C & string> => {
    const entry = catalogue[code] as CatalogueEntry;
    const message = entry.template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? `{${name}}`));
    return Object.keys(details).length > 0 ? { code, message, details } : { code, message };
  };
}
