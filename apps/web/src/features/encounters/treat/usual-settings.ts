import type { BedsideCatalogue } from '../../../engine-worker/protocol.ts';

/** What each dial of a procedure is set to, by setting. */
export type SettingValues = Readonly<Record<string, number | string>>;

/** What a procedure is set to before anything is changed. */
export function usualSettings({ settings = [] }: BedsideCatalogue['procedures'][number]): SettingValues {
  return Object.fromEntries(
    settings.flatMap(({ setting, usual }) => (usual === undefined ? [] : [[setting, usual] as const])),
  );
}
