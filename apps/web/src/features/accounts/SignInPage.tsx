import { Link, useSearch } from '@tanstack/react-router';
import { Page } from '../../shell/page.tsx';
import { useSignIn } from '../../session/index.ts';
import { AccountForm } from './components/AccountForm.tsx';
import { DemoAccounts } from './components/DemoAccounts.tsx';
import styles from './components/AccountForm.module.css';
import { useEnter } from './use-enter.ts';

export function SignInPage() {
  const { next } = useSearch({ from: '/sign-in' });
  const signIn = useSignIn();
  const { enter, entering } = useEnter(next);
  const busy = signIn.isPending || entering;
  return (
    <Page title="Sign in" lead="To keep what you did, and find it again on any device." width="narrow">
      <AccountForm
        isNew={false}
        busy={busy}
        error={signIn.error}
        onSubmit={({ email, password, keep }) => signIn.mutate({ email, password }, { onSuccess: () => enter(keep) })}
      />
      <p className={styles.other}>
        No account yet?{' '}
        <Link to="/sign-up" search={next ? { next } : {}}>
          Create one
        </Link>
        . You can also <Link to="/">play without one</Link>.
      </p>
      <DemoAccounts
        busy={busy}
        onChoose={(credentials) => signIn.mutate(credentials, { onSuccess: () => enter([]) })}
      />
    </Page>
  );
}
