import type { MonitorView } from '../state/view.ts';

export type ReadingKey = 'heartRate' | 'spo2' | 'arterial' | 'endTidalCO2' | 'respiratoryRate' | 'cuff' | 'temperature';

/** One numeral of the monitor as words and digits. `text` is null where the sensor is not attached. */
export interface Reading {
  readonly key: ReadingKey;
  readonly label: string;
  readonly spoken: string;
  readonly unit: string;
  readonly text: string | null;
  /** Why there is no number although the sensor is on. */
  readonly why: string | null;
}

const WHY: Readonly<Record<string, string>> = {
  notAttached: 'not attached',
  acquiring: 'searching',
  lowPerfusion: 'low perfusion',
  motion: 'movement',
  noSignal: 'no signal',
};

/** Why a sensor shows no number, in words. */
function reasonText(reason: string | undefined): string | null {
  return reason === undefined ? null : (WHY[reason] ?? reason);
}

const SENSOR: Readonly<Record<ReadingKey, string>> = {
  heartRate: 'ecg',
  spo2: 'oximeter',
  arterial: 'arterialLine',
  endTidalCO2: 'capnograph',
  respiratoryRate: 'ecg',
  cuff: 'cuff',
  temperature: 'thermometer',
};

interface Numeric {
  readonly value: number | null;
  readonly reason?: string | undefined;
}
interface Pressure {
  readonly systolic: number | null;
  readonly diastolic: number | null;
  readonly mean: number | null;
}

function pressureText(p: Pressure): string | null {
  if (p.systolic === null || p.diastolic === null) return null;
  return `${p.systolic}/${p.diastolic}${p.mean === null ? '' : ` (${p.mean})`}`;
}

/** Every numeral, in the monitor's order. */
export function readingsOf(monitor: MonitorView): readonly Reading[] {
  const number = (
    key: ReadingKey,
    label: string,
    spoken: string,
    unit: string,
    numeric: Numeric,
    decimals = 0,
  ): Reading => {
    const attached = monitor.attached.includes(SENSOR[key]);
    const shown = numeric.value === null ? '– –' : numeric.value.toFixed(decimals);
    return {
      ...{ key, label, spoken, unit },
      text: attached ? shown : null,
      why: attached && numeric.value === null ? reasonText(numeric.reason) : null,
    };
  };
  const { cuff } = monitor;
  const cuffOn = monitor.attached.includes('cuff');
  return [
    number('heartRate', 'HR', 'Heart rate', '/min', monitor.heartRate),
    number('spo2', 'SpO₂', 'Oxygen saturation', '%', monitor.spo2),
    {
      ...{ key: 'arterial', label: 'ART', spoken: 'Arterial pressure', unit: 'mmHg' },
      text: monitor.attached.includes('arterialLine') ? (pressureText(monitor.arterial) ?? '– –') : null,
      why: null,
    },
    number('endTidalCO2', 'EtCO₂', 'End-tidal carbon dioxide', 'mmHg', monitor.endTidalCO2),
    number('respiratoryRate', 'RR', 'Respiratory rate', '/min', monitor.respiratoryRate),
    {
      ...{ key: 'cuff', label: 'NIBP', spoken: 'Blood pressure by cuff', unit: 'mmHg' },
      text: cuffOn ? (pressureText(cuff) ?? '– –') : null,
      why: cuffOn && cuff.measuring ? 'measuring' : cuffOn ? reasonText(cuff.reason) : null,
    },
    number('temperature', 'Temp', 'Temperature', '°C', monitor.temperature, 1),
  ];
}
