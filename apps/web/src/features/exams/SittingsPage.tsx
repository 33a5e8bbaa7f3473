import { Page } from '../../shell/page.tsx';

export function SittingsPage() {
  return <Page title="Exams" />;
}
