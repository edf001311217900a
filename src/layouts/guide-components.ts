import Alert from '../guides/components/Alert.astro';
import Heading2 from '../guides/components/Heading2.astro';
import Heading3 from '../guides/components/Heading3.astro';
import Label from '../guides/components/Label.astro';
import Link from '../guides/components/Link.astro';
import Step from '../guides/components/Step.astro';
import Steps from '../guides/components/Steps.astro';
import Table from '../guides/components/Table.astro';
import Voice from '../guides/components/Voice.astro';
import type { REPLACED } from '../guides/features.ts';
import Newer from '../translation/Newer.astro';
import Rehearsal from './GuideRehearsal.astro';
import Roles from './GuideRoles.astro';

const replacing: Record<(typeof REPLACED)[number], typeof Link> = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
};

/** Everything that guides may use: components by name, and ours in place of plain elements. */
export const components = {
  Alert,
  Label,
  Newer,
  Rehearsal,
  Roles,
  Step,
  Steps,
  Voice,
  ...replacing,
};
