import { Page } from '../../shell/page.tsx';

export function DebriefPage() {
  return <Page title="Debrief" />;
}
