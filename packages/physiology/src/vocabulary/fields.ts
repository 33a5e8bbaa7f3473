/** One field of something a protocol may say, with all that a reader and a list of the vocabulary need. */
export type FieldSpec = { readonly meaning: string } & (
  | {
      readonly type: 'number';
      readonly unit: string;
      /** The shorter name under which text with a unit is natural, e.g. `dose` for `doseMg`. */
      readonly alias?: string;
      readonly default?: number;
      readonly optional?: true;
    }
  | {
      readonly type: 'choice';
      readonly of: readonly string[];
      readonly what: string;
      readonly default?: string;
      readonly optional?: true;
    }
  | { readonly type: 'truth'; readonly default?: boolean; readonly optional?: true }
  | { readonly type: 'text'; readonly default?: string; readonly optional?: true }
);
export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

/** Every field of a type of the contract, so that none is left undescribed. */
export type FieldsOf<T> = { readonly [K in keyof Required<T>]: FieldSpec };
