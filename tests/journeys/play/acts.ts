import type { Act, PlainAct } from '@openward/encounter';
import { escape, type Bedside, type Place } from './bedside.ts';
import type { Words } from './words.ts';

const spoken = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/-/g, ' ')
    .toLowerCase();
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SENSORS: Readonly<Record<string, string>> = {
  ecg: 'ECG',
  oximeter: 'SpO₂ probe',
  cuff: 'BP cuff',
  arterialLine: 'arterial line',
  capnograph: 'capnograph',
  thermometer: 'thermometer',
};
const DEVICES: Readonly<Record<string, string>> = {
  nasalCannula: 'Nasal cannula',
  highFlowNasal: 'High-flow nasal cannula',
  simpleMask: 'Simple mask',
  venturi: 'Venturi mask',
  nonRebreather: 'Reservoir mask',
  nebuliserMask: 'Nebuliser mask',
  bagMask: 'Bag-valve-mask',
  none: 'No oxygen',
};
const POSTURES: Readonly<Record<string, string>> = {
  supine: 'Flat',
  supineLegsRaised: 'Flat, legs raised',
  semiRecumbent: 'Head up 30 to 45°',
  sitting: 'Sitting upright',
  leftLateral: 'On the left side',
};
const KINDS: Readonly<Record<string, string>> = {
  note: 'Note',
  allergy: 'Allergy',
  limitsOfTreatment: 'Limits of treatment',
  fluidBalance: 'Fluid balance',
  timeOfEvent: 'Time of an event',
  incident: 'Incident report',
};
const ITEMS: Readonly<Record<string, string>> = {
  gloves: 'Gloves',
  apron: 'Apron',
  gown: 'Gown',
  mask: 'Mask',
  eyeProtection: 'Eye protection',
};

/** Where the hands are chosen for an act. */
const PLACE: Readonly<Partial<Record<Act['type'], Place>>> = {
  examine: 'Examine',
  orderInvestigation: 'Orders',
  callColleague: 'Team',
};

/** Does one scripted act as a person would: by finding, filling in and pressing. */
export async function perform(act: Act, bed: Bedside, words: Words): Promise<void> {
  if (act.type !== 'delegate') return perform1(act, bed, words);
  const place = PLACE[act.task.type] ?? 'Treat';
  await bed.go(place);
  await bed.hands(words.person(act.to));
  await perform1(act.task, bed, words);
  await bed.go(place);
  await bed.hands('Myself');
}

async function perform1(act: PlainAct, bed: Bedside, words: Words): Promise<void> {
  const { page } = bed;
  const monitor = page.getByRole('region', { name: 'Monitor' });
  const press = (name: string | RegExp): Promise<void> => bed.does(() => bed.button(name).click());
  const prepare = (name: string): Promise<void> =>
    bed.does(() =>
      bed.button(new RegExp(`${name}$`), bed.work.getByRole('group', { name: 'Before you touch' })).click(),
    );
  const open = async (name: string): Promise<void> => {
    await bed.go('Treat');
    const back = bed.button('All treatments');
    if ((await back.count()) > 0) await back.click();
    await bed.work.getByRole('searchbox', { name: 'Find a treatment' }).fill(name);
    await bed
      .button(
        new RegExp(`^${escape(name)}\\s*(Medicines|Fluids|Oxygen|Procedures|Position)`),
        bed.work.getByRole('list', { name: 'Treatments' }),
      )
      .click();
  };
  const number = (label: string | RegExp, value: number) =>
    bed.work.getByRole('textbox', { name: label }).first().fill(String(value));

  switch (act.type) {
    case 'say':
      await bed.go('Talk');
      await bed
        .button(new RegExp(`^${escape(words.person(act.to))}`), bed.work.getByRole('group', { name: 'Speak to' }))
        .click();
      await bed.work.getByRole('textbox', { name: /^Say to/ }).fill(act.text);
      return bed.does(() => page.keyboard.press('Enter'));
    case 'examine': {
      const name = words.catalogue.manoeuvres.find((each) => each.manoeuvre === act.manoeuvre)?.name ?? act.manoeuvre;
      await bed.go('Examine');
      await bed.work.getByRole('searchbox').fill(name);
      return bed.does(() =>
        bed
          .button(new RegExp(`^(✓ )?${escape(name)}`), bed.work.getByRole('list', { name: 'Examinations found' }))
          .click(),
      );
    }
    case 'handHygiene':
      return bed.go('Examine').then(() => prepare('Clean hands'));
    case 'confirmIdentity':
      return bed.go('Examine').then(() => prepare('Check identity'));
    case 'confirmAllergies':
      return bed.go('Examine').then(() => prepare('Check allergies'));
    case 'wearProtection': {
      await bed.go('Examine');
      await bed.button(/Protection…$/).click();
      const group = bed.work.getByRole('group', { name: 'Protection to put on' });
      for (const [key, name] of Object.entries(ITEMS)) {
        const item = bed.button(name, group);
        const on = (await item.getAttribute('aria-pressed')) === 'true';
        if (on !== act.items.some((each) => each === key)) await item.click();
      }
      return press('Put on');
    }
    case 'readChart': {
      const title = words.data.patient.chart.find((each) => each.section === act.section)?.title ?? act.section;
      await bed.go('Results');
      await bed.button(/^Chart/).click();
      return press(new RegExp(`${escape(title)}\\s*read`));
    }
    case 'attachMonitor':
      return bed.does(() => bed.button(new RegExp(`^(Attach|\\+) ${SENSORS[act.sensor]}$`), monitor).click());
    case 'measureCuff': {
      const attach = bed.button('+ BP cuff', monitor);
      if ((await attach.count()) > 0) await bed.does(() => attach.click());
      // A colleague who was asked needs a moment to put it on.
      for (let i = 0; i < 6 && (await bed.button(/^Measur/, monitor).count()) === 0; i++) await bed.pass(10);
      const every = act.everySeconds;
      if (every === undefined) return bed.does(() => bed.button('Measure', monitor).click());
      const minutes = [1, 2, 5, 10, 15].find((each) => each * 60 >= every) ?? 15;
      return bed.does(() =>
        monitor.getByRole('combobox', { name: /Measure blood pressure/ }).selectOption(String(minutes)),
      );
    }
    case 'orderInvestigation': {
      const name =
        words.catalogue.investigations.find((each) => each.investigation === act.investigation)?.name ??
        act.investigation;
      await bed.go('Orders');
      await bed.work.getByRole('switch', { name: 'Urgent' }).setChecked(act.urgent === true);
      await bed.work.getByRole('searchbox').fill(name);
      return bed.does(() =>
        bed
          .button(new RegExp(`^(✓ )?${escape(name)}\\s*result`), bed.work.getByRole('list', { name: 'Investigations' }))
          .click(),
      );
    }
    case 'giveMedication':
    case 'startInfusion': {
      const infuse = act.type === 'startInfusion';
      await open(words.medication(act.medication));
      const how = bed.work.getByRole('group', { name: 'How' });
      if ((await how.count()) > 0) await bed.button(infuse ? 'Infusion' : 'Single dose', how).click();
      await number(infuse ? 'Rate' : 'Dose', infuse ? act.rate : act.dose);
      await bed.work.getByRole('combobox', { name: 'Unit' }).selectOption(act.unit);
      await bed.work.getByRole('combobox', { name: 'Route' }).selectOption(act.route);
      const site = bed.work.getByRole('combobox', { name: infuse ? 'Line' : 'Site' });
      if (act.site && (await site.count()) > 0) await site.selectOption(act.site);
      return press(infuse ? /^Start / : /^Give /);
    }
    case 'giveFluid':
      await open(words.fluid(act.fluid));
      await number(/^Volume/, act.volumeMl);
      await number(/^Over/, act.overMinutes);
      return press('Start');
    case 'giveBlood':
      await open(words.fluid(act.product));
      await number(/^Units/, act.units);
      await number(/^Over/, act.overMinutes);
      return press('Start');
    case 'titrate': {
      const name = words.medication(act.running);
      await bed.go('Treat');
      await bed.button(new RegExp(`^Change the rate of ${escape(name)}`, 'i')).click();
      await number(new RegExp(`^New rate of ${escape(name)}`, 'i'), act.rate);
      return press('Set');
    }
    case 'stopRunning': {
      const own = words.data.physiology.running?.find((each) => each.id === act.running);
      await bed.go('Treat');
      return press(new RegExp(`^Stop ${escape(words.medication(own?.key ?? act.running))}`, 'i'));
    }
    case 'setOxygen':
      await open(DEVICES[act.device] ?? act.device);
      if (act.device !== 'none') await number(/^Flow/, act.flowLPerMin);
      if (act.fraction !== undefined) await number(/^Oxygen/, act.fraction * 100);
      return press(/^(Set to|Take the oxygen off)/);
    case 'position':
      await open(POSTURES[act.posture] ?? act.posture);
      return press('Position the patient');
    case 'performProcedure': {
      const procedure = words.catalogue.procedures.find((each) => each.procedure === act.procedure);
      await open(procedure?.name ?? act.procedure);
      if (act.side && procedure?.needsSide) await bed.button(`Patient’s ${act.side}`).click();
      // A script may leave the site open; a person at the bedside chooses one.
      const site = act.site ?? procedure?.sites[0];
      if (site) await bed.work.getByRole('combobox', { name: 'Site' }).selectOption(site);
      for (const [key, value] of Object.entries(act.settings ?? {})) {
        const setting = procedure?.settings?.find((each) => each.setting === key);
        if (typeof value === 'string')
          await bed.work.getByRole('combobox', { name: setting?.name ?? key }).selectOption(value);
        else await number(new RegExp(`^${escape(setting?.name ?? key)}`), value);
      }
      return press('Go ahead');
    }
    case 'manageAirway': {
      const { technique: procedure, settings } = act;
      return perform1({ type: 'performProcedure', procedure, ...(settings ? { settings } : {}) }, bed, words);
    }
    case 'stopProcedure': {
      const name = words.catalogue.procedures.find((each) => each.procedure === act.procedure)?.name ?? act.procedure;
      await bed.go('Treat');
      return press(`Stop ${name}`);
    }
    case 'obtainConsent': {
      const procedure = words.catalogue.procedures.find((each) => each.procedure === act.for);
      await open(procedure?.name ?? act.for);
      if (act.capacityAssessed) await bed.work.getByRole('checkbox', { name: /assessed capacity/ }).check();
      return press(/^Ask consent/);
    }
    case 'callColleague':
      await bed.go('Team');
      await bed.work.getByRole('searchbox', { name: 'Find a colleague' }).fill(words.role(act.whom));
      return press(`Call ${words.role(act.whom)}`);
    case 'handOver':
      await bed.go('Team');
      // One hands over to somebody who is there.
      for (
        let waited = 0;
        waited < 600 && (await bed.button(`Hand over to ${words.person(act.to)}`).count()) === 0;
        waited += 60
      )
        await bed.pass(60);
      await bed.button(`Hand over to ${words.person(act.to)}`).click();
      await bed.work.getByRole('textbox', { name: 'Situation' }).fill(act.text);
      return press('Hand over');
    case 'answerChallenge':
      return bed.does(() =>
        page
          .getByRole('alertdialog')
          .getByRole('button', { name: act.decision === 'confirm' ? 'Yes, go ahead' : 'No, withdraw it' })
          .click(),
      );
    case 'reviseDifferential':
      return rank(act, bed, words);
    case 'document':
      return write(act.kind, act.text, bed);
    case 'reportIncident':
      return write('incident', act.text, bed);
    case 'wait':
      return bed.pass(act.seconds);
    default:
      throw new Error(`no way to ${act.type} (${sentence(spoken(act.type))}) by hand is written here`);
  }
}

async function write(kind: string, text: string, bed: Bedside): Promise<void> {
  await bed.go('Results');
  await bed.button('Write').click();
  await bed.work.getByRole('combobox', { name: 'Kind' }).selectOption({ label: KINDS[kind] ?? kind });
  await bed.work.getByRole('textbox', { name: 'Text' }).fill(text);
  await bed.does(() => bed.button('Sign and file').click());
}

async function rank(act: Extract<PlainAct, { type: 'reviseDifferential' }>, bed: Bedside, words: Words): Promise<void> {
  await bed.go('Differential');
  const remove = bed.work.getByRole('button', { name: /^Remove / });
  while ((await remove.count()) > 0) await remove.first().click();
  for (const { diagnosis, confidencePercent } of act.ranked) {
    const name = words.catalogue.diagnoses.find((each) => each.diagnosis === diagnosis)?.name ?? diagnosis;
    await bed.work.getByRole('searchbox').fill(name);
    await bed
      .button(new RegExp(`^${escape(name)}\\s*add$`), bed.work.getByRole('list', { name: 'Diagnoses found' }))
      .click();
    await bed.work
      .getByRole('slider', { name: `How sure of ${name}` })
      .fill(String(Math.round(confidencePercent / 5) * 5));
  }
  await bed.does(() => bed.button('Put it in the record').click());
}
