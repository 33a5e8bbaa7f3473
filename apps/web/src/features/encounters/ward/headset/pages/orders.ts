import { clockText, duration, sentence, words } from '../../../acts/words.ts';
import { type Given, type At, row } from '../given.ts';
import { type MenuPage, doAct, go } from '../places.ts';

export function orders({ group }: At<'orders'>, { scene, now, names }: Given): MenuPage {
  const { investigations } = scene.catalogue;
  const lines = now.pending.map(({ investigation }) => `Under way: ${names.investigation(investigation)}`);
  if (group === null) {
    const groups = [...new Set(investigations.map((each) => each.group))];
    return {
      title: 'Orders',
      lines,
      choices: groups.map((each) => row(each, sentence(words(each)), go({ at: 'orders', group: each }))),
    };
  }
  return {
    title: sentence(words(group)),
    lines,
    choices: investigations
      .filter((each) => each.group === group)
      .map(({ investigation, name, turnaroundSeconds }) =>
        row(
          investigation,
          name,
          doAct({ type: 'orderInvestigation', investigation, urgent: true }),
          turnaroundSeconds && duration(turnaroundSeconds.urgent),
        ),
      ),
  };
}

export function results({ entries, names }: Given): MenuPage {
  const found = entries.filter((entry) => entry.kind === 'result').reverse();
  return {
    title: 'Results and chart',
    lines: found.length === 0 ? ['No results yet. What you order comes back here.'] : [],
    choices: [
      row('chart', 'Read the chart', go({ at: 'chart' })),
      ...found.map(({ position, tick, investigation }) =>
        row(
          `${position}`,
          names.investigation(investigation),
          go({ at: 'result', position }),
          clockText(Math.floor(tick / 50)),
        ),
      ),
    ],
  };
}

export function result({ position }: At<'result'>, { entries, names }: Given): MenuPage {
  const entry = entries.find((each) => each.kind === 'result' && each.position === position);
  if (entry?.kind !== 'result') return { title: 'Results', lines: [], choices: [] };
  const values = entry.values.map(({ analyte, value, unit, low, high, flag }) => {
    const { name, decimals } = names.analyte(analyte);
    const range = low !== undefined && high !== undefined ? ` (${low} to ${high})` : '';
    return `${name} ${value.toFixed(decimals ?? 1)} ${unit}${range}${flag ? ` ${flag.toUpperCase()}` : ''}`;
  });
  const pictures = entry.images && entry.images.length > 0 ? ['The picture is shown at the flat bedside.'] : [];
  return {
    title: names.investigation(entry.investigation),
    lines: [...(entry.report ? [entry.report] : []), ...values, ...pictures],
    choices: [],
  };
}
