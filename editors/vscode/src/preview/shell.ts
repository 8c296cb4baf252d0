/** What the page around the preview needs. */
export interface ShellParts {
  readonly nonce: string;
  /** The address of the script and of the style sheet of the shell. */
  readonly script: string;
  readonly style: string;
  /** The source that VS Code's own resources have (`webview.cspSource`). */
  readonly source: string;
}

/**
 * What the shell, and with it the page that it shows, may load: its own script and style sheet, and what is written into the page
 * itself (styles, and pictures as data). Nothing from the network, no script of the page's, no forms.
 */
export function contentSecurityPolicy(parts: Pick<ShellParts, "nonce" | "source">): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${parts.nonce}'`,
    `style-src ${parts.source} 'unsafe-inline'`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The page around the preview. The minutes are shown in a frame of their own, so that the house style's rules meet exactly the
 * published page and nothing of the editor's; the frame runs no scripts.
 */
export function shellHtml(parts: ShellParts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(contentSecurityPolicy(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escape(parts.style)}">
<title>Preview of minutes</title>
</head>
<body data-edition="public">
<header id="bar">
<div role="group" aria-label="Edition">
<button type="button" id="public" aria-pressed="true" title="What the public may read">Public</button>
<button type="button" id="full" aria-pressed="false" title="With exempt text: not for publication">Full</button>
</div>
<span id="draft" hidden>Draft</span>
<span id="style"></span>
</header>
<p id="exempt" hidden><strong>Full edition.</strong> It shows exempt text. Not for publication.</p>
<p id="message" role="status" hidden></p>
<iframe id="page" title="The published page" sandbox="allow-same-origin"></iframe>
<script nonce="${escape(parts.nonce)}" src="${escape(parts.script)}"></script>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
