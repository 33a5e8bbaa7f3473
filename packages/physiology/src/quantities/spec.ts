/** What a quantity is measured in and what it means. */
export interface QuantitySpec {
  readonly unit: string;
  readonly meaning: string;
}

export const of = (unit: string, meaning: string): QuantitySpec => ({ unit, meaning });
