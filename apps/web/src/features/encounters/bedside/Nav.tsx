import {
  Brain,
  FlaskConical,
  Hand,
  Menu,
  MessageCircle,
  NotebookText,
  ScrollText,
  Syringe,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { cx } from '../../../design/index.ts';
import { PANELS, type PanelKey } from './panels.ts';
import styles from './bedside.module.css';

const ICONS: Readonly<Record<PanelKey, LucideIcon>> = {
  patient: Hand,
  talk: MessageCircle,
  examine: Hand,
  orders: FlaskConical,
  treat: Syringe,
  results: NotebookText,
  team: Users,
  thinking: Brain,
  record: ScrollText,
};

interface NavProps {
  readonly panel: PanelKey;
  readonly onChoose: (panel: PanelKey) => void;
  readonly unseen: (panel: PanelKey) => number;
  readonly shown: readonly PanelKey[];
  readonly onMore?: () => void;
}

/** The places of the bedside, with how much is new in each. */
export function Nav({ panel, onChoose, unseen, shown, onMore }: NavProps) {
  return (
    <nav className={styles.nav} aria-label="Bedside">
      <ul>
        {PANELS.filter((each) => shown.includes(each.key)).map(({ key, name, shortcut }) => {
          const Icon = ICONS[key];
          const fresh = unseen(key);
          return (
            <li key={key}>
              <button
                type="button"
                aria-current={key === panel ? 'true' : undefined}
                aria-keyshortcuts={shortcut}
                className={styles.navItem}
                onClick={() => onChoose(key)}
              >
                <Icon aria-hidden="true" />
                <span>{name}</span>
                {fresh > 0 && (
                  <span className={styles.badge}>
                    {fresh}
                    <span className="visually-hidden"> new</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
        {onMore && (
          <li>
            <button
              type="button"
              className={cx(styles.navItem)}
              aria-current={panel === 'team' || panel === 'thinking' || panel === 'record' ? 'true' : undefined}
              onClick={onMore}
            >
              <Menu aria-hidden="true" />
              <span>More</span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}
