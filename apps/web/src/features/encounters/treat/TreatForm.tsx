import { FluidForm } from './FluidForm.tsx';
import { MedicationForm } from './MedicationForm.tsx';
import { OxygenForm } from './OxygenForm.tsx';
import { PositionForm } from './PositionForm.tsx';
import { ProcedureForm } from './ProcedureForm.tsx';
import { ShockForm } from './ShockForm.tsx';
import type { Treatable } from './treatables.ts';

interface TreatFormProps {
  readonly treatable: Treatable;
  readonly onDone: () => void;
}

/** The form that fits what was chosen. The clock waits while it is filled in. */
export function TreatForm({ treatable, onDone }: TreatFormProps) {
  switch (treatable.kind) {
    case 'medication':
      return <MedicationForm name={treatable.name} medication={treatable.medication} onDone={onDone} />;
    case 'fluid':
      return <FluidForm name={treatable.name} fluid={treatable.fluid} onDone={onDone} />;
    case 'oxygen':
      return <OxygenForm name={treatable.name} device={treatable.device} onDone={onDone} />;
    case 'procedure':
      return <ProcedureForm procedure={treatable.procedure} onDone={onDone} />;
    case 'position':
      return <PositionForm name={treatable.name} posture={treatable.posture} onDone={onDone} />;
    case 'shock':
      return <ShockForm onDone={onDone} />;
  }
}
