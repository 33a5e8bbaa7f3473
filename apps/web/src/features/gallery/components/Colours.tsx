import styles from '../GalleryPage.module.css';

const groups: readonly { readonly name: string; readonly tokens: readonly string[] }[] = [
  {
    name: 'Paper and ink',
    tokens: [
      'paper',
      'surface',
      'surface-raised',
      'surface-sunken',
      'line',
      'line-strong',
      'ink-faint',
      'ink-soft',
      'ink',
    ],
  },
  {
    name: 'To use, and the next action',
    tokens: ['teal', 'teal-strong', 'teal-soft', 'accent', 'accent-strong', 'accent-soft'],
  },
  { name: 'Words of the product', tokens: ['positive', 'positive-soft', 'wrong', 'wrong-soft'] },
  { name: 'Alarms alone', tokens: ['alarm-high', 'alarm-medium', 'alarm-low'] },
  {
    name: 'The monitor',
    tokens: [
      'monitor-ground',
      'monitor-ecg',
      'monitor-arterial',
      'monitor-oxygen',
      'monitor-carbon-dioxide',
      'monitor-respiration',
      'monitor-temperature',
    ],
  },
];

export function Colours() {
  return groups.map((group) => (
    <div key={group.name} className={styles.group}>
      <h3 className={styles.small}>{group.name}</h3>
      <ul className={styles.swatches}>
        {group.tokens.map((token) => (
          <li key={token}>
            <span className={styles.swatch} style={{ background: `var(--${token})` }} />
            <code>{token}</code>
          </li>
        ))}
      </ul>
    </div>
  ));
}
