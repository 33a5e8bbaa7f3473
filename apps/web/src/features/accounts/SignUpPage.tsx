import { Link, useSearch } from '@tanstack/react-router';
import { Page } from '../../shell/page.tsx';
import { useSignUp } from '../../session/index.ts';
import { AccountForm } from './components/AccountForm.tsx';
import styles from './components/AccountForm.module.css';
import { useEnter } from './use-enter.ts';

export function SignUpPage() {
  const { next } = useSearch({ from: '/sign-up' });
  const signUp = useSignUp();
  const { enter, entering } = useEnter(next);
  return (
    <Page
      title="Create an account"
      lead="One record for everything you do here. Your own words about your reactions stay yours alone."
      width="narrow"
    >
      <AccountForm
        isNew
        busy={signUp.isPending || entering}
        error={signUp.error}
        onSubmit={({ keep, ...form }) => signUp.mutate(form, { onSuccess: () => enter(keep) })}
      />
      <p className={styles.other}>
        Have an account?{' '}
        <Link to="/sign-in" search={next ? { next } : {}}>
          Sign in
        </Link>
        .
      </p>
    </Page>
  );
}
