import type { WardObject } from '../../../world/objects.ts';
import styles from './ward.module.css';

interface TwinsProps {
  readonly objects: readonly WardObject[];
  /** What is seen of the patient, in words. */
  readonly seen: string;
  /** The state of a thing in words, by its id; empty where there is nothing to say. */
  readonly stateOf: (id: string) => string;
  /** What this device's graphics made us leave out, in words. */
  readonly turnedDown: readonly string[];
  readonly onGo: (id: string) => void;
  readonly onDo: (object: WardObject) => void;
}

/** Everything in the room as a list: the same things in the same order, each with what it leads to. A keyboard or a screen reader plays the room by it. */
export function Twins({ objects, seen, stateOf, turnedDown, onGo, onDo }: TwinsProps) {
  return (
    <nav className={styles.twins} aria-label="In the room">
      <p className="visually-hidden">{seen}</p>
      <ul>
        {objects.map((object) => (
          <li key={object.id}>
            <button
              type="button"
              data-thing={object.id}
              data-at={middleOf(object)}
              onFocus={() => onGo(object.id)}
              onClick={() => onDo(object)}
            >
              <span>{object.name}</span>
              <small>
                {stateOf(object.id) !== '' && <em>{stateOf(object.id)}. </em>}
                {object.verb}
              </small>
            </button>
          </li>
        ))}
        {turnedDown.length > 0 && (
          <li className={styles.turnedDown}>Turned down for this device: {turnedDown.join(', ')}.</li>
        )}
      </ul>
    </nav>
  );
}

/** Where a thing is in the room, metres: x, y and z. */
function middleOf({ box: { min, max } }: WardObject): string {
  return [(min.x + max.x) / 2, (min.y + max.y) / 2, (min.z + max.z) / 2].map((each) => each.toFixed(3)).join(' ');
}
