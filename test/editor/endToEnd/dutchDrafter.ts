import assert from 'node:assert/strict';
import { panelSteps } from './panelSteps.js';
import type { Pictures, Step } from './steps.js';
import type { Workbench } from './workbench.js';

/** Where the bill says that people are removed in spite of danger: the words that the finding is about. */
const removal = { line: 79, column: 68, article: 'artikel 62d, eerste lid' };

/** What a Dutch drafter does with the example bill. */
export function dutchDrafter(workbench: Workbench, pictures: Pictures): Step[] {
  const { page } = workbench;
  const removalShown = workbench.tree.filter({ hasText: 'Uitzetting gaat door ondanks' });
  const before = { errors: 7, warnings: 6, infos: 1 };
  return [
    {
      title: 'sees what conflicts underlined, by severity',
      run: async () => {
        await workbench.lines.getByText('Wijziging van de').waitFor();
        await workbench.problemCount(before).waitFor();
        await pictures.take('opened');
        await workbench.goTo(removal.line, removal.column);
        await workbench.marks('error').first().waitFor({ state: 'attached' });
        await workbench.goTo(56, 1);
        await workbench.marks('warning').first().waitFor({ state: 'attached' });
        await workbench.marks('info').first().waitFor({ state: 'attached' });
        await pictures.take('underlined');
      },
    },
    {
      title: 'reads above an article what was found in it, and how often it is referred to',
      run: async () => {
        await workbench.goTo(88, 1);
        await workbench.lenses.filter({ hasText: '1 conflict' }).filter({ hasText: '1 verwijzing' }).first().waitFor();
      },
    },
    {
      title: 'tells references and what may be done from other words by their colours',
      run: async () => {
        await workbench.goTo(93, 1);
        const plain = await workbench.colourOf('Hij');
        const reference = await workbench.colourOf('artikel');
        const may = await workbench.colourOf('kan');
        assert.notEqual(reference, plain);
        assert.notEqual(may, plain);
        assert.notEqual(may, reference);
      },
    },
    {
      title: 'reads in the hover which norm it meets, which court said so and what would be compatible',
      run: async () => {
        await workbench.goTo(removal.line, removal.column);
        await workbench.showHover();
        // The compatible wording comes last.
        await workbench.hover.getByText('De vreemdeling wordt niet uitgezet').waitFor();
        await pictures.take('hover');
        const text = await workbench.hover.innerText();
        for (const part of [/In strijd met: /, /artikel 3 EVRM/, /Saadi/, /Niet verboden: /, /Verenigbaar:/]) {
          assert.match(text, part);
        }
        assert.equal(text.match(/Uitzetting gaat door ondanks gevaar/g)?.length, 1, 'nothing is said twice');
      },
    },
    {
      title: 'finds all findings in a view, by article and by theme, and their number at its icon',
      run: async () => {
        await workbench.command('Toetssteen: Show Findings');
        const article = workbench.tree.filter({ hasText: 'Artikel I, onderdeel F (artikel 62d)' });
        await article.first().waitFor();
        await page
          .locator('.activitybar .badge')
          .filter({ hasText: String(before.errors) })
          .waitFor();
        await pictures.take('findings-by-article');
        await workbench.viewButton('Group by Theme').click();
        await workbench.tree.filter({ hasText: 'Toegang tot de asielprocedure' }).waitFor();
        await article.first().waitFor({ state: 'hidden' });
        await pictures.take('findings-by-theme');
        await workbench.viewButton('Group by Article').click();
        await article.first().waitFor();
      },
    },
    {
      title: 'jumps to a provision from the view',
      run: async () => {
        await workbench.goTo(1, 1);
        await removalShown.click();
        await workbench.cursorAt(removal.line).waitFor();
        await pictures.take('jumped');
      },
    },
    {
      title: 'is offered a compatible clause, with which the finding goes',
      run: async () => {
        await workbench.goTo(removal.line, removal.column);
        await page.keyboard.press('Control+.');
        // What takes the finding away comes first.
        await workbench.actions.locator('.action.focused').filter({ hasText: 'verenigbare' }).waitFor();
        await pictures.take('actions');
        await page.keyboard.press('Enter');
        await removalShown.waitFor({ state: 'hidden' });
        await workbench.problemCount(before).waitFor({ state: 'hidden' });
        await pictures.take('compatible');
      },
    },
    {
      title: 'has the finding back when the clause is undone',
      run: async () => {
        await page.keyboard.press('Control+Z');
        await removalShown.waitFor();
        await workbench.problemCount(before).waitFor();
      },
    },
    ...panelSteps(workbench, pictures, {
      ...removal,
      language: 'nl',
      heading: 'Uitzetting gaat door ondanks gevaar bij terugkeer',
      ruling: 'Saadi',
      next: { line: 41, column: 171, heading: 'Asielaanvragen worden niet aangenomen of behandeld' },
    }),
    {
      title: 'sees in the status under which law the bill was checked and what was found',
      run: async () => {
        await workbench.status.hover();
        await workbench.statusLines.filter({ hasText: 'law as of 2027-01-01' }).waitFor();
        await workbench.statusLines
          .filter({
            hasText: `${before.errors} conflicts, ${before.warnings} warnings, ${before.infos} for information`,
          })
          .waitFor();
        await pictures.take('status');
        await page.mouse.move(0, 0);
      },
    },
    {
      title: 'can scan the list of problems by their titles',
      run: async () => {
        await page.keyboard.press('Control+Shift+M');
        const row = workbench.problems.filter({ hasText: 'Asielaanvragen worden niet aangenomen' });
        await row.first().waitFor();
        assert.match(await row.first().innerText(), /^Asielaanvragen .*access-to-asylum\/stop-applications/s);
        await pictures.take('problems');
        await page.keyboard.press('Control+Shift+M');
        await workbench.problems.first().waitFor({ state: 'hidden' });
      },
    },
    {
      title: 'sees nothing of it in a file that is no bill',
      run: async () => {
        await workbench.open('README.md');
        await workbench.status.hover();
        await workbench.statusLines.filter({ hasText: 'not a bill' }).waitFor();
        await workbench.tree.first().waitFor({ state: 'hidden' });
        await pictures.take('readme');
        for (const severity of ['error', 'warning', 'info']) assert.equal(await workbench.marks(severity).count(), 0);
        assert.equal(await workbench.lenses.count(), 0);
        await page.mouse.move(0, 0);
      },
    },
  ];
}
