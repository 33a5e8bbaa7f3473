import type { FieldsOf } from '../fields.ts';

/** Every action of a group described: what it means and each of its fields, so that none is left out of the vocabulary. */
export type ActionWords<Action extends { readonly kind: string }> = {
  readonly [Kind in Action['kind']]: {
    readonly meaning: string;
    readonly fields: FieldsOf<Omit<Extract<Action, { readonly kind: Kind }>, 'kind'>>;
  };
};
