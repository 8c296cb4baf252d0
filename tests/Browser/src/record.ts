/** The parts of the JSON record (`minutes render --to json`) that a page is held against. */
export interface MeetingRecord {
  edition: "public" | "full";
  language: string;
  council: string | null;
  body: string;
  items: Item[];
  preamble: Block[];
}

export interface Item {
  label: string | null;
  anchor: string;
  title: { plain: string } | null;
  outline_level: number;
  blocks: Block[];
}

export interface Block {
  number: string | null;
  anchor: string | null;
  blocks?: Block[];
}

/** The numbered minutes of a meeting, in their order. */
export function numberedBlocks(record: MeetingRecord): { number: string; anchor: string }[] {
  const found: { number: string; anchor: string }[] = [];
  const visit = (blocks: Block[]): void => {
    for (const block of blocks) {
      if (block.number !== null && block.anchor !== null) found.push({ number: block.number, anchor: block.anchor });
      visit(block.blocks ?? []);
    }
  };
  visit(record.preamble);
  for (const item of record.items) visit(item.blocks);
  return found;
}
