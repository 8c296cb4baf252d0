import type { Page } from "playwright-core";
import { setWidth, type Check } from "../subject.js";

// What stands out of the viewport, save what lies in a region that scrolls by itself.
async function overflow(page: Page, scrollable: boolean): Promise<string[]> {
  return await page.evaluate((mayScroll) => {
    const faults: string[] = [];
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} px wide in a window of ${innerWidth} px`);
    const scrolls = (element: Element | null): boolean => {
      for (let at = element; at && at !== document.body; at = at.parentElement) if (["auto", "scroll"].includes(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    for (const element of document.body.querySelectorAll("*")) {
      if (!element.checkVisibility() || (mayScroll && scrolls(element.parentElement))) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > innerWidth + 0.5 || left < -0.5))
        faults.push(`${element.localName}.${element.className} reaches from ${Math.round(left)} to ${Math.round(right)} px: "${(element.textContent ?? "").trim().slice(0, 40)}"`);
    }
    return faults;
  }, scrollable);
}

/** Nobody has to scroll sideways (WCAG 1.4.10), and nothing is cut off. */
const fit: Check[] = ([1280, 320] as const).map((width) => ({
  name: `fits ${width} px`,
  async faults({ page }) {
    await setWidth(page, width);
    return await overflow(page, true);
  },
}));

/** A4 without its margins is 174 mm, 658 px, wide; paper does not scroll. */
const paper: Check = {
  name: "fits the paper",
  async faults({ page }) {
    await page.setViewportSize({ width: 658, height: 980 });
    await page.emulateMedia({ media: "print" });
    const faults = await overflow(page, false);
    await page.emulateMedia({ media: null });
    return faults;
  },
};

/** The first Tab shows the link over to the minutes, Enter goes there, and whatever has the focus shows it, uncovered. */
const keyboard: Check = {
  name: "keyboard",
  async faults({ page, url }) {
    const faults: string[] = [];
    await setWidth(page, 1280);
    await page.goto(url);
    await page.keyboard.press("Tab");
    const first = await page.evaluate(() => {
      const link = document.activeElement;
      const box = link?.getBoundingClientRect();
      return { href: link?.getAttribute("href") ?? "", main: document.querySelector("main")?.id ?? "", shown: box !== undefined && box.width > 0 && box.top >= 0 && box.left >= 0 && box.right <= innerWidth };
    });
    if (first.main === "" || first.href !== `#${first.main}`) faults.push("the first Tab does not reach a link over to the minutes");
    else {
      if (!first.shown) faults.push("the link over to the minutes stays hidden when it has the focus");
      await page.keyboard.press("Enter");
      if (!(await page.evaluate(() => document.activeElement === document.querySelector("main")))) faults.push("the link over to the minutes does not move the focus there");
    }

    faults.push(
      ...(await page.evaluate(() => {
        const found: string[] = [];
        for (const element of document.querySelectorAll<HTMLElement>("a[href],button,input,select,textarea,summary,[tabindex]")) {
          if (element.tabIndex > 0) found.push(`a tabindex of ${element.tabIndex}`);
          if (element.tabIndex < 0 || !element.checkVisibility()) continue;
          const look = (): string => {
            const style = getComputedStyle(element);
            const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1 && !style.outlineColor.endsWith(", 0)") ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}` : "";
            return `${outline}|${style.boxShadow}|${style.backgroundColor}`;
          };
          (document.activeElement as HTMLElement | null)?.blur();
          const before = look();
          // FocusOptions.focusVisible is not in TypeScript's library yet.
          element.focus({ focusVisible: true } as FocusOptions);
          const what = `${element.localName} "${(element.textContent ?? "").trim().slice(0, 40)}"`;
          if (document.activeElement !== element) found.push(`${what} takes no focus`);
          else if (look() === before) found.push(`${what} does not show that it has the focus`);
          const box = element.getClientRects()[0];
          const top = box && document.elementFromPoint(box.left + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height, innerHeight - box.top) / 2);
          if (!top || !(element.contains(top) || top.contains(element))) found.push(`${what} is covered when it has the focus`);
        }
        return found;
      })),
    );
    return faults;
  },
};

export const layoutChecks: Check[] = [...fit, paper, keyboard];
