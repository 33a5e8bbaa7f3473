import { nearest } from '@openward/kernel';
import { placeOf, protocolError, type Path, type ProtocolErrorCode, type ProtocolProblem } from './errors.ts';

type Details = Readonly<Record<string, string | number | boolean>>;
export type Fields = Readonly<Record<string, unknown>>;

/** Reads plain data and keeps every problem, so that all are told at once. A `null` from a method means it was told. */
export class Reader {
  readonly problems: ProtocolProblem[] = [];

  tell(code: ProtocolErrorCode, path: Path, details: Details = {}): null {
    this.problems.push({ ...protocolError(code, { place: placeOf(path), ...details }), path });
    return null;
  }

  object(value: unknown, path: Path): Fields | null {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Fields;
    return this.tell('notAnObject', path, { got: shown(value) });
  }

  list(value: unknown, path: Path): readonly unknown[] | null {
    return Array.isArray(value) ? (value as readonly unknown[]) : this.tell('notAList', path, { got: shown(value) });
  }

  text(value: unknown, path: Path): string | null {
    return typeof value === 'string' ? value : this.tell('notText', path, { got: shown(value) });
  }

  truth(value: unknown, path: Path): boolean | null {
    return typeof value === 'boolean' ? value : this.tell('notATruth', path, { got: shown(value) });
  }

  /** One of the known names; a wrong one is told with the nearest. */
  name(value: unknown, path: Path, what: string, known: readonly string[]): string | null {
    const text = this.text(value, path);
    if (text === null || known.includes(text)) return text;
    return this.tell('unknownName', path, { what, got: text, hint: hintFor(text, known) });
  }

  /** Tells of every field that is not among the known. */
  onlyFields(fields: Fields, path: Path, known: readonly string[]): void {
    for (const key of Object.keys(fields))
      if (!known.includes(key)) this.tell('unknownField', [...path, key], { got: key, hint: hintFor(key, known) });
  }
}

/** A value as an error shows it: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** “ Did you mean …?” for the nearest known name, else the known ones where they are few. */
export function hintFor(got: string, known: readonly string[]): string {
  const lower = got.toLowerCase();
  const near =
    known.find((each) => each.toLowerCase() === lower) ??
    nearest(got, known) ??
    (got.length > 2 ? known.find((each) => each.toLowerCase().includes(lower)) : undefined);
  if (near !== undefined) return ` Did you mean "${near}"?`;
  return known.length > 0 && known.length <= 16 ? ` There are: ${known.join(', ')}.` : '';
}
