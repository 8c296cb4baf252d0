import { numberedBlocks } from "../record.js";
import { setWidth, type Check } from "../subject.js";

// Functions that run inside the page stand alone: they see nothing of this file.

/** The page says which language it is in, and it is the meeting's. */
const language: Check = {
  name: "language",
  async faults({ page, rendered }) {
    const lang = await page.evaluate(() => document.documentElement.lang);
    return lang === rendered.record.language ? [] : [`lang is "${lang}", the meeting's language is "${rendered.record.language}"`];
  },
};

/** One h1, no level skipped, no heading without words. */
const headings: Check = {
  name: "headings",
  faults: ({ page }) =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6,[role=heading]")];
      const faults: string[] = [];
      let before = 0;
      for (const heading of all) {
        const level = Number(heading.getAttribute("aria-level") ?? heading.localName.slice(1));
        const text = (heading.textContent ?? "").trim();
        if (text === "") faults.push(`an empty h${level}`);
        if (level > before + 1) faults.push(`h${level} "${text}" after h${before}: a level is skipped`);
        before = level;
      }
      const first = all.filter((heading) => heading.localName === "h1").length;
      if (first !== 1) faults.push(`${first} h1 instead of one`);
      return faults;
    }),
};

/** Each item of the record has its heading, in its order and level, with its number, and an entry in the contents where there are any. */
const outline: Check = {
  name: "outline",
  faults: ({ page, rendered }) =>
    page.evaluate(
      ({ items }) => {
        const plain = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();
        const faults: string[] = [];
        let before: Element | null = null;
        for (const item of items) {
          const what = `item ${item.label ?? ""} "${item.title ?? ""}"`;
          const place = document.getElementById(item.anchor);
          const heading = place?.matches("h1,h2,h3,h4,h5,h6") ? place : place?.querySelector("h1,h2,h3,h4,h5,h6");
          if (!place || !heading) {
            faults.push(`${what} has no heading under #${item.anchor}`);
            continue;
          }
          if (item.title !== null && !plain(heading).includes(item.title.replace(/\s+/g, " ").trim())) faults.push(`${what} is headed "${plain(heading)}"`);
          if (heading.localName !== `h${item.level + 1}`) faults.push(`${what} is a ${heading.localName} instead of h${item.level + 1}`);
          if (item.label !== null && !plain(place).includes(item.label)) faults.push(`${what} does not show its number`);
          if (before && !(before.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(`${what} comes too early`);
          before = heading;
          const contents = document.querySelector("nav");
          const entries = contents?.querySelectorAll(`a[href="#${CSS.escape(item.anchor)}"]`).length ?? 1;
          if (entries !== 1) faults.push(`${what} is ${entries} times in the contents`);
        }
        return faults;
      },
      { items: rendered.record.items.map((item) => ({ label: item.label, anchor: item.anchor, title: item.title?.plain ?? null, level: item.outline_level })) },
    ),
};

/** Each numbered minute of the record is on the page under its anchor, and its number links to it. */
const numbers: Check = {
  name: "minute numbers",
  faults: ({ page, rendered }) =>
    page.evaluate((blocks) => {
      const faults: string[] = [];
      for (const { number, anchor } of blocks) {
        const place = document.getElementById(anchor);
        if (!place) faults.push(`minute ${number} has no #${anchor}`);
        else if (![...place.querySelectorAll(`a[href="#${CSS.escape(anchor)}"]`)].some((link) => link.textContent?.includes(number)))
          faults.push(`minute ${number} has no number that links to it`);
      }
      return faults;
    }, numberedBlocks(rendered.record)),
};

/**
 * No bullets or numbers that somebody typed where a list belongs: no line of text (a block's, or what follows a br) begins with one,
 * and no style sheet writes one before a block that is no list entry.
 *
 * The numbers of items and minutes are no such thing: "590" and "5.1" are what people cite, they are text on purpose, and they have to
 * be links to what they number, which is how they are told from typed ones. Headings and table cells may begin with a number too:
 * they are no lists. Initials ("A. Smith") are names, so letters count only in brackets. In the corpus, a line with a backslash before
 * its marker is text on purpose.
 */
const typedMarkers: Check = {
  name: "typed markers",
  faults: ({ page, rendered }) =>
    page.evaluate((escaped) => {
      const marker = /^(?:[•·●○◦▪■□‣⁃]|[-–—*+](?=\s|$)|\(?(?:\d{1,3}|[a-z]{1,2}|[ivx]+)\)(?=\s|$)|(?:\d{1,3}|[ivx]+)\.(?=\s|$)|\(?[A-Z]\)(?=\s|$))/;
      const faults: string[] = [];
      const blockOf = (node: Node): Element | null => {
        let element = node.parentElement;
        while (element && getComputedStyle(element).display.startsWith("inline")) element = element.parentElement;
        return element;
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      let block: Element | null = null;
      let atStart = true;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.localName === "br") atStart = true;
          const before = getComputedStyle(node, "::before").content.replace(/^"|"$/g, "");
          if (marker.test(before.trim()) && !node.closest("li")) faults.push(`the style sheet writes "${before}" before "${(node.textContent ?? "").trim().slice(0, 60)}"`);
          continue;
        }
        const text = (node.nodeValue ?? "").replace(/\s+/g, " ").trimStart();
        const parent = node.parentElement;
        if (text === "" || !parent || !parent.checkVisibility() || parent.closest("script,style")) continue;
        const own = blockOf(node);
        const starts = atStart || own !== block;
        block = own;
        atStart = false;
        if (starts && marker.test(text) && !escaped.includes(text.trim()) && !parent.closest('a[href^="#"],h1,h2,h3,h4,h5,h6,td,th,caption')) faults.push(`a typed marker: "${text.slice(0, 60)}"`);
      }
      return faults;
    }, rendered.escaped),
};

/**
 * No paragraph that plays the heading: one whose whole text is strong or b, anywhere; or one that the style sheet makes bold throughout
 * and that introduces something other than a heading. A bold line over a heading, such as "Agenda item 5", belongs to the heading; a
 * bold word and a plain colon, such as "Agreed:", lead in to what follows as a sentence does.
 */
const boldHeadings: Check = {
  name: "bold headings",
  faults: ({ page }) =>
    page.evaluate(() => {
      const faults: string[] = [];
      for (const paragraph of document.querySelectorAll("body p, body div, body dd")) {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) if ((node.nodeValue ?? "").trim() !== "") texts.push(node as Text);
        // A div of other blocks is no paragraph.
        if (texts.length === 0 || (paragraph.localName !== "p" && [...paragraph.children].some((child) => !getComputedStyle(child).display.startsWith("inline")))) continue;
        const within = (selector: string): boolean => texts.every((text) => text.parentElement?.closest(selector) && paragraph.contains(text.parentElement.closest(selector)));
        const looksBold = texts.every((text) => text.parentElement !== null && Number(getComputedStyle(text.parentElement).fontWeight) >= 600);
        const next = paragraph.nextElementSibling;
        const introduces = paragraph.closest("main") !== null && next !== null && !/^h[1-6]$/.test(next.localName);
        if (within("strong,b") || (looksBold && introduces)) faults.push(`bold posing as a heading: "${(paragraph.textContent ?? "").trim().slice(0, 60)}"`);
      }
      return faults;
    }),
};

/** Every table has a caption and header cells, and these say what they head. */
const tables: Check = {
  name: "tables",
  faults: ({ page }) =>
    page.evaluate(() => {
      const faults: string[] = [];
      for (const table of document.querySelectorAll("table")) {
        const caption = (table.caption?.textContent ?? "").trim();
        if (caption === "") faults.push("a table without caption");
        // A table that somebody typed without header row has none, and the clerk was warned (MIN010).
        for (const cell of table.querySelectorAll("thead td")) faults.push(`"${caption}": the header cell "${(cell.textContent ?? "").trim()}" is a td`);
        for (const cell of table.querySelectorAll("th"))
          if (!["col", "row", "colgroup", "rowgroup"].includes(cell.getAttribute("scope") ?? "")) faults.push(`"${caption}": the header cell "${(cell.textContent ?? "").trim()}" has no scope`);
      }
      return faults;
    }),
};

/** Whatever refers to an id finds it, once. */
const references: Check = {
  name: "references",
  faults: ({ page }) =>
    page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
      const faults = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} twice`);
      for (const link of document.querySelectorAll('a[href^="#"]')) {
        const target = decodeURIComponent((link.getAttribute("href") ?? "").slice(1));
        if (!ids.includes(target)) faults.push(`a link to #${target}, which is not there`);
      }
      for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"])
        for (const element of document.querySelectorAll(`[${name}]`))
          for (const id of (element.getAttribute(name) ?? "").split(/\s+/)) if (!ids.includes(id)) faults.push(`${name} names ${id}, which is not there`);
      return faults;
    }),
};

/** The page is whole: it asks for nothing beside itself. */
const requests: Check = {
  name: "requests",
  async faults(subject) {
    await setWidth(subject.page, 1280);
    await subject.page.waitForLoadState("load");
    return subject.requests.map((url) => `the page asks for ${url}`);
  },
};

export const structureChecks: Check[] = [language, headings, outline, numbers, typedMarkers, boldHeadings, tables, references, requests];
