import { OXYGEN } from '../../../treat/treatables.ts';
import { deviceText, sensorText, sentence } from '../../../acts/words.ts';
import { type Given, row, type At } from '../given.ts';
import { doAct, type MenuPage, go } from '../places.ts';

export const SENSORS = ['ecg', 'oximeter', 'cuff', 'capnograph', 'thermometer'] as const;

export function monitor({ now }: Given): MenuPage {
  const { attached } = now.monitor;
  return {
    title: 'Monitor',
    lines: now.monitor.alarms.map(({ text }) => text),
    choices: [
      ...SENSORS.map((sensor) =>
        attached.includes(sensor)
          ? row(sensor, `Detach ${sensorText(sensor)}`, doAct({ type: 'detachMonitor', sensor }))
          : row(sensor, `Attach ${sensorText(sensor)}`, doAct({ type: 'attachMonitor', sensor })),
      ),
      ...(attached.includes('cuff')
        ? [
            row('measure', 'Measure blood pressure', doAct({ type: 'measureCuff' })),
            row('cycle', 'Measure every 3 minutes', doAct({ type: 'measureCuff', everySeconds: 180 })),
          ]
        : []),
    ],
  };
}

export function oxygen({ now }: Given): MenuPage {
  const { device, flowLPerMin } = now.oxygen;
  return {
    title: 'Oxygen',
    lines: [device === 'none' ? 'Now: no oxygen' : `Now: ${deviceText(device)}, ${flowLPerMin} L/min`],
    choices: OXYGEN.map((each) =>
      row(
        each.device,
        sentence(deviceText(each.device)),
        each.device === 'none'
          ? doAct({ type: 'setOxygen', device: 'none', flowLPerMin: 0 }, 'back')
          : go({ at: 'flow', device: each.device }),
      ),
    ),
  };
}

export function flow({ device }: At<'flow'>): MenuPage {
  const chosen = OXYGEN.find((each) => each.device === device);
  if (!chosen) return { title: 'Oxygen', lines: [], choices: [] };
  const flows = [1, 2, 4, 6, 8, 10, 12, 15].filter((litres) => litres <= chosen.most);
  return {
    title: `${sentence(deviceText(device))}: flow`,
    lines: [],
    choices: flows.map((flowLPerMin) =>
      row(
        `${flowLPerMin}`,
        `${flowLPerMin} L/min`,
        doAct({ type: 'setOxygen', device: chosen.device, flowLPerMin }, 'back'),
        flowLPerMin === chosen.usual ? 'usual' : undefined,
      ),
    ),
  };
}
