import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react';
import { controlClass, Field, type FieldProps } from './Field.tsx';

type Plain<T> = Omit<T, 'onChange' | 'value' | 'id' | 'className'>;

export interface TextFieldProps extends FieldProps, Plain<InputHTMLAttributes<HTMLInputElement>> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({ label, hint, error, hideLabel, className, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel} className={className}>
      {(ids) => (
        <input {...rest} {...ids} className={controlClass} value={value} onChange={(e) => onChange(e.target.value)} />
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldProps, Plain<TextareaHTMLAttributes<HTMLTextAreaElement>> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ label, hint, error, hideLabel, className, value, onChange, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel} className={className}>
      {(ids) => (
        <textarea
          {...rest}
          {...ids}
          className={controlClass}
          value={value}
          onChange={(e) => onChange(e.target.value)}
        />
      )}
    </Field>
  );
}
