import type { TestEvent } from "node:test/reporters";

/** Says which tests failed and why, and nothing of those that passed. */
export default async function* failures(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const names: string[] = [];
  for await (const event of source) {
    if (event.type === "test:start") {
      names.length = event.data.nesting;
      names.push(event.data.name);
    }
    if (event.type === "test:fail" && event.data.details.type !== "suite") {
      const cause: unknown = event.data.details.error.cause;
      const why = cause instanceof Error ? cause.message : String(cause ?? event.data.details.error.message);
      yield `Failed: ${[...names.slice(0, event.data.nesting), event.data.name].join(" / ")}\n  ${why.replaceAll("\n", "\n  ")}\n`;
    }
  }
}
