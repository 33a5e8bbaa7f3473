import { useRef, useState, type FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../api/index.ts';
import { Button, Card, Checkbox, Notice, TextField } from '../../../design/index.ts';
import { localAttemptsQuery } from '../../attempts/index.ts';
import { checkCredentials, shortestPassword, type FieldErrors } from '../check-credentials.ts';
import styles from './AccountForm.module.css';

export interface AccountFormValue {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Attempts of this browser to take into the record. */
  readonly keep: readonly string[];
}

export interface AccountFormProps {
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSubmit: (value: AccountFormValue) => void;
}

export function AccountForm({ isNew, busy, error, onSubmit }: AccountFormProps) {
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const [errors, setErrors] = useState<FieldErrors>({});
  const [keep, setKeep] = useState(true);
  const element = useRef<HTMLFormElement>(null);
  const local = useQuery(localAttemptsQuery).data?.filter((each) => each.status === 'finished') ?? [];

  function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = checkCredentials(form, isNew);
    setErrors(wrong);
    const first = (['name', 'email', 'password'] as const).find((field) => wrong[field]);
    if (first) element.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
    else onSubmit({ ...form, email: form.email.trim(), keep: keep ? local.map((each) => each.id) : [] });
  }

  return (
    <Card tone="raised">
      <form ref={element} className={styles.form} onSubmit={submit} noValidate>
        {error && (
          <Notice tone="error" title={isNew ? 'The account could not be made' : 'You could not be signed in'} live>
            {messageOf(error)}
          </Notice>
        )}
        {isNew && (
          <TextField
            label="Name"
            name="name"
            autoComplete="name"
            value={form.name}
            error={errors.name}
            onChange={(name) => setForm({ ...form, name })}
          />
        )}
        <TextField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          value={form.email}
          error={errors.email}
          onChange={(email) => setForm({ ...form, email })}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          hint={
            isNew
              ? `At least ${shortestPassword} characters. A few words that belong together only for you are best.`
              : undefined
          }
          value={form.password}
          error={errors.password}
          onChange={(password) => setForm({ ...form, password })}
        />
        {local.length > 0 && (
          <Checkbox
            label={
              local.length === 1
                ? 'Keep the attempt made on this device'
                : `Keep the ${local.length} attempts made on this device`
            }
            hint="Leave this off if somebody else played here."
            checked={keep}
            onChange={setKeep}
          />
        )}
        <Button variant="accent" size="large" type="submit" wide busy={busy}>
          {isNew ? 'Create the account' : 'Sign in'}
        </Button>
      </form>
    </Card>
  );
}
