import type { Catalogue } from './contract/catalogue.ts';

type Setting = NonNullable<Catalogue['procedures'][number]['settings']>[number];

/** What a procedure is set to in words: "rate 70 /min, current 60 mA". */
export function settingsText(known: readonly Setting[], values: Readonly<Record<string, number | string>>): string {
  return Object.entries(values)
    .map(([key, value]) => {
      const setting = known.find((each) => each.setting === key);
      if (!setting) return `${key} ${value}`;
      if ('oneOf' in setting) return setting.oneOf.find((each) => each.value === value)?.name.toLowerCase() ?? value;
      return `${setting.name.toLowerCase()} ${value}${setting.unit ? ` ${setting.unit}` : ''}`;
    })
    .join(', ');
}
