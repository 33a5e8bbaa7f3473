import { useState } from 'react';
import type { Act } from '@openward/encounter';
import type { BedsideCatalogue } from '../../../engine-worker/protocol.ts';
import { NumberField } from '../../../design/index.ts';
import { OrderForm } from './OrderForm.tsx';
import panel from '../panels/panel.module.css';

interface FluidFormProps {
  readonly name: string;
  readonly fluid: BedsideCatalogue['fluids'][number];
  readonly onDone: () => void;
}

/** How much, over how long; blood by the unit. */
export function FluidForm({ name, fluid, onDone }: FluidFormProps) {
  const [amount, setAmount] = useState<number | null>(fluid.isBlood ? 1 : null);
  const [minutes, setMinutes] = useState<number | null>(null);
  const ready = amount !== null && amount > 0 && minutes !== null && minutes > 0;
  const order: Act | null = !ready
    ? null
    : fluid.isBlood
      ? { type: 'giveBlood', product: fluid.fluid, units: amount, overMinutes: minutes }
      : { type: 'giveFluid', fluid: fluid.fluid, volumeMl: amount, overMinutes: minutes };
  return (
    <OrderForm title={name} order={order} verb="Start" onDone={onDone}>
      <div className={panel.fields}>
        <NumberField
          label={fluid.isBlood ? 'Units' : 'Volume'}
          {...(fluid.isBlood ? {} : { unit: 'mL' })}
          value={amount}
          onChange={setAmount}
          step={fluid.isBlood ? 1 : 50}
          steppers
          min={0}
        />
        <NumberField label="Over" unit="min" value={minutes} onChange={setMinutes} step={5} steppers min={0} />
      </div>
      {!fluid.isBlood && (
        <div className={panel.chips} role="group" aria-label="Volume">
          {[250, 500, 1000].map((volume) => (
            <button
              key={volume}
              type="button"
              className={panel.chip}
              aria-pressed={amount === volume}
              onClick={() => setAmount(volume)}
            >
              {volume} mL
            </button>
          ))}
        </div>
      )}
    </OrderForm>
  );
}
