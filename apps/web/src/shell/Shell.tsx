import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { Announcer, SkipLink, Toasts } from '../design/index.ts';
import { Header } from './Header.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import styles from './Shell.module.css';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The whole screen belongs to the page: no header, no footer. */
    readonly bare?: boolean;
  }
}

function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.footerInner}>
        <p>
          Openward {__OPENWARD_VERSION__}. Code under Apache-2.0, content under CC BY 4.0. For education; never for the
          care of a real person.
        </p>
        <ul className={styles.links}>
          <li>
            <Link to="/about">How it works</Link>
          </li>
          <li>
            <Link to="/gallery">Components</Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}

/** What every page stands in. */
export function Shell() {
  const bare = useMatches({ select: (matches) => matches.some((match) => match.staticData.bare) });
  return (
    <div className={bare ? styles.bare : styles.shell}>
      <SkipLink to="main">Skip to the content</SkipLink>
      {!bare && <Header />}
      <OfflineNotice />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      {!bare && <Footer />}
      <Toasts />
      <Announcer />
    </div>
  );
}
