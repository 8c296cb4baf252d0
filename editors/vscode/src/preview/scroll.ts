/** A block of the page that has a mark: its source line, counted from 1, and where it begins, in pixels from the top of the page. */
export interface Mark {
  readonly line: number;
  readonly top: number;
}

/**
 * The marks as a chain that rises in both directions. A page may show things in another order than the source (decisions first,
 * all actions at the end); a mark that goes back is left out, since scrolling through it would jump.
 */
export function rising(marks: readonly Mark[]): Mark[] {
  // The longest rising run of lines, so that one summary at the top does not hide the whole page below it. Of the marks at one
  // height only one can be in a run, since their lines fall in this order.
  const byTop = [...marks].sort((a, b) => a.top - b.top || b.line - a.line);
  const before = new Map<Mark, Mark | undefined>();
  const ends: Mark[] = []; // of the runs of each length, the one that ends with the lowest line
  let last: Mark | undefined; // of the first of the longest runs
  for (const mark of byTop) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(ends, middle).line < mark.line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low === ends.length) {
      last = mark;
    }
    if (ends[low]?.line !== mark.line) {
      before.set(mark, ends[low - 1]);
      ends[low] = mark;
    }
  }
  const chain: Mark[] = [];
  for (let mark = last; mark !== undefined; mark = before.get(mark)) {
    chain.push(mark);
  }
  return chain.reverse();
}

/** Where the page is to be scrolled to, so that a source line (from 1, perhaps with a fraction) is at its top. */
export function topOfLine(chain: readonly Mark[], line: number, height: number, lines: number): number {
  return between(withEnds(chain, height, lines), line, "line", "top");
}

/** The source line (from 1, with a fraction) that is shown at a place of the page. */
export function lineAtTop(chain: readonly Mark[], top: number, height: number, lines: number): number {
  return between(withEnds(chain, height, lines), top, "top", "line");
}

function withEnds(chain: readonly Mark[], height: number, lines: number): Mark[] {
  const first: Mark = { line: 1, top: 0 };
  const end: Mark = { line: Math.max(lines, chain.at(-1)?.line ?? 1) + 1, top: Math.max(height, (chain.at(-1)?.top ?? 0) + 1) };
  return [first, ...chain.filter((mark) => mark.line > 1 && mark.top > 0), end];
}

function between(chain: readonly Mark[], value: number, from: keyof Mark, to: keyof Mark): number {
  let low = at(chain, 0);
  if (value <= low[from]) {
    return low[to];
  }
  for (const high of chain.slice(1)) {
    if (value < high[from]) {
      return low[to] + ((high[to] - low[to]) * (value - low[from])) / (high[from] - low[from]);
    }
    low = high;
  }
  return low[to];
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) {
    throw new RangeError(`There is no element ${index}.`);
  }
  return item;
}
