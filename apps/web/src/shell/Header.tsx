import { Link } from '@tanstack/react-router';
import { BookOpenCheck, ClipboardList, GraduationCap, Stethoscope, UserRound } from 'lucide-react';
import { isStaff, useMe } from '../session/index.ts';
import { Brand } from './Brand.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './Header.module.css';

function Places({ staff }: { staff: boolean }) {
  const active = { className: styles.active ?? '', 'aria-current': 'page' as const };
  return (
    <ul className={styles.places}>
      <li>
        <Link to="/" className={styles.place} activeOptions={{ exact: true }} activeProps={active}>
          <Stethoscope aria-hidden="true" />
          Cases
        </Link>
      </li>
      <li>
        <Link to="/attempts" className={styles.place} activeProps={active}>
          <ClipboardList aria-hidden="true" />
          My record
        </Link>
      </li>
      <li>
        <Link to="/exams" className={styles.place} activeOptions={{ exact: true }} activeProps={active}>
          <BookOpenCheck aria-hidden="true" />
          Exams
        </Link>
      </li>
      {staff && (
        <li>
          <Link to="/teach" className={styles.place} activeProps={active}>
            <GraduationCap aria-hidden="true" />
            Teach
          </Link>
        </li>
      )}
    </ul>
  );
}

export function Header() {
  const me = useMe();
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.brand} aria-label="Openward, to the cases">
          <Brand />
          <span aria-hidden="true">Openward</span>
        </Link>
        <nav aria-label="Main" className={styles.nav}>
          <Places staff={isStaff(me)} />
        </nav>
        <div className={styles.end}>
          <ThemeSwitch />
          {me ? (
            <Link to="/account" className={styles.account}>
              <UserRound aria-hidden="true" />
              <span className="visually-hidden">Your account: </span>
              <span className={styles.name}>
                {me.name}
                {me.organization && <small>{me.organization.name}</small>}
              </span>
            </Link>
          ) : (
            <Link to="/sign-in" className={styles.signIn}>
              Sign in
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}
