import type { CodedError } from '@openward/kernel';
import type { Catalogue } from '../contract/catalogue.ts';
import { refuse } from '../errors.ts';

type Procedure = Catalogue['procedures'][number];
export type Setting = NonNullable<Procedure['settings']>[number];
export type Values = Readonly<Record<string, number | string>>;

/** What a setting is for someone of an age where nothing is said; undefined where it has to be said. */
export function usualSetting({ usual }: Setting, ageYears: number): number | string | undefined {
  return Array.isArray(usual) ? usual.findLast((each) => ageYears >= each.fromAge)?.value : usual;
}

/** Every setting of a procedure: as asked for, else as usual at that age. Missing ones are left out. */
export function settingsOf(procedure: Procedure, asked: Values | undefined, ageYears: number): Values {
  const values: Record<string, number | string> = {};
  for (const setting of procedure.settings ?? []) {
    const value = asked?.[setting.setting] ?? usualSetting(setting, ageYears);
    if (value !== undefined) values[setting.setting] = value;
  }
  return values;
}

/** Why a procedure cannot be set so, or null. Errors: unknownSetting, settingNeeded, impossibleSetting. */
export function refuseSettings(procedure: Procedure, asked: Values | undefined, ageYears: number): CodedError | null {
  const known = procedure.settings ?? [];
  for (const setting of Object.keys(asked ?? {}))
    if (!known.some((each) => each.setting === setting))
      return refuse('unknownSetting', {
        procedure: procedure.name,
        setting,
        settings: known.map((each) => each.setting).join(', ') || 'none',
      });
  const values = settingsOf(procedure, asked, ageYears);
  for (const setting of known) {
    const value = values[setting.setting];
    if (value === undefined) return refuse('settingNeeded', { procedure: procedure.name, setting: setting.name });
    const right = wanted(setting, value);
    if (right !== null)
      return refuse('impossibleSetting', { procedure: procedure.name, setting: setting.name, value, right });
  }
  return null;
}

function wanted(setting: Setting, value: number | string): string | null {
  if ('oneOf' in setting)
    return setting.oneOf.some((each) => each.value === value)
      ? null
      : `one of ${setting.oneOf.map((each) => each.value).join(', ')}`;
  const fits = typeof value === 'number' && value >= setting.from && value <= setting.to;
  return fits ? null : `a number from ${setting.from} to ${setting.to}${setting.unit ? ` ${setting.unit}` : ''}`;
}
