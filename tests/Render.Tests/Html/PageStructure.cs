using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace MinutesDsl.Render.Tests;

/// <summary>What every published page must be like, whatever the house style.</summary>
internal static class PageStructure
{
    private static readonly string[] Bullets = ["•", "·", "●", "▪", "–", "- ", "* "];

    public static IDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(html);

    /// <summary>Everything that is wrong with a page.</summary>
    public static List<string> Faults(string html)
    {
        var page = Parse(html);
        var faults = new List<string>();
        void Check(bool holds, string fault)
        {
            if (!holds)
                faults.Add(fault);
        }

        Check(html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal), "no doctype");
        Check(!html.Contains('\r'), "CR in the output");
        Check(page.DocumentElement.GetAttribute("lang") is { Length: > 0 }, "no lang");
        Check(page.Title is { Length: > 15 }, "no specific title");
        Check(page.QuerySelectorAll("h1").Length == 1, "not one h1");
        Check(page.QuerySelectorAll("main").Length == 1, "not one main");
        Check(page.QuerySelector("a.skip")?.GetAttribute("href") == "#" + page.QuerySelector("main")?.Id, "no skip link");
        Check(page.QuerySelectorAll("[src],link[rel=stylesheet],script:not([type])").Length == page.QuerySelectorAll("img[src^='data:']").Length, "not self-contained");

        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var own = heading.LocalName[1] - '0';
            Check(own <= level + 1, $"heading level skipped before \"{heading.TextContent.Trim()}\"");
            Check(heading.TextContent.Trim().Length > 0, "an empty heading");
            level = own;
        }

        var ids = page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).ToList();
        faults.AddRange(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"id {group.Key} twice"));
        faults.AddRange(ids.Where(id => id.Contains('.') || id.Contains(' ')).Select(id => $"id {id} with a dot or space"));
        faults.AddRange(page.All.Where(element => element.HasAttribute("id") && element.Id is "" or null && element.HasAttribute("id")).Select(element => $"an empty id on {element.LocalName}"));
        faults.AddRange(page.QuerySelectorAll("a[href^='#']").Select(link => (link.GetAttribute("href") ?? "")[1..]).Where(target => !ids.Contains(target)).Select(target => $"link to #{target}, which is not there"));
        faults.AddRange(page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby") ?? "").Where(id => !ids.Contains(id)).Select(id => $"labelled by {id}, which is not there"));
        faults.AddRange(page.QuerySelectorAll("a").Where(link => link.TextContent.Trim().Length == 0).Select(link => "a link without words"));
        faults.AddRange(page.QuerySelectorAll("a a").Select(link => "a link in a link"));
        faults.AddRange(page.QuerySelectorAll("a").Where(link => link.GetAttribute("href") is { } href && href.Contains(':') && !href.StartsWith("http", StringComparison.Ordinal) && !href.StartsWith("mailto:", StringComparison.Ordinal)).Select(link => $"link to {link.GetAttribute("href")}"));

        foreach (var table in page.QuerySelectorAll("table"))
        {
            Check(table.QuerySelector("caption")?.TextContent.Trim().Length > 0, "a table without caption");
            Check(table.QuerySelectorAll("thead th").All(cell => cell.GetAttribute("scope") == "col"), "a header cell without scope");
            Check(table.ParentElement is { } region && region.GetAttribute("tabindex") == "0" && region.LocalName == "section" && region.GetAttribute("aria-label")?.Length > 0, "a table that cannot be scrolled by keyboard");
        }

        foreach (var paragraph in page.QuerySelectorAll("main p"))
        {
            var text = paragraph.TextContent.Trim();
            Check(!Bullets.Any(bullet => text.StartsWith(bullet, StringComparison.Ordinal)), $"a typed bullet: {text}");
            Check(text.Length > 0, "an empty paragraph");
            Check(!(paragraph.Children is [{ LocalName: "strong" or "b" } only] && only.TextContent.Trim() == text), $"bold posing as a heading: {text}");
        }

        faults.AddRange(page.QuerySelectorAll("ul,ol").SelectMany(list => list.Children).Where(child => child.LocalName != "li").Select(child => $"{child.LocalName} in a list"));
        faults.AddRange(page.QuerySelectorAll("p p,p div,p ul,p ol").Select(child => $"{child.LocalName} in a paragraph"));
        faults.AddRange(page.QuerySelectorAll("time").Where(time => time.GetAttribute("datetime") is not { Length: > 0 }).Select(time => "time without datetime"));
        return faults;
    }
}
