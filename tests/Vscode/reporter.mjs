// Says which tests failed and why, and nothing of those that passed.
export default async function* failures(source) {
  const names = [];
  for await (const event of source) {
    if (event.type === "test:start") {
      names.length = event.data.nesting;
      names.push(event.data.name);
    }
    if (event.type === "test:fail" && event.data.details.type !== "suite") {
      const { error } = event.data.details;
      const why = error.cause instanceof Error ? error.cause.message : String(error.cause ?? error.message);
      yield `Failed: ${[...names.slice(0, event.data.nesting), event.data.name].join(" / ")}\n  ${why.replaceAll("\n", "\n  ")}\n`;
    }
  }
}
