import { Page } from '../../shell/page.tsx';
import { Colours } from './components/Colours.tsx';
import { Buttons, Choices, Fields } from './components/Controls.tsx';
import { Sample } from './components/Sample.tsx';
import { Data, Surfaces, Words } from './components/Surfaces.tsx';
import styles from './GalleryPage.module.css';

/** Every component with its states, to look at by day, by night, on a phone and by keyboard. */
export function GalleryPage() {
  return (
    <Page
      title="Components"
      lead="What every page is made of, in each of its states. Change the theme above, make the window narrow, use the keyboard alone."
    >
      <div className={styles.gallery}>
        <Buttons />
        <Fields />
        <Choices />
        <Words />
        <Surfaces />
        <Data />
        <Sample title="Type">
          <div className={styles.type}>
            <p className={styles.display}>Walk up to a living patient</p>
            <p className={styles.heading}>A heading of the second level</p>
            <p>
              Text, in Inter, at sixteen pixels. Lines are at most sixty-six characters long, so that they are read with
              ease.
            </p>
            <p className="tabular">0123456789 in columns: 118/74 mmHg, 0.5 mg, 37.2 °C</p>
          </div>
        </Sample>
        <Sample title="Colours" note="By name only; alarm colours are for alarms, with a shape and words.">
          <Colours />
        </Sample>
      </div>
    </Page>
  );
}
