import type { FrameLocator, Locator, Page } from "playwright-core";

/** The window of the editor, as a person works in it. Every wait is for something that a person would see. */
export class EditorWindow {
  constructor(readonly page: Page) {}

  /** The text that is shown, in the editor that has the minutes. */
  get text(): Locator {
    return this.page.locator(".editor-instance .view-lines").first();
  }

  get problems(): Locator {
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  get suggestions(): Locator {
    return this.page.locator(".suggest-widget.visible .monaco-list-row");
  }

  /** What is said at the bottom right, and in the middle. */
  get notifications(): Locator {
    return this.page.locator(".notifications-toasts .notification-list-item");
  }

  get dialog(): Locator {
    return this.page.locator(".monaco-dialog-box");
  }

  /** The shell around the preview. */
  get preview(): FrameLocator {
    return this.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
  }

  /** The published page in it. */
  get previewPage(): FrameLocator {
    return this.preview.frameLocator("iframe#page");
  }

  /** The tab of a file, where it is the one that is shown. */
  tab(name: string): Locator {
    return this.page.locator(`.tab.active[data-resource-name="${name}"]`);
  }

  async openFolder(address: string, folder: string): Promise<void> {
    await this.page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
    await this.page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
  }

  async openFile(name: string): Promise<void> {
    await this.focusText(); // it opens beside the preview otherwise
    await this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).dblclick({ timeout: 60_000 });
    await this.tab(name).waitFor();
    await this.text.locator(".view-line").first().waitFor();
  }

  /** Runs a command by its name, as with F1. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press("F1");
    const box = this.page.locator(".quick-input-widget input");
    await box.waitFor();
    await box.fill(`>${name}`);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
  }

  async choose(label: string): Promise<void> {
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: label }).first().click();
  }

  /** Puts the cursor at a place, counted from 1; it is scrolled to where it is seen. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press("Control+g");
    const box = this.page.locator(".quick-input-widget input");
    await box.waitFor();
    await box.fill(`:${line}:${column}`);
    await box.press("Enter");
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** Waits until words can be read in the preview without scrolling it. */
  async previewSees(words: string): Promise<void> {
    const shell = await (await this.preview.locator("body").elementHandle())?.ownerFrame();
    if (shell === null || shell === undefined) throw new Error("There is no preview.");
    await shell.waitForFunction((sought) => {
      const view = document.querySelector<HTMLIFrameElement>("#page")?.contentDocument;
      return [...(view?.querySelectorAll("h1, h2, h3, p") ?? [])].some((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return each.textContent?.includes(sought) === true && bottom > 0 && top < (view?.documentElement.clientHeight ?? 0);
      });
    }, words);
  }

  /** The cursor is in the text of the minutes, whatever had it before. */
  async focusText(): Promise<void> {
    await this.command("View: Focus First Editor Group");
  }

  async line(text: string | RegExp): Promise<void> {
    await this.page.locator(".editor-instance .view-line", { hasText: text }).first().waitFor();
  }

  async save(): Promise<void> {
    await this.page.keyboard.press("Control+s");
    await this.page.locator(".tab.active.dirty").waitFor({ state: "detached" });
  }

  async closeNotifications(): Promise<void> {
    await this.command("Notifications: Clear All Notifications");
    await this.notifications.first().waitFor({ state: "hidden" });
  }
}
