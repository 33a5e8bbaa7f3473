import { useState } from 'react';
import { Ellipsis, Heart, Search, Stethoscope } from 'lucide-react';
import {
  Button,
  Checkbox,
  ChoiceCards,
  ComboBox,
  IconButton,
  Menu,
  NumberField,
  SearchField,
  Select,
  Slider,
  TextArea,
  TextField,
  toast,
  Toggle,
  type ComboOption,
} from '../../../design/index.ts';
import { Sample } from './Sample.tsx';

const drugs: readonly ComboOption[] = [
  { key: 'epinephrine', name: 'Adrenaline', words: 'epinephrine', detail: 'Sympathomimetic' },
  { key: 'salbutamol', name: 'Salbutamol', words: 'albuterol', detail: 'Beta-2 agonist' },
  { key: 'paracetamol', name: 'Paracetamol', words: 'acetaminophen', detail: 'Analgesic' },
];
const units = [
  { key: 'mg', name: 'mg' },
  { key: 'microgram', name: 'microgram' },
] as const;
const modes = [
  { key: 'learn', name: 'Learn', detail: 'With cues.' },
  { key: 'practise', name: 'Practise', detail: 'Without.' },
] as const;

export function Buttons() {
  return (
    <Sample title="Buttons" note="One accent for the next action of a view; everything else is quieter.">
      <Button variant="accent">Next action</Button>
      <Button variant="primary">Primary</Button>
      <Button>Secondary</Button>
      <Button variant="quiet">Quiet</Button>
      <Button variant="wrong">Remove</Button>
      <Button icon={<Heart aria-hidden="true" />}>With an icon</Button>
      <Button variant="primary" busy>
        Busy
      </Button>
      <Button disabled>Disabled</Button>
      <Button size="small">Small</Button>
      <Button size="large" variant="accent">
        Large
      </Button>
      <IconButton label="Examine">
        <Stethoscope aria-hidden="true" />
      </IconButton>
      <Menu
        label="More"
        trigger={<Ellipsis aria-hidden="true" size={20} />}
        items={[
          { key: 'rewind', name: 'Rewind' },
          { key: 'fork', name: 'Try again from here' },
          { key: 'print', name: 'Print', disabled: true },
        ]}
        onAction={(key) => toast(`Chosen: ${key}`)}
      />
    </Sample>
  );
}

export function Fields() {
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const [dose, setDose] = useState<number | null>(0.5);
  const [unit, setUnit] = useState<(typeof units)[number]['key']>('mg');
  const [drug, setDrug] = useState<string | null>(null);
  return (
    <Sample title="Fields" note="A label, a hint, and an error that says what would be right.">
      <TextField label="Name" hint="As on the wristband" value={text} onChange={setText} />
      <TextField
        label="E-mail"
        value="name@"
        error="Enter an e-mail address such as name@hospital.org."
        onChange={() => undefined}
      />
      <TextField label="Hospital number" value="RX 442 871" disabled onChange={() => undefined} />
      <SearchField label="Search" placeholder="Drug, test or person" value={query} onChange={setQuery} />
      <NumberField label="Dose" unit="mg" value={dose} min={0} step={0.1} steppers onChange={setDose} />
      <Select label="Unit" value={unit} options={units} onChange={setUnit} />
      <ComboBox label="Medication" placeholder="Type a name" options={drugs} value={drug} onChange={setDrug} />
      <TextArea label="Note" value={text} onChange={setText} />
    </Sample>
  );
}

export function Choices() {
  const [on, setOn] = useState(true);
  const [mode, setMode] = useState<(typeof modes)[number]['key']>('learn');
  const [confidence, setConfidence] = useState(60);
  return (
    <Sample title="Choices">
      <Toggle label="Sound of the monitor" hint="A beat for each pulse." checked={on} onChange={setOn} />
      <Checkbox label="Keep this attempt" checked={on} onChange={setOn} />
      <Toggle label="Not available" checked={false} disabled onChange={setOn} />
      <ChoiceCards legend="Mode" value={mode} options={modes} onChange={setMode} />
      <Slider label="Confidence" value={confidence} format={(value) => `${value} %`} onChange={setConfidence} />
      <Button icon={<Search aria-hidden="true" />} onClick={() => toast('Found three things.')}>
        Show a message
      </Button>
    </Sample>
  );
}
