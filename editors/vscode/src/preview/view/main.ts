// The script of the shell around the preview. It runs in the webview, and nothing of the page's own runs at all.
import type { Edition, FromPage, PreviewResult, ToPage } from "../messages";
import { PageFrame } from "./pageFrame";

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): unknown; setState(state: unknown): void };

const api = acquireVsCodeApi();
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`The shell has no #${id}.`);
  }
  return found;
};
const message = element("message");
let edition: Edition = "public";
let uri = "";

const frame = new PageFrame(element("page") as HTMLIFrameElement, {
  scrolled: (line) => {
    remember(line);
    api.postMessage({ type: "scrolled", line });
  },
  moved: remember,
  doubleClicked: (line) => api.postMessage({ type: "reveal", line }),
  linkClicked: (target) => api.postMessage({ type: "open", target }),
});

for (const each of ["public", "full"] as const) {
  element(each).addEventListener("click", () => {
    if (edition !== each) {
      choose(each);
      frame.clear(); // what is on the screen is never of another edition than the one that the bar names
      api.postMessage({ type: "edition", edition: each });
    }
  });
}

window.addEventListener("message", (event: MessageEvent<ToPage>) => {
  const data = event.data;
  switch (data.type) {
    case "page":
      uri = data.uri;
      show(data.result, data.lines, data.line);
      break;
    case "problem":
      if (data.edition === edition) {
        say(data.text);
        frame.dim();
      }
      break;
    case "scroll":
      frame.scrollTo(data.line);
      break;
  }
});

function choose(chosen: Edition): void {
  edition = chosen;
  document.body.dataset["edition"] = chosen;
  element("public").setAttribute("aria-pressed", String(chosen === "public"));
  element("full").setAttribute("aria-pressed", String(chosen === "full"));
  element("exempt").hidden = chosen !== "full";
}

function show(result: PreviewResult, lines: number, line: number | undefined): void {
  if (result.edition !== edition) {
    return; // an answer that was on its way when the edition was changed
  }
  element("draft").hidden = !result.isDraft;
  element("draft").textContent = result.isDraft && result.status !== "" ? result.status.charAt(0).toUpperCase() + result.status.slice(1) : "Draft";
  element("style").textContent = result.style === "" ? "" : `Style: ${result.style}`;
  say(result.message ?? "");
  if (result.html === undefined || result.html === null) {
    frame.dim();
  } else {
    frame.show(result.html, lines, line);
    remember(line ?? frame.line());
  }
}

function say(text: string): void {
  message.textContent = text;
  message.hidden = text === "";
}

/** Only where it was: the edition is the public one again after a reload, so that exempt text is shown only when asked for. */
function remember(line: number): void {
  if (uri !== "") {
    api.setState({ uri, edition: "public", line });
  }
}

api.postMessage({ type: "ready" });
