import { useState } from 'react';
import type { Act } from '@openward/encounter';
import type { BedsideCatalogue, WayToGive } from '../../../engine-worker/protocol.ts';
import { NumberField, Select } from '../../../design/index.ts';
import { routeText, sentence, unitText, words } from '../acts/words.ts';
import { useScene } from '../state/use-bedside.ts';
import { OrderForm } from './OrderForm.tsx';
import panel from '../panels/panel.module.css';

type Medication = BedsideCatalogue['medications'][number];
type Give = Extract<Act, { type: 'giveMedication' }>;
type Infuse = Extract<Act, { type: 'startInfusion' }>;

const ROUTES: readonly Give['route'][] = [
  'intravenous',
  'intramuscular',
  'subcutaneous',
  'oral',
  'inhaled',
  'nebulised',
  'intraosseous',
  'rectal',
  'intranasal',
  'buccal',
  'sublingual',
  'transdermal',
];
const DOSE_UNITS: readonly Give['unit'][] = ['mg', 'microgram', 'g', 'unit', 'mmol', 'mL'];
const RATE_UNITS: readonly Infuse['unit'][] = ['mg/min', 'mg/h', 'microgram/min', 'microgram/kg/min', 'unit/h', 'mL/h'];
const MUSCLES = [
  { key: 'anterolateral-thigh', name: 'Outer thigh' },
  { key: 'deltoid', name: 'Upper arm' },
  { key: 'gluteal', name: 'Buttock' },
];

const option = <K extends string>(key: K, name: string): { readonly key: K; readonly name: string } => ({ key, name });

interface MedicationFormProps {
  readonly name: string;
  readonly medication: Medication;
  readonly onDone: () => void;
}

/** Dose, unit and route, as one would prescribe. Any route and any dose can be written: errors happen as they do on a ward. */
export function MedicationForm({ name, medication, onDone }: MedicationFormProps) {
  const { mode, catalogue } = useScene();
  const onlyInfused = medication.doses.length === 0 && medication.infusions.length > 0;
  const [infuse, setInfuse] = useState(onlyInfused);
  const ways = infuse ? medication.infusions : medication.doses;
  const usualRoutes = [...new Set(ways.map((way) => way.route))];
  const [route, setRoute] = useState<Give['route']>(
    (usualRoutes.length === 1 ? usualRoutes[0] : (usualRoutes[0] ?? 'intravenous')) as Give['route'],
  );
  const way = ways.find((each) => each.route === route) ?? ways[0];
  const [amount, setAmount] = useState<number | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  const [site, setSite] = useState('');
  const sites = route === 'intramuscular' ? MUSCLES : infuse ? linesOf(catalogue) : [];
  const units: readonly string[] = infuse ? RATE_UNITS : DOSE_UNITS;
  const chosenUnit = unit && units.includes(unit) ? unit : (way?.unit ?? units[0] ?? 'mg');
  const where = sites.some((each) => each.key === site) ? { site } : {};
  const order: Act | null =
    amount === null || amount <= 0
      ? null
      : infuse
        ? {
            type: 'startInfusion',
            medication: medication.medication,
            rate: amount,
            unit: chosenUnit as Infuse['unit'],
            route,
            ...where,
          }
        : {
            type: 'giveMedication',
            medication: medication.medication,
            dose: amount,
            unit: chosenUnit as Give['unit'],
            route,
            ...where,
          };

  return (
    <OrderForm title={name} order={order} verb={readBack(name, amount, chosenUnit, route, infuse)} onDone={onDone}>
      {medication.infusions.length > 0 && medication.doses.length > 0 && (
        <div className={panel.chips} role="group" aria-label="How">
          <button type="button" className={panel.chip} aria-pressed={!infuse} onClick={() => setInfuse(false)}>
            Single dose
          </button>
          <button type="button" className={panel.chip} aria-pressed={infuse} onClick={() => setInfuse(true)}>
            Infusion
          </button>
        </div>
      )}
      <div className={panel.fields}>
        <NumberField label={infuse ? 'Rate' : 'Dose'} value={amount} onChange={setAmount} />
        <Select
          label="Unit"
          value={chosenUnit}
          options={units.map((each) => option(each, unitText(each)))}
          onChange={setUnit}
        />
        <Select
          label="Route"
          value={route}
          options={sorted(usualRoutes).map((each) => option(each, sentence(routeText(each))))}
          onChange={setRoute}
        />
        {sites.length > 0 && (
          <Select
            label={route === 'intramuscular' ? 'Site' : 'Line'}
            value={site}
            options={[option('', 'Not said'), ...sites]}
            onChange={setSite}
          />
        )}
      </div>
      {mode !== 'exam' && way && <Usual ways={ways.filter((each) => each.route === way.route)} />}
    </OrderForm>
  );
}

/** Where a line can lie: the sites of the procedures that gain one. */
function linesOf(catalogue: BedsideCatalogue): readonly { readonly key: string; readonly name: string }[] {
  const lines = catalogue.procedures.filter((each) => /intravenous|central-line|intraosseous/.test(each.procedure));
  return [...new Set(lines.flatMap((each) => each.sites))].map((key) => option(key, sentence(words(key))));
}

/** Usual routes first, then every other: nothing is kept out. */
function sorted(usual: readonly string[]): readonly Give['route'][] {
  return [...ROUTES].sort((a, b) => Number(usual.includes(b)) - Number(usual.includes(a)));
}

function Usual({ ways }: { readonly ways: readonly WayToGive[] }) {
  const texts = ways.flatMap((way) => (way.text ? [way.text] : []));
  if (texts.length === 0) return null;
  return <p className={panel.hint}>Formulary: {texts.join('; ')}</p>;
}

function readBack(name: string, amount: number | null, unit: string, route: string, infuse: boolean): string {
  if (amount === null) return infuse ? 'Start the infusion' : 'Give';
  return `${infuse ? 'Start' : 'Give'} ${name.toLowerCase()} ${amount} ${unitText(unit)} ${routeText(route)}`;
}
