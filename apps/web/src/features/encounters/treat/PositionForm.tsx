import { OrderForm } from './OrderForm.tsx';
import type { Posture } from './treatables.ts';

export function PositionForm({
  name,
  posture,
  onDone,
}: {
  readonly name: string;
  readonly posture: Posture;
  readonly onDone: () => void;
}) {
  return (
    <OrderForm
      title={`Position: ${name.toLowerCase()}`}
      order={{ type: 'position', posture }}
      verb="Position the patient"
      onDone={onDone}
    />
  );
}
