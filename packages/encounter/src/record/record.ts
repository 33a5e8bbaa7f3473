import type { Tick } from '@openward/kernel';
import type { Command } from '../contract/act.ts';
import type { CaseInPlay } from '../contract/case-data.ts';

/** An act accepted and not yet at its end. */
export interface PendingAct {
  readonly position: number;
  readonly command: Command;
  readonly by: string;
  readonly startTick: Tick;
  readonly endTick: Tick;
  /** When the one who does it would be free without it. */
  readonly freeTick: Tick;
}

export interface Order {
  readonly order: number;
  readonly investigation: string;
  readonly urgent: boolean;
  sampleTick: Tick | null;
  dueTick: Tick | null;
  status: 'ordered' | 'sampled' | 'resulted' | 'cancelled';
}

/** An infusion or fluid that is running. Rates are mg/min or mL/min as the body takes them; `rate` and `unit` as people set them. */
export interface Running {
  readonly running: string;
  readonly kind: 'infusion' | 'fluid';
  readonly key: string;
  rate: number;
  unit: string;
  bodyRatePerMin: number;
  /** Volume still to run at `sinceTick`, mL; null for infusions. */
  leftMl: number | null;
  sinceTick: Tick;
  endsTick: Tick | null;
  readonly triggers: string | null;
}

/** The fold of events: what is known and due, without the engine. */
export interface EncounterRecord {
  status: 'running' | 'finished';
  finishedBecause: string | null;
  readonly commands: Set<string>;
  readonly pending: Map<number, PendingAct>;
  onHold: { challenge: number; act: PendingAct } | null;
  readonly orders: Map<number, Order>;
  readonly present: Set<string>;
  readonly expected: Map<string, Tick>;
  readonly busyUntil: Map<string, Tick>;
  readonly running: Map<string, Running>;
  readonly attached: Set<string>;
  readonly access: Set<string>;
  /** What goes on until it is stopped, by what it holds (airway, ventilation, pacing …), with its settings in words and the position of its act. */
  readonly ongoing: Map<string, { readonly procedure: string; readonly settings: string; readonly position: number }>;
  oxygen: { device: string; flowLPerMin: number; fraction?: number };
  posture: string;
  cuffEverySeconds: number;
  differential: readonly { diagnosis: string; confidencePercent: number }[];
  readonly happened: Set<string>;
  readonly cued: Set<string>;
  readonly alarms: Map<string, { priority: 'high' | 'medium' | 'low'; text: string; sinceTick: Tick }>;
  readonly crossed: Set<string>;
  rhythm: string;
  dead: boolean;
}

export function initialRecord(data: CaseInPlay): EncounterRecord {
  const { physiology, patient } = data;
  const running = (physiology.running ?? []).map((r): [string, Running] => [
    r.id,
    {
      running: r.id,
      kind: r.kind,
      key: r.key,
      rate: r.ratePerMin,
      unit: r.kind === 'fluid' ? 'mL/min' : 'mg/min',
      bodyRatePerMin: r.ratePerMin,
      leftMl: r.volumeMl ?? null,
      sinceTick: 0,
      endsTick: r.volumeMl !== undefined && r.ratePerMin > 0 ? Math.round((r.volumeMl / r.ratePerMin) * 3000) : null,
      triggers: r.triggers ?? null,
    },
  ]);
  return {
    status: 'running',
    finishedBecause: null,
    commands: new Set(),
    pending: new Map(),
    onHold: null,
    orders: new Map(),
    present: new Set(['patient', ...patient.present]),
    expected: new Map(),
    busyUntil: new Map(),
    running: new Map(running),
    attached: new Set(physiology.attached ?? []),
    access: new Set((physiology.access ?? []).map((a) => a.kind)),
    ongoing: new Map(),
    oxygen: physiology.oxygen ?? { device: 'none', flowLPerMin: 0 },
    posture: physiology.posture,
    cuffEverySeconds: 0,
    differential: [],
    happened: new Set(),
    cued: new Set(),
    alarms: new Map(),
    crossed: new Set(),
    rhythm: 'sinus',
    dead: false,
  };
}

/** A running infusion or fluid by its id, or the latest of a medication or fluid by its key. */
export function findRunning(record: EncounterRecord, name: string): Running | undefined {
  return record.running.get(name) ?? [...record.running.values()].reverse().find((r) => r.key === name);
}
