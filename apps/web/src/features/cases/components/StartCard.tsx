import type { LearnerLevel } from '@openward/encounter';
import { Play } from 'lucide-react';
import { Button, Card, ChoiceCards, Select } from '../../../design/index.ts';
import {
  levelHints,
  levelOptions,
  modeChoices,
  profileHints,
  profileOptions,
  type PracticeMode,
  type ProfileKey,
} from '../words.ts';
import { warmBedside } from '../start-practice.ts';
import styles from './StartCard.module.css';

export interface StartChoices {
  readonly mode: PracticeMode;
  readonly level: LearnerLevel;
  readonly profile: ProfileKey;
  readonly variant?: string;
}

export interface StartCardProps {
  readonly value: StartChoices;
  /** Other courses of the same case; their names would give them away. */
  readonly variants: readonly string[];
  readonly onChange: (value: StartChoices) => void;
  readonly onStart: () => void;
  readonly busy: boolean;
}

/** How it is played, and the way in. On a phone the way in stays under the thumb. */
export function StartCard({ value, variants, onChange, onStart, busy }: StartCardProps) {
  return (
    <Card tone="raised" className={styles.card} as="section" aria-labelledby="start-heading">
      <h2 id="start-heading" className={styles.title}>
        How you play
      </h2>
      <ChoiceCards
        legend="Mode"
        value={value.mode}
        options={modeChoices}
        onChange={(mode) => onChange({ ...value, mode })}
      />
      <Select
        label="Your level"
        hint={levelHints[value.level]}
        value={value.level}
        options={levelOptions}
        onChange={(level) => onChange({ ...value, level })}
      />
      <Select
        label="Where you practise"
        hint={profileHints[value.profile]}
        value={value.profile}
        options={profileOptions}
        onChange={(profile) => onChange({ ...value, profile })}
      />
      {variants.length > 0 && (
        <Select
          label="Course of the illness"
          hint="The same patient, ill in another way."
          value={value.variant ?? ''}
          options={[
            { key: '', name: 'The first course' },
            ...variants.map((key, index) => ({
              key,
              name: index === 0 ? 'Another course' : `Another course, ${index + 1}`,
            })),
          ]}
          onChange={(chosen) => {
            const { variant: _before, ...rest } = value;
            onChange(chosen === '' ? rest : { ...rest, variant: chosen });
          }}
        />
      )}
      <div className={styles.bar}>
        <Button
          variant="accent"
          size="large"
          wide
          busy={busy}
          icon={<Play aria-hidden="true" />}
          onClick={onStart}
          onPointerEnter={warmBedside}
          onFocus={warmBedside}
        >
          {busy ? 'Bringing the patient in' : 'Start: meet the patient'}
        </Button>
      </div>
      <p className={styles.note}>Nothing here counts towards an exam. Leave or pause whenever you like.</p>
    </Card>
  );
}
