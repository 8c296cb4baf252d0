using System.Collections.Immutable;
using System.Text;

namespace MinutesDsl.Render;

/// <summary>Writes words with their markup as HTML. Everything typed is escaped here.</summary>
internal static class InlineHtml
{
    /// <summary>The HTML of a text.</summary>
    public static string Write(PublishedText text)
    {
        var builder = new StringBuilder(text.Plain.Length + 32);
        Write(builder, text.Runs);
        return builder.ToString();
    }

    /// <summary>Appends text with the characters of markup escaped and those that XML cannot hold replaced.</summary>
    public static void Escape(StringBuilder builder, string text)
    {
        foreach (var c in XmlCharacters.Replace(text))
        {
            switch (c)
            {
                case '&': builder.Append("&amp;"); break;
                case '<': builder.Append("&lt;"); break;
                case '>': builder.Append("&gt;"); break;
                case '"': builder.Append("&quot;"); break;
                case '\'': builder.Append("&#39;"); break;
                default: builder.Append(c); break;
            }
        }
    }

    private static void Write(StringBuilder builder, ImmutableArray<PublishedRun> runs)
    {
        foreach (var run in runs)
            Write(builder, run);
    }

    private static void Write(StringBuilder builder, PublishedRun run)
    {
        switch (run.Kind)
        {
            case "strong": Wrap(builder, "strong", run); break;
            case "emphasis": Wrap(builder, "em", run); break;
            case "link": Link(builder, run); break;
            case "mention": Mention(builder, run); break;
            case "line_break": builder.Append("<br>"); break;
            case "minute_reference" when run.Target is not null: Link(builder, run); break;
            default: Escape(builder, run.Text); break;
        }
    }

    private static void Wrap(StringBuilder builder, string element, PublishedRun run)
    {
        builder.Append('<').Append(element).Append('>');
        Write(builder, run.Runs);
        builder.Append("</").Append(element).Append('>');
    }

    private static void Link(StringBuilder builder, PublishedRun run)
    {
        // Published models come from a builder that lets no other target through; a guest's JSON might not.
        var target = run.Target is { } own && own.StartsWith('#') ? own : SafeLink.Check(run.Target);
        if (target is not null)
        {
            builder.Append("<a href=\"");
            Escape(builder, target);
            builder.Append('"');
            if (target.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                builder.Append(" rel=\"external\"");
            builder.Append('>');
        }

        if (run.Runs.IsEmpty)
            Escape(builder, run.Text);
        else
            Write(builder, run.Runs);
        if (target is not null)
            builder.Append("</a>");
    }

    /// <summary>Marks the name of a person for machines (RDFa Lite); a post, or a form without the name, is words only.</summary>
    private static void Mention(StringBuilder builder, PublishedRun run)
    {
        var name = run.Person?.Name;
        var at = name is null ? -1 : run.Text.IndexOf(name, StringComparison.Ordinal);
        if (name is null || at < 0)
        {
            Escape(builder, run.Text);
            return;
        }

        builder.Append("<span typeof=\"schema:Person\">");
        Escape(builder, run.Text[..at]);
        builder.Append("<span property=\"schema:name\">");
        Escape(builder, name);
        builder.Append("</span>");
        Escape(builder, run.Text[(at + name.Length)..]);
        builder.Append("</span>");
    }
}
