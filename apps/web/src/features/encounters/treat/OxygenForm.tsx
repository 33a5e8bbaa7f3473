import { useState } from 'react';
import { NumberField } from '../../../design/index.ts';
import { OrderForm } from './OrderForm.tsx';
import { OXYGEN, type OxygenDevice } from './treatables.ts';

interface OxygenFormProps {
  readonly name: string;
  readonly device: OxygenDevice;
  readonly onDone: () => void;
}

export function OxygenForm({ name, device, onDone }: OxygenFormProps) {
  const setting = OXYGEN.find((each) => each.device === device);
  const [flow, setFlow] = useState<number | null>(setting?.usual ?? 0);
  const order = flow === null ? null : ({ type: 'setOxygen', device, flowLPerMin: flow } as const);
  return (
    <OrderForm
      title={name}
      order={order}
      verb={device === 'none' ? 'Take the oxygen off' : `Set to ${flow ?? '…'} L/min`}
      onDone={onDone}
    >
      {device !== 'none' && (
        <NumberField label="Flow" unit="L/min" value={flow} onChange={setFlow} min={0} max={60} steppers />
      )}
    </OrderForm>
  );
}
