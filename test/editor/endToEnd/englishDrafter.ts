import { panelSteps } from './panelSteps.js';
import type { Pictures, Step } from './steps.js';
import type { Workbench } from './workbench.js';

/** Where the bill refuses applications: the words that the finding is about. */
const refusal = { line: 40, column: 35 };

/** What an English drafter, who needs high contrast, does with the example bill. */
export function englishDrafter(workbench: Workbench, pictures: Pictures): Step[] {
  return [
    {
      title: 'sees what conflicts underlined',
      run: async () => {
        await workbench.lines.getByText('Emergency Measures').first().waitFor();
        await workbench.goTo(refusal.line, refusal.column);
        await workbench.marks('error').first().waitFor({ state: 'attached' });
        await pictures.take('underlined');
      },
    },
    {
      title: 'reads in English what is found, whatever the language of the rules',
      run: async () => {
        await workbench.goTo(refusal.line, refusal.column);
        await workbench.showHover();
        await workbench.hover.getByText('Compatible:').waitFor();
        await pictures.take('hover');
      },
    },
    {
      title: 'finds all findings in a view',
      run: async () => {
        await workbench.command('Toetssteen: Show Findings');
        await workbench.tree.filter({ hasText: 'Section 3' }).first().waitFor();
        await pictures.take('findings');
      },
    },
    ...panelSteps(workbench, pictures, {
      ...refusal,
      language: 'en',
      heading: 'Asylum applications are not received or examined',
      ruling: 'Valstyb',
      next: { line: 58, column: 95, heading: 'Removal goes ahead despite danger on return' },
    }),
  ];
}
