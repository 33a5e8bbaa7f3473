import { useState } from 'react';
import { ClipboardList } from 'lucide-react';
import {
  Badge,
  Button,
  Card,
  Dialog,
  Disclosure,
  EmptyState,
  Notice,
  Progress,
  Sheet,
  Skeleton,
  Table,
  Tabs,
} from '../../../design/index.ts';
import { Sample } from './Sample.tsx';

interface Reading {
  readonly name: string;
  readonly value: string;
  readonly range: string;
}
const readings: readonly Reading[] = [
  { name: 'Lactate', value: '3.8 mmol/L', range: '0.5 to 2.0' },
  { name: 'Sodium', value: '138 mmol/L', range: '133 to 146' },
];

export function Words() {
  return (
    <Sample title="Notices and badges">
      <Notice title="For your information">Something worth knowing, with what to do.</Notice>
      <Notice tone="warn" title="Unverified">
        It could not be checked, so it does not count.
      </Notice>
      <Notice tone="error" title="The server did not answer" action={<Button size="small">Try again</Button>}>
        Check the connection.
      </Notice>
      <Notice tone="done" title="Kept">
        It is in your record.
      </Notice>
      <Badge>Plain</Badge>
      <Badge tone="outline">Awaiting clinical review</Badge>
      <Badge tone="teal">Under way</Badge>
      <Badge tone="accent">Unverified</Badge>
      <Badge tone="positive">Verified</Badge>
      <Badge tone="wrong">Harm</Badge>
    </Sample>
  );
}

export function Surfaces() {
  const [open, setOpen] = useState<'dialog' | 'sheet' | null>(null);
  const close = () => setOpen(null);
  return (
    <Sample title="Surfaces">
      <Card>A card</Card>
      <Card tone="sunken">A card that recedes</Card>
      <Card tone="raised">A card that comes forward</Card>
      <Card tone="accent">A card for the next action</Card>
      <Disclosure summary="Opens in place">What was inside.</Disclosure>
      <Button onClick={() => setOpen('dialog')}>Open a dialog</Button>
      <Button onClick={() => setOpen('sheet')}>Open a sheet</Button>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title="Give ten times the usual dose?"
        actions={
          <>
            <Button onClick={close}>Change it</Button>
            <Button variant="primary" onClick={close}>
              Confirm
            </Button>
          </>
        }
      >
        <p>The nurse asks you to check the dose.</p>
      </Dialog>
      <Sheet isOpen={open === 'sheet'} onClose={close} title="Orders">
        <p>From the bottom on a phone, from the side on a wide screen.</p>
      </Sheet>
    </Sample>
  );
}

export function Data() {
  return (
    <Sample title="Data and waiting">
      <Table<Reading>
        caption="Blood results"
        rows={readings}
        rowKey={(row) => row.name}
        columns={[
          { key: 'name', title: 'Test', cell: (row) => row.name },
          { key: 'value', title: 'Value', align: 'end', cell: (row) => row.value },
          { key: 'range', title: 'Usual', align: 'end', cell: (row) => row.range },
        ]}
      />
      <Tabs
        label="Parts of the chart"
        items={[
          { key: 'results', title: 'Results', count: 2, content: 'Two are new.' },
          { key: 'drugs', title: 'Drug chart', content: 'Three drugs.' },
          { key: 'notes', title: 'Notes', content: 'None yet.' },
        ]}
      />
      <Progress label="Skipping ahead" value={0.4} text="4 of 10 minutes" />
      <Progress label="Bringing the patient in" />
      <Skeleton lines={3} />
      <EmptyState
        icon={<ClipboardList />}
        title="No patient met yet"
        level={3}
        action={<Button variant="accent">See the cases</Button>}
      >
        <p>Play a case, and it appears here.</p>
      </EmptyState>
    </Sample>
  );
}
