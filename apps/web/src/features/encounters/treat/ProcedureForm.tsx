import { useState } from 'react';
import type { Act } from '@openward/encounter';
import type { BedsideCatalogue } from '../../../engine-worker/protocol.ts';
import { Button, Checkbox, Select } from '../../../design/index.ts';
import { useAct } from '../acts/use-act.ts';
import { duration, sentence, words } from '../acts/words.ts';
import { useNow, useView } from '../state/use-bedside.ts';
import { OrderForm } from './OrderForm.tsx';
import { SettingFields } from './SettingFields.tsx';
import { usualSettings } from './usual-settings.ts';
import panel from '../panels/panel.module.css';

type Procedure = BedsideCatalogue['procedures'][number];
type Side = 'left' | 'right';

/** Side and site as they are marked, and consent where there is time to ask. */
export function ProcedureForm({ procedure, onDone }: { readonly procedure: Procedure; readonly onDone: () => void }) {
  const [side, setSide] = useState<Side | null>(null);
  const [site, setSite] = useState('');
  const going = useNow((now) => now.ongoing.find((each) => each.procedure === procedure.procedure));
  const [settings, setSettings] = useState(() => going?.values ?? usualSettings(procedure));
  const ready = (!procedure.needsSide || side !== null) && (procedure.sites.length === 0 || site !== '');
  const order: Act | null = ready
    ? {
        type: 'performProcedure',
        procedure: procedure.procedure,
        ...(procedure.needsSide && side ? { side } : {}),
        ...(site === '' ? {} : { site }),
        ...(Object.keys(settings).length > 0 ? { settings } : {}),
      }
    : null;
  return (
    <OrderForm title={procedure.name} order={order} verb="Go ahead" onDone={onDone}>
      {procedure.needsSide && (
        <div className={panel.chips} role="group" aria-label="The patient's side">
          {(['right', 'left'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className={panel.chip}
              aria-pressed={side === each}
              onClick={() => setSide(each)}
            >
              Patient’s {each}
            </button>
          ))}
        </div>
      )}
      {procedure.sites.length > 0 && (
        <Select
          label="Site"
          value={site}
          options={[
            { key: '', name: 'Choose the site' },
            ...procedure.sites.map((each) => ({ key: each, name: sentence(words(each)) })),
          ]}
          onChange={setSite}
        />
      )}
      <SettingFields settings={procedure.settings ?? []} values={settings} onChange={setSettings} />
      {procedure.needsConsent && <Consent procedure={procedure} />}
      {procedure.seconds !== undefined && <p className={panel.hint}>Takes about {duration(procedure.seconds)}.</p>}
    </OrderForm>
  );
}

function Consent({ procedure }: { readonly procedure: Procedure }) {
  const { act, busy } = useAct();
  const [capacityAssessed, setCapacityAssessed] = useState(false);
  const name = `consent for ${words(procedure.procedure)}`;
  const asked = useView((view) =>
    view.entries.some(
      (entry) => entry.kind === 'act' && entry.actType === 'obtainConsent' && entry.text.toLowerCase().includes(name),
    ),
  );
  return (
    <div className={panel.section}>
      <Checkbox
        label="I have assessed capacity for this decision"
        checked={capacityAssessed}
        onChange={setCapacityAssessed}
      />
      <div className={panel.actions}>
        <Button
          variant="secondary"
          disabled={busy}
          onClick={() =>
            void act({
              type: 'obtainConsent',
              for: procedure.procedure,
              ...(capacityAssessed ? { capacityAssessed } : {}),
            })
          }
        >
          {asked ? 'Ask consent again' : 'Ask consent first'}
        </Button>
      </div>
    </div>
  );
}
