import { lineAtTop, type Mark, rising, topOfLine } from "../scroll";

/** What happens in the page. Lines count from 1. */
export interface PageEvents {
  /** The user scrolled. */
  readonly scrolled: (line: number) => void;
  /** The page was scrolled to where the text is. */
  readonly moved: (line: number) => void;
  readonly doubleClicked: (line: number) => void;
  readonly linkClicked: (target: string) => void;
}

/** The frame that shows the published page. Its document is replaced in one go, so that nothing flickers and the place is kept. */
export class PageFrame {
  private chain: Mark[] = [];
  private lines = 1;
  private place: number | undefined;
  private listening: Document | undefined;
  private pending: { html: string; lines: number; line: number | undefined } | undefined;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly events: PageEvents,
  ) {
    // Written here and not in the page, so that the event cannot come before somebody listens.
    frame.addEventListener("load", () => this.loaded());
    frame.srcdoc = "<!DOCTYPE html><title></title>";
    // Pictures and the width of the frame move the blocks.
    new ResizeObserver(() => this.measure()).observe(frame);
  }

  /** Shows a page; at a line, or else where the last one was. */
  show(html: string, lines: number, line: number | undefined): void {
    const target = this.frame.contentDocument;
    if (target === null || this.listening !== target) {
      this.pending = { html, lines, line: line ?? this.pending?.line };
      return;
    }
    const next = new DOMParser().parseFromString(html, "text/html");
    // The shell's rules forbid all of these too; they are taken out so that nothing is even tried.
    next.querySelectorAll("script, base, meta[http-equiv], iframe, object, embed, link[rel=stylesheet]").forEach((each) => each.remove());
    const top = this.scroller()?.scrollTop ?? 0;
    target.replaceChild(target.adoptNode(next.documentElement), target.documentElement);
    this.frame.classList.remove("dim");
    this.lines = lines;
    this.measure();
    if (line === undefined) {
      this.scrollToTop(top);
    } else {
      this.scrollTo(line);
    }
  }

  /** What is shown is not up to date. */
  dim(): void {
    this.frame.classList.add("dim");
  }

  /** Shows nothing. */
  clear(): void {
    this.pending = undefined;
    const body = this.frame.contentDocument?.body;
    body?.replaceChildren();
    this.chain = [];
  }

  scrollTo(line: number): void {
    if (this.pending !== undefined) {
      this.pending.line = line;
      return;
    }
    const scroller = this.scroller();
    if (scroller !== undefined) {
      this.scrollToTop(topOfLine(this.chain, line, scroller.scrollHeight, this.lines));
      this.events.moved(line);
    }
  }

  /** The line at the top. */
  line(): number {
    const scroller = this.scroller();
    return scroller === undefined ? 1 : lineAtTop(this.chain, scroller.scrollTop, scroller.scrollHeight, this.lines);
  }

  private scrollToTop(top: number): void {
    const scroller = this.scroller();
    if (scroller !== undefined) {
      scroller.scrollTo({ top, behavior: "instant" });
      this.place = scroller.scrollTop; // as far as it went
    }
  }

  private scroller(): Element | undefined {
    return this.frame.contentDocument?.scrollingElement ?? undefined;
  }

  private measure(): void {
    const page = this.frame.contentDocument;
    const top = this.scroller()?.scrollTop ?? 0;
    const marks = [...(page?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
    this.chain = rising(
      marks
        .map((each) => ({ line: Number(each.dataset["line"]), top: each.getBoundingClientRect().top + top }))
        .filter((mark) => Number.isFinite(mark.line) && Number.isFinite(mark.top)),
    );
  }

  private loaded(): void {
    const page = this.frame.contentDocument;
    if (page === null || page.URL !== "about:srcdoc") {
      return; // the empty page before it
    }
    this.listening = page;
    page.addEventListener("scroll", () => this.userScrolled());
    page.addEventListener("click", (event) => this.clicked(event));
    page.addEventListener("dblclick", (event) => {
      const line = Number((event.target as Element | null)?.closest<HTMLElement>("[data-line]")?.dataset["line"]);
      if (Number.isFinite(line)) {
        this.events.doubleClicked(line);
      }
    });
    const pending = this.pending;
    this.pending = undefined;
    if (pending !== undefined) {
      this.show(pending.html, pending.lines, pending.line);
    }
  }

  private userScrolled(): void {
    const top = this.scroller()?.scrollTop;
    if (top === undefined || (this.place !== undefined && Math.abs(top - this.place) < 1)) {
      return; // the echo of a scroll of ours
    }
    this.place = top;
    this.events.scrolled(this.line());
  }

  private clicked(event: MouseEvent): void {
    const link = (event.target as Element | null)?.closest("a[href]");
    const target = link?.getAttribute("href");
    if (target === null || target === undefined) {
      return;
    }
    event.preventDefault();
    if (target.startsWith("#")) {
      this.frame.contentDocument?.getElementById(decodeURIComponent(target.slice(1)))?.scrollIntoView();
    } else {
      this.events.linkClicked(target);
    }
  }
}
