import { Link, useNavigate } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import { messageOf } from '../../api/index.ts';
import { Button, buttonClass, Card, Notice, Select, Skeleton, toast } from '../../design/index.ts';
import { Page } from '../../shell/page.tsx';
import { SignInPrompt, useChooseOrganization, useMe, useSignOut, type Me } from '../../session/index.ts';
import styles from './AccountPage.module.css';

const roleNames: Readonly<Record<string, string>> = {
  learner: 'Learner',
  educator: 'Educator',
  preceptor: 'Preceptor',
  director: 'Programme director',
  reviewer: 'Reviewer',
  administrator: 'Administrator',
};

export function AccountPage() {
  const me = useMe();
  return (
    <Page title="Your account" width="narrow">
      {me === undefined && <Skeleton label="Loading your account" />}
      {me === null && (
        <SignInPrompt next="/account">
          Your account shows your name, your organisation and your role there.
        </SignInPrompt>
      )}
      {me && <Account me={me} />}
    </Page>
  );
}

function Account({ me }: { me: Me }) {
  const navigate = useNavigate();
  const signOut = useSignOut();
  const choose = useChooseOrganization();
  const error = signOut.error ?? choose.error;
  return (
    <>
      {error && (
        <Notice tone="error" title="That did not work" live>
          {messageOf(error)}
        </Notice>
      )}
      <Card className={styles.card}>
        <dl className={styles.facts}>
          <dt>Name</dt>
          <dd>{me.name}</dd>
          <dt>E-mail</dt>
          <dd>{me.email}</dd>
          <dt>Organisation</dt>
          <dd>{me.organization ? me.organization.name : 'None yet'}</dd>
          {me.organization && (
            <>
              <dt>Role there</dt>
              <dd>{roleNames[me.organization.role] ?? me.organization.role}</dd>
            </>
          )}
        </dl>
        {me.organizations.length > 1 && (
          <Select
            label="Work in another organisation"
            value={me.organization?.id ?? ''}
            options={me.organizations.map((each) => ({ key: each.id, name: each.name }))}
            onChange={(organizationId) => choose.mutate({ organizationId })}
          />
        )}
        {!me.organization && (
          <p>Ask your educator to invite {me.email}. Until then your attempts stay on this device.</p>
        )}
      </Card>
      <div className={styles.actions}>
        <Link to="/attempts" className={buttonClass('secondary')}>
          My record
        </Link>
        <Button
          icon={<LogOut aria-hidden="true" />}
          busy={signOut.isPending}
          onClick={() =>
            signOut.mutate(
              {},
              {
                onSuccess: () => {
                  toast('You are signed out.');
                  return navigate({ to: '/' });
                },
              },
            )
          }
        >
          Sign out
        </Button>
      </div>
    </>
  );
}
