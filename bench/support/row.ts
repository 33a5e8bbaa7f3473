/** One measured figure against its budget. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What is allowed; inclusive. */
  readonly budget: { readonly min?: number; readonly max?: number };
  /** Shown, but a miss does not fail the command. */
  readonly informational?: boolean;
  readonly note?: string;
}

/** Whether the value keeps its budget; what is not a number never does. */
export function keeps({ value, budget }: Row): boolean {
  return Number.isFinite(value) && value >= (budget.min ?? -Infinity) && value <= (budget.max ?? Infinity);
}
