import type { BedsideCatalogue, ProcedureSetting } from '../../../../../engine-worker/protocol.ts';
import { sentence, words } from '../../../acts/words.ts';
import { usualSettings } from '../../../treat/usual-settings.ts';
import { type Treatable, treatablesOf } from '../../../treat/treatables.ts';
import { type At, type Given, row } from '../given.ts';
import { type Choice, type Does, type MenuPage, type ProcedurePlace, doAct, go } from '../places.ts';

export const find = ({ scene }: Given, key: string): Treatable | undefined =>
  treatablesOf(scene.catalogue).find((each) => each.key === key);

/** A procedure as its form opens: set as it goes on now, else as usual. */
export function procedureAt(
  procedure: BedsideCatalogue['procedures'][number],
  key: string,
  { now }: Given,
): ProcedurePlace {
  const goesOn = now.ongoing.find((each) => each.procedure === procedure.procedure);
  return { at: 'site', key, side: null, settings: goesOn?.values ?? usualSettings(procedure) };
}

export function site(place: ProcedurePlace, given: Given): MenuPage {
  const { key, side, settings } = place;
  const each = find(given, key);
  if (each?.kind !== 'procedure') return { title: 'Procedures', lines: [], choices: [] };
  const { procedure, sites, needsSide, needsConsent } = each.procedure;
  const before: readonly Choice[] = [
    ...(needsConsent ? [row('consent', 'Ask for consent', doAct({ type: 'obtainConsent', for: procedure }))] : []),
    ...(each.procedure.settings ?? []).map((setting) =>
      row(
        `set.${setting.setting}`,
        `Set: ${setting.name}`,
        go({ at: 'setting', of: place, setting: setting.setting }),
        settingText(setting, settings[setting.setting]),
      ),
    ),
  ];
  const perform = (at?: string): Does =>
    doAct(
      {
        type: 'performProcedure',
        procedure,
        ...(side ? { side } : {}),
        ...(at ? { site: at } : {}),
        ...(Object.keys(settings).length > 0 ? { settings } : {}),
      },
      'back',
    );
  const choices =
    needsSide && side === null
      ? (['left', 'right'] as const).map((chosen) =>
          row(chosen, sentence(chosen), go({ ...place, side: chosen }, true)),
        )
      : sites.length === 0
        ? [row('do', 'Do it', perform())]
        : sites.map((at) => row(at, sentence(words(at)), perform(at)));
  return {
    title: side ? `${each.name}, ${side}` : each.name,
    lines: needsConsent ? ['Consent is asked for first.'] : [],
    choices: [...before, ...choices],
  };
}

function settingText({ unit, oneOf }: ProcedureSetting, value: number | string | undefined): string {
  if (value === undefined) return 'to be set';
  const named = oneOf?.find((each) => each.value === value)?.name;
  return named ?? (unit === undefined ? `${value}` : `${value} ${unit}`);
}

/** About a dozen values of a dial, from end to end in its own steps. */
function dial({ from = 0, to = 100, step = 1 }: ProcedureSetting): readonly number[] {
  const stride = step * Math.max(1, Math.ceil((to - from) / step / 12));
  const values = Array.from({ length: Math.floor((to - from) / stride) + 1 }, (_, i) => from + i * stride);
  return values.at(-1) === to ? values : [...values, to];
}

export function setting({ of, setting: key }: At<'setting'>, given: Given): MenuPage {
  const each = find(given, of.key);
  const one = each?.kind === 'procedure' ? each.procedure.settings?.find(({ setting }) => setting === key) : undefined;
  if (!one) return { title: 'Procedures', lines: [], choices: [] };
  const chosen = (value: number | string): Does => ({
    type: 'back',
    place: { ...of, settings: { ...of.settings, [key]: value } },
  });
  return {
    title: one.name,
    lines: [],
    choices: one.oneOf
      ? one.oneOf.map(({ value, name }) => row(value, name, chosen(value)))
      : dial(one).map((value) => row(`${value}`, settingText(one, value), chosen(value))),
  };
}
