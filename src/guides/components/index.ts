import Alert from './Alert.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Label from './Label.astro';
import Link from './Link.astro';
import Rehearsal from './Rehearsal.astro';
import Roles from './Roles.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';

/** Everything that guides may use: components by name, and ours in place of plain elements. */
export const components = {
  Alert,
  Label,
  Rehearsal,
  Roles,
  Step,
  Steps,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
};
