/** A change that makes a sound page faulty, and what the named check has to say about it. */
export interface Mutation {
  check: string;
  name: string;
  change: (html: string) => string;
  fault: RegExp;
  edition?: "public" | "full";
}

const atEnd = (markup: string) => (html: string) => html.replace("</main>", `${markup}</main>`);
const css = (rules: string) => (html: string) => html.replace("</head>", `<style>${rules}</style></head>`);
const swap = (from: string | RegExp, to: string) => (html: string) => html.replace(from, to);

export const mutations: Mutation[] = [
  { check: "language", name: "no lang", change: swap(' lang="en-GB"', ""), fault: /lang is ""/ },
  { check: "language", name: "the wrong lang", change: swap('lang="en-GB"', 'lang="cy"'), fault: /lang is "cy"/ },

  { check: "headings", name: "a level skipped", change: atEnd("<h2>Two</h2><h4>Four</h4>"), fault: /h4 "Four" after h2/ },
  { check: "headings", name: "a second h1", change: atEnd("<h1>Again</h1>"), fault: /2 h1/ },
  { check: "headings", name: "no h1", change: swap(/<h1(.*?)<\/h1>/, "<p$1</p>"), fault: /0 h1/ },
  { check: "headings", name: "an empty heading", change: atEnd("<h2> </h2>"), fault: /an empty h2/ },

  { check: "outline", name: "an item without heading", change: swap(/<h2 class="item-title"(.*?)<\/h2>/s, "<p$1</p>"), fault: /no heading under #m590/ },
  { check: "outline", name: "an item of another level", change: swap(/<h2 class="item-title"(.*?)<\/h2>/s, "<h3$1</h3>"), fault: /h3 instead of h2/ },
  { check: "outline", name: "another title", change: swap(/(<span class="words">)Work programme/, "$1Something else"), fault: /headed "594 Something else"/ },
  { check: "outline", name: "an item in the wrong place", change: (html) => move(html, 'id="m594"', 'id="m592"'), fault: /item 594 .* comes too early/ },
  { check: "outline", name: "an item that the contents leave out", change: swap(/<li><a href="#m592">.*?<\/li>/s, ""), fault: /item 592 .* is 0 times in the contents/ },

  { check: "minute numbers", name: "a number without anchor", change: swap('id="m592-1"', ""), fault: /minute 592\.1 has no #m592-1/ },
  { check: "minute numbers", name: "a number that is no link", change: swap(/<a class="number" href="#m592-1">(.*?)<\/a>/, "<span>$1</span>"), fault: /minute 592\.1 has no number that links/ },

  ...["• One", "- One", "– One", "1. One", "12) One", "(a) One", "iv. One", "(B) One"].map((text) => ({
    check: "typed markers", name: `"${text}" in a paragraph`, change: atEnd(`<p>${text}</p>`), fault: new RegExp(`typed marker: "${text.replace(/[.()]/g, "\\$&")}`),
  })),
  { check: "typed markers", name: "after a line break", change: atEnd("<p>The points were<br>1. One<br>2. Two</p>"), fault: /"1\. One"\n.*"2\. Two"/ },
  { check: "typed markers", name: "in an element of its own", change: atEnd("<div><div>1.</div><div>One</div></div>"), fault: /typed marker: "1\."/ },
  { check: "typed markers", name: "before inline elements", change: atEnd("<p><em>(a)</em> One</p>"), fault: /typed marker: "\(a\)"/ },
  { check: "typed markers", name: "in a list entry", change: atEnd("<ul><li>1. One</li></ul>"), fault: /typed marker: "1\. One"/ },
  { check: "typed markers", name: "from the style sheet", change: css('.minutes p::before { content: "• "; }'), fault: /the style sheet writes "• "/ },

  { check: "bold headings", name: "strong", change: atEnd("<p><strong>Discussion</strong></p>"), fault: /heading: "Discussion"/ },
  { check: "bold headings", name: "b in parts", change: atEnd("<p><b>Item</b> <b>five</b></p>"), fault: /heading: "Item five"/ },
  { check: "bold headings", name: "a div", change: atEnd("<div><b>Discussion</b></div>"), fault: /heading: "Discussion"/ },
  { check: "bold headings", name: "by the style sheet", change: atEnd('<p style="font-weight: bold">Discussion</p><p>It was long.</p>'), fault: /heading: "Discussion"/ },

  { check: "tables", name: "no caption", change: swap(/<caption>.*?<\/caption>/, ""), fault: /without caption/ },
  { check: "tables", name: "no scope", change: swap(' scope="col"', ""), fault: /"Service" has no scope/ },
  { check: "tables", name: "a header row of td", change: (html) => html.replace(/<th scope="col"(.*?)<\/th>/g, "<td$1</td>"), fault: /"Service" is a td/ },

  { check: "references", name: "a link to nowhere", change: swap('href="#m594"', 'href="#m999"'), fault: /#m999, which is not there/ },
  { check: "references", name: "an id twice", change: atEnd('<p id="m594">Again</p>'), fault: /the id m594 twice/ },
  { check: "references", name: "a label that is gone", change: swap('aria-labelledby="m594-title"', 'aria-labelledby="gone"'), fault: /names gone/ },

  { check: "requests", name: "an image from elsewhere", change: atEnd('<img src="https://www.example.org/crest.png" alt="Crest">'), fault: /asks for https:\/\/www\.example\.org/ },
  { check: "requests", name: "a style sheet from elsewhere", change: swap("</head>", '<link rel="stylesheet" href="https://www.example.org/a.css"></head>'), fault: /asks for https:\/\/www\.example\.org/ },

  { check: "html-validate", name: "a paragraph that is not closed", change: atEnd("<div><p>One</div>"), fault: /no-implicit-close|close-order/ },
  { check: "html-validate", name: "an element of old", change: atEnd("<p><font>One</font></p>"), fault: /deprecated: "<font>"|<font>.* is deprecated/ },
  { check: "html-validate", name: "a div in a paragraph's place", change: atEnd("<ul><div>One</div></ul>"), fault: /element-permitted-content/ },
  { check: "html-validate", name: "an attribute twice", change: atEnd('<p title="a" title="b">One</p>'), fault: /no-dup-attr/ },

  { check: "axe at 1280 px", name: "an image without alt", change: atEnd('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'), fault: /image-alt/ },
  { check: "axe at 1280 px", name: "pale text", change: css(".minutes p { color: #bbb; }"), fault: /color-contrast/ },
  { check: "axe at 1280 px", name: "a link without words", change: atEnd('<p>See <a href="https://www.example.org/"></a>.</p>'), fault: /link-name/ },
  { check: "axe at 1280 px", name: "text outside of the landmarks", change: swap("</body>", "<p>Lost</p></body>"), fault: /region/ },
  { check: "axe at 1280 px", name: "no lang", change: swap(' lang="en-GB"', ""), fault: /html-has-lang/ },
  { check: "axe at 1280 px", name: "small targets (WCAG 2.2)", change: atEnd('<p style="font-size: 8px; line-height: 1"><button style="all: unset">a</button><button style="all: unset">b</button></p>'), fault: /target-size/ },
  { check: "axe at 320 px", name: "a region that only a mouse scrolls", change: swap(/ tabindex="0"/, ""), fault: /scrollable-region-focusable/ },
  { check: "axe at 320 px", name: "pale text on small screens", change: css("@media (max-width: 30rem) { .minutes p { color: #bbb; } }"), fault: /color-contrast/ },

  { check: "fits 1280 px", name: "a wide element", change: atEnd('<div style="width: 1400px">Wide</div>'), fault: /"Wide"/ },
  { check: "fits 320 px", name: "a wide element", change: atEnd('<div style="width: 400px">Wide</div>'), fault: /the page is \d+ px wide/ },
  { check: "fits 320 px", name: "a long word that does not break", change: atEnd(`<p style="overflow-wrap: normal">${"Llanfair".repeat(12)}</p>`), fault: /the page is \d+ px wide/ },
  { check: "fits 320 px", name: "text that is cut off", change: atEnd('<div style="overflow: hidden"><p style="width: 400px">Wide</p></div>'), fault: /p\. reaches from/ },
  { check: "fits the paper", name: "a table wider than the sheet", change: css("table { min-width: 60rem; }"), fault: /table\. reaches/ },

  { check: "keyboard", name: "no skip link", change: swap(/<a class="skip".*?<\/a>/, ""), fault: /first Tab does not reach/ },
  { check: "keyboard", name: "a skip link that stays hidden", change: css(".skip:focus { top: -10rem; }"), fault: /stays hidden/ },
  { check: "keyboard", name: "a skip link that leaves the focus behind", change: swap(/(<main[^>]*) tabindex="-1"/, "$1"), fault: /does not move the focus/ },
  { check: "keyboard", name: "no focus ring", change: css(":focus-visible { outline: none !important; box-shadow: none !important; background: none !important; }"), fault: /does not show that it has the focus/ },
  { check: "keyboard", name: "a positive tabindex", change: swap('<a class="number"', '<a tabindex="3" class="number"'), fault: /tabindex of 3/ },
  { check: "keyboard", name: "something over the page", change: atEnd('<div style="position: fixed; inset: 0; background: white"></div>'), fault: /is covered when it has the focus/ },

  { check: "print", name: "another size", change: css("@page { size: letter; }"), fault: /not A4/ },
  { check: "print", name: "no page numbers", change: css("@page { @bottom-right { content: none; } }"), fault: /the page's number is not printed: Page 1 of/ },
  { check: "print", name: "no council", change: css("@media print { .masthead { display: none; } }"), fault: /the council is not printed/ },
  { check: "print", name: "no titles", change: css("@media print { .item-title, .summary { display: none; } }"), fault: /an item's title is not printed: Declaration/ },
  { check: "print", name: "no body", change: css("@media print { h1 { display: none; } } @page { @bottom-left { content: none; } }"), fault: /the body is not printed/ },
  { check: "print", name: "no minute numbers", change: css("@media print { .number { display: none; } }"), fault: /number is not printed: 592\.1/ },
  { check: "print", name: "no signature", change: swap(/<div class="signature">.*?<\/div>/s, ""), fault: /no place for the signature/ },
  { check: "print", name: "a hidden signature", change: css(".signature { display: none !important; }"), fault: /the signature's line is not printed/ },
  { check: "print", name: "a full edition that does not say so", edition: "full", change: css("@page { @top-center { content: none; } }"), fault: /on page 2, that it is exempt is not printed/ },
];

/** Moves the article of one item before that of another. */
function move(html: string, what: string, where: string): string {
  const article = new RegExp(`<article [^>]*${what}.*?</article>`, "s").exec(html)?.[0] ?? "";
  return html.replace(article, "").replace(new RegExp(`<article [^>]*${where}`), (start) => article + start);
}
