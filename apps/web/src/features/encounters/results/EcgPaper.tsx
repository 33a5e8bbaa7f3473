import { useId, useState } from 'react';
import { ecgPaper, type OnPaper } from '@openward/physiology';
import { Printer, ZoomIn, ZoomOut } from 'lucide-react';
import { Button, Dialog } from '../../../design/index.ts';
import { leadsText, levelText, measuredText, type Recorded } from './ecg-words.ts';
import styles from './ecg.module.css';

interface EcgPaperProps {
  readonly ecg: Recorded;
  readonly name: string;
  readonly time: string;
  readonly onLook?: (looking: boolean) => void;
}

/** Widths of the sheet looked at closely, as shares of the window. */
const ZOOMS = [1, 1.5, 2.2, 3.3, 5] as const;

/** The recorded leads on paper of 25 mm/s and 10 mm/mV; a press opens the sheet to look at closely or to print. */
export function EcgPaper({ ecg, name, time, onLook }: EcgPaperProps) {
  const [open, setOpen] = useState(false);
  const [zoom, setZoom] = useState(1);
  const svg = ecgPaper(ecg as OnPaper, `${name}, ${time} · 25 mm/s, 10 mm/mV`);
  const look = (looking: boolean): void => {
    setOpen(looking);
    setZoom(window.innerWidth < 700 ? 3 : 1);
    onLook?.(looking);
  };
  return (
    <figure className={styles.sheet} aria-label={`${name}, recorded at ${time}. ${leadsText(ecg)}`}>
      <button type="button" className={styles.small} onClick={() => look(true)} aria-label={`Look closely: ${name}`}>
        <Drawing svg={svg} />
        <span>Look closely</span>
      </button>
      <Caption ecg={ecg} />
      <Dialog
        isOpen={open}
        onClose={() => look(false)}
        title={`${name}, ${time}`}
        wide
        actions={
          <>
            <Button icon={<ZoomOut aria-hidden="true" />} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
              Smaller
            </Button>
            <Button
              icon={<ZoomIn aria-hidden="true" />}
              disabled={zoom === ZOOMS.length - 1}
              onClick={() => setZoom(zoom + 1)}
            >
              Larger
            </Button>
            <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
              Print
            </Button>
          </>
        }
      >
        <div className={styles.close} data-ecg-sheet="">
          <div className={styles.scroll} tabIndex={0} role="region" aria-label="The tracing; scroll to move">
            <div className={styles.wide} style={{ width: `${(ZOOMS[zoom] ?? 1) * 100}%` }}>
              <Drawing svg={svg} />
            </div>
          </div>
          <Caption ecg={ecg} />
        </div>
      </Dialog>
    </figure>
  );
}

/** The sheet itself is a picture; its caption says what a machine would say. */
function Drawing({ svg }: { readonly svg: string }) {
  // Two sheets on a page each need a grid of their own: one that is hidden lends none.
  const id = useId();
  const own = svg.replaceAll('"mm"', `"${id}"`).replaceAll('#mm', `#${id}`);
  return <div className={styles.paper} aria-hidden="true" dangerouslySetInnerHTML={{ __html: own }} />;
}

function Caption({ ecg }: { readonly ecg: Recorded }) {
  const measured = measuredText(ecg);
  const levels = levelText(ecg);
  return (
    <figcaption className={styles.caption}>
      {measured !== '' && <p>{measured}</p>}
      {levels !== '' && <p>ST level, mm: {levels}</p>}
      <p>25 mm/s, 10 mm/mV. Measured by the machine; what the tracing shows is yours to read.</p>
    </figcaption>
  );
}
