import 'i18next';
import type about from '../../locales/en/about.json';
import type labels from '../../locales/en/labels.json';
import type rehearsal from '../../locales/en/rehearsal.json';
import type roles from '../../locales/en/roles.json';
import type ui from '../../locales/en/ui.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    keySeparator: false;
    resources: {
      ui: typeof ui;
      about: typeof about;
      labels: typeof labels;
      roles: typeof roles;
      rehearsal: typeof rehearsal;
    };
    strictKeyChecks: true;
    returnNull: false;
  }
}
