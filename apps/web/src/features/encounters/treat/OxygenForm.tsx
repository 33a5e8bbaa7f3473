import { useState } from 'react';
import { NumberField } from '../../../design/index.ts';
import { OrderForm } from './OrderForm.tsx';
import { OXYGEN, type OxygenDevice } from './treatables.ts';
import panel from '../panels/panel.module.css';

interface OxygenFormProps {
  readonly name: string;
  readonly device: OxygenDevice;
  readonly onDone: () => void;
}

export function OxygenForm({ name, device, onDone }: OxygenFormProps) {
  const setting = OXYGEN.find((each) => each.device === device);
  const [flow, setFlow] = useState<number | null>(setting?.usual ?? 0);
  const [percent, setPercent] = useState<number | null>((setting?.fraction ?? 0) * 100);
  const fraction = setting?.fraction !== undefined && percent !== null ? { fraction: percent / 100 } : {};
  const order = flow === null ? null : ({ type: 'setOxygen', device, flowLPerMin: flow, ...fraction } as const);
  return (
    <OrderForm
      title={name}
      order={order}
      verb={device === 'none' ? 'Take the oxygen off' : `Set to ${flow ?? '…'} L/min`}
      onDone={onDone}
    >
      {device !== 'none' && (
        <div className={panel.fields}>
          <NumberField label="Flow" unit="L/min" value={flow} onChange={setFlow} min={0} max={60} steppers />
          {setting?.fraction !== undefined && (
            <NumberField
              label="Oxygen"
              unit="%"
              value={percent}
              onChange={setPercent}
              min={21}
              max={100}
              step={5}
              steppers
            />
          )}
        </div>
      )}
    </OrderForm>
  );
}
