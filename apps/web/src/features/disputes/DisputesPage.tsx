import { Page } from '../../shell/page.tsx';

export function DisputesPage() {
  return <Page title="Disputes" />;
}
