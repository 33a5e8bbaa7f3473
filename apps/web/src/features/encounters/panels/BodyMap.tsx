import { cx } from '../../../design/index.ts';
import { BACK_SHAPES, FRONT_SHAPES, REGIONS } from './regions.ts';
import styles from './examine.module.css';

interface BodyMapProps {
  readonly side: 'front' | 'back';
  readonly chosen: string;
  readonly onChoose: (region: string) => void;
  readonly examined: ReadonlySet<string>;
}

const nameOf = (key: string): string => REGIONS.find((region) => region.key === key)?.name ?? key;

/** The body as a map: a press or Enter on a part chooses it. The list of regions beside it does the same in words. */
export function BodyMap({ side, chosen, onChoose, examined }: BodyMapProps) {
  const shapes = side === 'front' ? FRONT_SHAPES : BACK_SHAPES;
  return (
    <svg className={styles.map} viewBox="-4 0 128 262" role="group" aria-label={`Body, ${side}`}>
      {shapes.map(({ region, d }) =>
        region === 'outline' ? (
          <path key={region} d={d} className={styles.outline} />
        ) : (
          <path
            key={region}
            d={d}
            className={cx(styles.region, region === chosen && styles.chosen, examined.has(region) && styles.examined)}
            role="button"
            tabIndex={0}
            aria-label={nameOf(region)}
            aria-pressed={region === chosen}
            onClick={() => onChoose(region)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onChoose(region);
            }}
          >
            <title>{nameOf(region)}</title>
          </path>
        ),
      )}
    </svg>
  );
}
