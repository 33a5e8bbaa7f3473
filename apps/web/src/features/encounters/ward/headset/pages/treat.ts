import { flow } from './monitor.ts';
import { find, procedureAt, site } from './procedure.ts';
import { duration, postureText, routeText, unitText } from '../../../acts/words.ts';
import { KIND_NAMES, type TreatableKind, treatablesOf } from '../../../treat/treatables.ts';
import { type Given, type At, row } from '../given.ts';
import { type MenuPage, type Choice, type Does, doAct, go } from '../places.ts';

const KINDS = Object.keys(KIND_NAMES) as readonly TreatableKind[];

export function treat({ kind }: At<'treat'>, { scene, now }: Given): MenuPage {
  if (kind === null) {
    const running = now.running.map((each) =>
      row(
        `stop.${each.running}`,
        `Stop ${each.name}`,
        doAct({ type: 'stopRunning', running: each.running }),
        `${each.rate} ${each.unit}`,
      ),
    );
    const ongoing = now.ongoing.map(({ procedure, name, settings }) =>
      row(`end.${procedure}`, `Stop ${name}`, doAct({ type: 'stopProcedure', procedure }), settings),
    );
    return {
      title: 'Treat',
      lines: [],
      choices: [
        row('find', 'Find by name', go({ at: 'type', for: 'find', to: 'patient', text: '' })),
        ...KINDS.map((each) =>
          row(each, KIND_NAMES[each], each === 'oxygen' ? go({ at: 'oxygen' }) : go({ at: 'treat', kind: each })),
        ),
        row('compress', 'Start chest compressions', doAct({ type: 'startCompressions' })),
        row('uncompress', 'Stop chest compressions', doAct({ type: 'stopCompressions' })),
        ...running,
        ...ongoing,
      ],
    };
  }
  return {
    title: KIND_NAMES[kind as TreatableKind] ?? 'Treat',
    lines: [],
    choices: treatablesOf(scene.catalogue)
      .filter((each) => each.kind === kind)
      .map((each) => row(each.key, each.name, go({ at: 'treatment', key: each.key }))),
  };
}

export function treatment({ key }: At<'treatment'>, given: Given): MenuPage {
  const each = find(given, key);
  const page = (choices: readonly Choice[], lines: readonly string[] = []): MenuPage => ({
    title: each?.name ?? 'Treat',
    lines,
    choices,
  });
  switch (each?.kind) {
    case 'medication': {
      const { doses, infusions } = each.medication;
      const way = (list: typeof doses, infusion: boolean): readonly Choice[] =>
        list.map(({ route, unit, usual, text }, i) =>
          row(
            `${infusion ? 'infusion' : 'dose'}.${i}`,
            `${infusion ? 'Infusion' : 'Dose'}, ${routeText(route)}`,
            go({ at: 'dose', key, way: i, infusion, amount: usual?.from ?? 1 }),
            text ?? unitText(unit),
          ),
        );
      return page([...way(doses, false), ...way(infusions, true)]);
    }
    case 'fluid':
      return page(
        [250, 500, 1000].map((volumeMl) =>
          row(
            `${volumeMl}`,
            each.fluid.isBlood ? `${volumeMl / 250} units` : `${volumeMl} mL`,
            go({ at: 'volume', key, volumeMl }),
          ),
        ),
      );
    case 'oxygen':
      return flow({ at: 'flow', device: each.device });
    case 'position':
      return page([
        row('do', `Position: ${postureText(each.posture)}`, doAct({ type: 'position', posture: each.posture }, 'back')),
      ]);
    case 'shock':
      return page(
        [false, true].flatMap((synchronised) =>
          [120, 150, 200].map((joules) =>
            row(
              `${joules}.${synchronised}`,
              `${joules} J, ${synchronised ? 'synchronised' : 'unsynchronised'}`,
              doAct({ type: 'shock', joules, synchronised }, 'back'),
            ),
          ),
        ),
      );
    case 'procedure':
      return site(procedureAt(each.procedure, key, given), given);
    case undefined:
      return page([]);
  }
}

/** A step that fits an amount: a tenth of its power of ten, halves and doubles beside it. */
const stepped = (amount: number): readonly number[] => [
  ...new Set([amount / 2, amount * 0.8, amount * 1.25, amount * 2].map((each) => Number(each.toPrecision(2)))),
];

export function dose(place: At<'dose'>, given: Given): MenuPage {
  const each = find(given, place.key);
  if (each?.kind !== 'medication') return { title: 'Treat', lines: [], choices: [] };
  const way = (place.infusion ? each.medication.infusions : each.medication.doses)[place.way];
  if (!way) return { title: each.name, lines: [], choices: [] };
  const amount = `${place.amount} ${unitText(way.unit)}`;
  const act = place.infusion
    ? {
        type: 'startInfusion',
        medication: each.medication.medication,
        rate: place.amount,
        unit: way.unit,
        route: way.route,
      }
    : {
        type: 'giveMedication',
        medication: each.medication.medication,
        dose: place.amount,
        unit: way.unit,
        route: way.route,
      };
  return {
    title: `${each.name}, ${routeText(way.route)}`,
    lines: way.text === undefined ? [] : [`Usual: ${way.text}`],
    choices: [
      row('give', `Give ${amount}`, doAct(act as Extract<Does, { type: 'act' }>['act'], 'back')),
      ...stepped(place.amount).map((other) =>
        row(`to.${other}`, `Change to ${other} ${unitText(way.unit)}`, go({ ...place, amount: other }, true)),
      ),
    ],
  };
}

export function volume({ key, volumeMl }: At<'volume'>, given: Given): MenuPage {
  const each = find(given, key);
  if (each?.kind !== 'fluid') return { title: 'Fluids', lines: [], choices: [] };
  const { fluid, isBlood } = each.fluid;
  const units = volumeMl / 250;
  return {
    title: `${each.name}, ${isBlood ? `${units} units` : `${volumeMl} mL`}`,
    lines: [],
    choices: [5, 10, 15, 30, 60, 240].map((overMinutes) =>
      row(
        `${overMinutes}`,
        `over ${duration(overMinutes * 60)}`,
        doAct(
          isBlood
            ? { type: 'giveBlood', product: fluid, units, overMinutes }
            : { type: 'giveFluid', fluid, volumeMl, overMinutes },
          'back',
        ),
      ),
    ),
  };
}
