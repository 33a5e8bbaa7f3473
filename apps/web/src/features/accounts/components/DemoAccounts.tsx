import { useQuery } from '@tanstack/react-query';
import { Button, Card } from '../../../design/index.ts';
import { infoQuery, type Credentials } from '../../../session/index.ts';
import styles from './AccountForm.module.css';

/** The sign-ins of a demonstration server, one press each. */
export function DemoAccounts({ onChoose, busy }: { onChoose: (credentials: Credentials) => void; busy: boolean }) {
  const demo = useQuery(infoQuery).data?.demo;
  if (!demo) return null;
  return (
    <Card as="section" tone="sunken" aria-labelledby="demo-heading" className={styles.demo}>
      <h2 id="demo-heading" className={styles.demoTitle}>
        This is a demonstration
      </h2>
      <p>Look around as one of these people:</p>
      <ul className={styles.demoList}>
        {demo.emails.map((email) => (
          <li key={email}>
            <Button size="small" disabled={busy} onClick={() => onChoose({ email, password: demo.password })}>
              {email}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
