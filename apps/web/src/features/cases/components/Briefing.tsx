import type { ReactNode } from 'react';
import { Eye, HeartPulse, LifeBuoy, MapPinned, PauseCircle, Target, TriangleAlert, WandSparkles } from 'lucide-react';
import type { PublicCase } from '../cases.queries.ts';
import styles from './Briefing.module.css';

function Part({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </section>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** What a learner should know before going in. */
export function Briefing({ item }: { item: PublicCase }) {
  const prebrief = item.prebrief;
  return (
    <div className={styles.briefing}>
      {item.contentWarnings.length > 0 && (
        <Part icon={<TriangleAlert />} title="Before you decide to play">
          <p>This case contains:</p>
          <List items={item.contentWarnings} />
          <p>You can choose another case, or leave this one at any moment.</p>
        </Part>
      )}
      {prebrief && (
        <Part icon={<MapPinned />} title="Where you are">
          <p>{prebrief.scene}</p>
          <p>{prebrief.role}</p>
        </Part>
      )}
      {prebrief && (
        <Part icon={<Target />} title="What it is for">
          <List items={prebrief.goals} />
        </Part>
      )}
      <Part icon={<WandSparkles />} title="What is real and what is not">
        <p>
          The patient’s body is a computed one: heart, lungs, blood and drugs answer to what you do, by mechanism, not
          by script. Nobody real is harmed here, and no real patient is shown.
        </p>
        {prebrief && prebrief.notReal.length > 0 && <List items={prebrief.notReal} />}
      </Part>
      <Part icon={<HeartPulse />} title="The patient may get worse, and may die">
        <p>
          What happens follows from the illness and from the care. If the patient dies, that is something to learn from
          in the debrief. Your decisions are judged on what you could know at the time, not on luck.
        </p>
      </Part>
      <Part icon={<LifeBuoy />} title="How to find things">
        {prebrief && prebrief.help.length > 0 && <List items={prebrief.help} />}
        <p>
          Everything works by keyboard and by touch. Time runs by itself while you think only when you let it: typing,
          reading and a slow device cost no time.
        </p>
      </Part>
      <Part icon={<PauseCircle />} title="Pausing and stopping">
        <p>
          Pause whenever you need to, without penalty. Close the page and come back: the patient is as you left them.
        </p>
      </Part>
      <Part icon={<Eye />} title="Who sees what you do">
        <p>
          What you do stays in this browser until you sign in and keep it. Then you can read it, and so can the staff of
          your organisation. What you write about your own reactions is for you alone.
        </p>
      </Part>
    </div>
  );
}
