import type { FrameLocator, Locator, Page } from 'playwright-core';

/** How often keys are pressed that nobody heard. */
const attempts = 10;

/** VS Code's workbench in a page, by what people do with it. Everything waits until what it needs is there. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** The lines of the text that are shown. */
  get lines(): Locator {
    return this.page.locator('.monaco-editor .view-lines').first();
  }

  /** The marks under words, by severity: `error`, `warning` or `info`. */
  marks(severity: string): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** What stands above lines. */
  get lenses(): Locator {
    return this.page.locator('.codelens-decoration');
  }

  /** What is said of the words at the cursor. */
  get hover(): Locator {
    return this.page.locator('.monaco-editor .monaco-resizable-hover .monaco-hover').filter({ visible: true });
  }

  /** The menu with what can be done about the words at the cursor. */
  get actions(): Locator {
    return this.page.locator('.action-widget');
  }

  /** The lines of the view with findings. */
  get tree(): Locator {
    return this.page.locator('.sidebar .monaco-list-row');
  }

  /** A button of the view with findings. */
  viewButton(name: string): Locator {
    return this.page.locator(`.sidebar .action-label[aria-label="${name}"]`).filter({ visible: true });
  }

  /** The number of problems in the status bar. */
  problemCount({ errors, warnings, infos }: { errors: number; warnings: number; infos: number }): Locator {
    return this.page.locator(
      `[id="status.problems"][aria-label="Errors: ${errors}, Warnings: ${warnings}, Infos: ${infos}"]`,
    );
  }

  /** The lines of the Problems view. */
  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** The document within the panel that explains a finding. */
  get panel(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  }

  /** The item in the status bar behind which languages tell how they are. */
  get status(): Locator {
    return this.page.locator('[id="status.languageStatus"]');
  }

  /** What languages tell there, once the pointer is on the item. */
  get statusLines(): Locator {
    return this.page.locator('.hover-language-status');
  }

  /** The colour of the first stretch of text that begins with some words. */
  async colourOf(words: string): Promise<string> {
    const stretch = this.page.locator('.view-lines span > span').filter({ hasText: new RegExp(`^\\s*${words}`) });
    return stretch.first().evaluate((element) => {
      const view = element.ownerDocument.defaultView;
      return view === null ? '' : view.getComputedStyle(element).color;
    });
  }

  /** Runs a command by its title. */
  async command(title: string): Promise<void> {
    await this.press('F1', this.input);
    await this.input.fill(`>${title}`);
    const first = this.page.locator('.quick-input-list .monaco-list-row').first();
    await first.filter({ hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file of the folder. */
  async open(name: string): Promise<void> {
    await this.press('Control+P', this.input);
    await this.input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor();
  }

  /** Puts the cursor before a character; line and column count from one. */
  async goTo(line: number, column: number): Promise<void> {
    await this.press('Control+G', this.input);
    await this.input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.cursorAt(line, column).waitFor();
  }

  /** The words in the status bar that say where the cursor is. */
  cursorAt(line: number, column?: number): Locator {
    const place = column === undefined ? new RegExp(`Ln ${line},`) : `Ln ${line}, Col ${column}`;
    return this.page.locator('[id="status.editor.selection"]').filter({ hasText: place });
  }

  /** Shows what there is to say of the words at the cursor. */
  async showHover(): Promise<void> {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    await this.hover.waitFor();
  }

  /** Closes whatever was opened over the text, and puts the focus on the text. */
  async clear(): Promise<void> {
    for (let time = 1; time <= 3; time += 1) await this.page.keyboard.press('Escape');
    await this.press('Control+1', this.page.locator('.monaco-editor.focused'));
  }

  /** The line in which commands, files and places are typed. */
  private get input(): Locator {
    return this.page.locator('.quick-input-widget input[aria-controls]');
  }

  /**
   * Presses keys until what they open is there: keys that come while the focus moves, from a panel for instance, reach
   * nobody.
   */
  private async press(keys: string, opened: Locator): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      await this.page.keyboard.press(keys);
      try {
        await opened.waitFor({ timeout: 5000 });
        return;
      } catch (error) {
        if (attempt === attempts) throw error;
      }
    }
  }
}
