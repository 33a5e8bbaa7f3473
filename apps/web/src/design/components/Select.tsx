import { controlClass, Field, type FieldProps } from './Field.tsx';

export interface Option<K extends string = string> {
  readonly key: K;
  readonly name: string;
}

export interface SelectProps<K extends string> extends FieldProps {
  readonly value: K;
  readonly options: readonly Option<K>[];
  readonly onChange: (key: K) => void;
  readonly disabled?: boolean | undefined;
}

/** A short closed list: the device's own picker. For a long list that is searched, `ComboBox`. */
export function Select<K extends string>({ value, options, onChange, disabled, ...field }: SelectProps<K>) {
  return (
    <Field {...field}>
      {(ids) => (
        <select
          {...ids}
          className={controlClass}
          value={value}
          disabled={disabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.key === event.target.value);
            if (chosen) onChange(chosen.key);
          }}
        >
          {options.map((option) => (
            <option key={option.key} value={option.key}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
