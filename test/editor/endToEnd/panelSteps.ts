import assert from 'node:assert/strict';
import type { Pictures, Step } from './steps.js';
import type { Workbench } from './workbench.js';

/** A finding, and what the panel that explains it is to show. */
export interface ExplainedFinding {
  readonly line: number;
  readonly column: number;
  /** The language of the messages. */
  readonly language: 'nl' | 'en';
  readonly heading: string;
  readonly ruling: string;
  /** Another finding in the same bill. */
  readonly next: { readonly line: number; readonly column: number; readonly heading: string };
}

/** What a drafter does with the panel that shows the record behind a finding. */
export function panelSteps(workbench: Workbench, pictures: Pictures, finding: ExplainedFinding): Step[] {
  const { page, panel } = workbench;
  const { next } = finding;
  const heading = (text: string) => panel.getByRole('heading', { level: 1, name: text });
  return [
    {
      title: 'has the whole record behind a finding shown beside the text',
      run: async () => {
        await workbench.goTo(finding.line, finding.column);
        await workbench.command('Toetssteen: Explain the Finding');
        await heading(finding.heading).waitFor();
        await panel.getByRole('heading', { level: 3, name: finding.ruling }).first().waitFor();
        await pictures.take('panel');
        await panel.getByRole('heading', { level: 3, name: finding.ruling }).first().scrollIntoViewIfNeeded();
        await pictures.take('panel-ruling');
        await panel.locator('footer').scrollIntoViewIfNeeded();
        await pictures.take('panel-end');
      },
    },
    {
      title: 'can read the panel with a screen reader: one main part, named sections, a language',
      run: async () => {
        assert.equal(await panel.getByRole('main').count(), 1);
        assert.equal(await panel.locator('html').getAttribute('lang'), finding.language);
        const sections = panel.locator('section');
        assert.equal(await panel.getByRole('region').count(), await sections.count());
        const levels = await panel.locator('h1, h2, h3, h4').evaluateAll((all) => all.map(({ tagName }) => tagName));
        levels.reduce((before, level) => {
          assert.ok(Number(level[1]) <= Number(before[1]) + 1, `${level} after ${before}`);
          return level;
        }, 'H0');
      },
    },
    {
      title: 'reaches everything in the panel by keyboard, and sees where the focus is',
      run: async () => {
        const first = panel.getByRole('button').first();
        await first.focus();
        const reached = new Set<string>();
        const all = panel.locator('button, a[href], summary').filter({ visible: true });
        const count = await all.count();
        assert.ok(count > 3);
        for (let step = 0; step < count; step += 1) {
          const focused = panel.locator(':focus');
          const outline = await focused.evaluate((element) => {
            // The style as the page shows it.
            const view = element.ownerDocument.defaultView;
            return view === null ? 'none' : view.getComputedStyle(element).outlineStyle;
          });
          reached.add((await focused.innerText()).trim());
          if (step > 0) assert.notEqual(outline, 'none', `no focus is seen on "${await focused.innerText()}"`);
          if (step < count - 1) await page.keyboard.press('Tab');
        }
        const texts = (await all.allInnerTexts()).map((text) => text.trim());
        assert.deepEqual([...reached].sort(), [...new Set(texts)].sort());
      },
    },
    {
      title: 'sees the panel follow the cursor to another finding',
      run: async () => {
        await workbench.clear();
        await workbench.goTo(next.line, next.column);
        await heading(next.heading).waitFor();
        await pictures.take('panel-follows');
        await workbench.command('View: Close Editors in Other Groups');
        await page.locator('iframe.webview').waitFor({ state: 'detached' });
      },
    },
  ];
}
