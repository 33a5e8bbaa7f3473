import { Link } from '@tanstack/react-router';
import { buttonClass } from '../../design/index.ts';
import { Page } from '../../shell/page.tsx';
import styles from './AboutPage.module.css';

const parts: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'A body that answers truthfully',
    text: 'Heart, vessels, lungs, blood and drugs are computed while you work. Nothing is scripted: a treatment helps by what it does to the body, and a monitor shows what its sensor can see, not the truth.',
  },
  {
    title: 'Time is the patient’s, not the keyboard’s',
    text: 'Every act takes the time it takes on a ward, and what you hand to a colleague goes on beside you. Typing, reading, a slow device and reading aids cost no time. Words that were not understood cost neither marks nor time.',
  },
  {
    title: 'Mistakes happen as they do on a ward',
    text: 'A tenfold dose is questioned once by the nurse. If you confirm it, it is given, and the body answers.',
  },
  {
    title: 'A debrief you can question',
    text: 'You write down your own reactions and reasoning first. Then come the marks: each with what happened, why it counts and where that is written. A profile by domain, never one number; a harm is a flag that other marks cannot buy back. You can dispute any mark.',
  },
  {
    title: 'What is not claimed',
    text: 'Weights are provisional until clinicians have set them, and a case that no clinician has signed off says so. Nothing here is a medical device, an accreditation, or advice for the care of a real person.',
  },
  {
    title: 'Your data',
    text: 'Without an account, what you do stays in this browser. Signed in, you and the staff of your organisation can read your attempts; your own words about your reactions are for you alone. You can export everything.',
  },
];

export function AboutPage() {
  return (
    <Page
      title="How it works"
      lead="Openward is an open virtual teaching hospital. You walk up to a patient, act, and see what each decision did."
      width="narrow"
    >
      <div className={styles.parts}>
        {parts.map((part) => (
          <section key={part.title}>
            <h2>{part.title}</h2>
            <p>{part.text}</p>
          </section>
        ))}
      </div>
      <div>
        <Link to="/" className={buttonClass('accent', 'large')}>
          See the cases
        </Link>
      </div>
    </Page>
  );
}
