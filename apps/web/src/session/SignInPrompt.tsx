import { Link } from '@tanstack/react-router';
import { LogIn } from 'lucide-react';
import { buttonClass, EmptyState } from '../design/index.ts';

/** Where only somebody signed in can go on: why, and the way there and back. */
export function SignInPrompt({ next, children }: { next: string; children: string }) {
  return (
    <EmptyState
      icon={<LogIn />}
      title="Sign in to go on"
      action={
        <>
          <Link to="/sign-in" search={{ next }} className={buttonClass('accent')}>
            Sign in
          </Link>
          <Link to="/sign-up" search={{ next }} className={buttonClass('quiet')}>
            Create an account
          </Link>
        </>
      }
    >
      <p>{children}</p>
    </EmptyState>
  );
}
