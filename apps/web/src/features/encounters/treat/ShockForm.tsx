import { useState } from 'react';
import { NumberField, Toggle } from '../../../design/index.ts';
import { OrderForm } from './OrderForm.tsx';

/** The defibrillator: energy in joules, and whether it waits for the R wave. */
export function ShockForm({ onDone }: { readonly onDone: () => void }) {
  const [joules, setJoules] = useState<number | null>(null);
  const [synchronised, setSynchronised] = useState(false);
  return (
    <OrderForm
      title="Defibrillator"
      order={joules === null ? null : { type: 'shock', joules, synchronised }}
      verb="Everyone clear: shock"
      onDone={onDone}
    >
      <NumberField label="Energy" unit="J" value={joules} onChange={setJoules} step={10} steppers min={0} max={360} />
      <Toggle label="Synchronised" hint="Waits for the R wave" checked={synchronised} onChange={setSynchronised} />
    </OrderForm>
  );
}
