import type { ProcedureSetting } from '../../../engine-worker/protocol.ts';
import { NumberField, Select } from '../../../design/index.ts';
import type { SettingValues } from './usual-settings.ts';
import panel from '../panels/panel.module.css';

interface SettingFieldsProps {
  readonly settings: readonly ProcedureSetting[];
  readonly values: SettingValues;
  readonly onChange: (values: SettingValues) => void;
}

/** Every setting of a procedure, as the device has its dials. What is left empty is as usual; the bedside says what it cannot do without. */
export function SettingFields({ settings, values, onChange }: SettingFieldsProps) {
  if (settings.length === 0) return null;
  const put = (setting: string, value: number | string | null): void => {
    const { [setting]: _, ...rest } = values;
    onChange(value === null || value === '' ? rest : { ...rest, [setting]: value });
  };
  return (
    <div className={panel.fields}>
      {settings.map((each) =>
        each.oneOf ? (
          <Select
            key={each.setting}
            label={each.name}
            value={String(values[each.setting] ?? '')}
            options={[
              ...(each.usual === undefined ? [{ key: '', name: 'Choose' }] : []),
              ...each.oneOf.map(({ value, name }) => ({ key: value, name })),
            ]}
            onChange={(value) => put(each.setting, value)}
          />
        ) : (
          <NumberField
            key={each.setting}
            label={each.name}
            {...(each.unit === undefined ? {} : { unit: each.unit })}
            value={typeof values[each.setting] === 'number' ? Number(values[each.setting]) : null}
            onChange={(value) => put(each.setting, value)}
            {...(each.from === undefined ? {} : { min: each.from })}
            {...(each.to === undefined ? {} : { max: each.to })}
            step={each.step ?? 1}
            steppers
          />
        ),
      )}
    </div>
  );
}
