import { catalogue, coded, statusOf, type ErrorCode } from './catalogue.ts';

type Details = Readonly<Record<string, string | number | boolean>>;

/** A refusal on its way out of a handler: becomes the status of its kind and `{ code, message, details }`. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: Details;
  constructor(code: ErrorCode, details: Details = {}) {
    super(coded(code, details).message);
    this.code = code;
    this.details = details;
  }
  get status(): number {
    return statusOf[catalogue[this.code].kind];
  }
  get body(): { code: string; message: string; details?: Details } {
    return coded(this.code, this.details);
  }
}

/** Ends a handler with a refusal. */
export function refuse(code: ErrorCode, details: Details = {}): never {
  throw new Refusal(code, details);
}
