using System.Collections.Immutable;
using System.Text;

namespace MinutesDsl.Render.Word;

/// <summary>Writes words with their markup as runs.</summary>
internal sealed class RunWriter(string linkStyle)
{
    /// <summary>Appends the runs of a text in the format of a place.</summary>
    public void Write(StringBuilder output, PublishedText text, WordSlot slot, string? language = null) => Write(output, text.Runs, slot, false, false, null, language);

    /// <summary>Appends plain words.</summary>
    public void Write(StringBuilder output, string text, WordSlot slot, bool strong = false, string? language = null) =>
        Words(output, text, slot.Format(strong, false, null, language));

    private void Write(StringBuilder output, ImmutableArray<PublishedRun> runs, WordSlot slot, bool strong, bool emphasis, string? link, string? language)
    {
        foreach (var run in runs)
        {
            switch (run.Kind)
            {
                case "strong":
                    Write(output, run.Runs, slot, true, emphasis, link, language);
                    break;
                case "emphasis":
                    Write(output, run.Runs, slot, strong, true, link, language);
                    break;
                case "link" or "minute_reference" when run.Target is { Length: > 0 } target && link is null && !slot.IsInLink:
                    output.Append("<w:hyperlink w:history=\"1\" mx:target=\"").Append(PackageText.Attribute(target)).Append("\">");
                    if (run.Runs.IsEmpty)
                        Words(output, run.Text, slot.Format(strong, emphasis, linkStyle, language));
                    else
                        Write(output, run.Runs, slot, strong, emphasis, linkStyle, language);
                    output.Append("</w:hyperlink>");
                    break;
                default:
                    if (run.Runs.IsEmpty)
                        Words(output, run.Text, slot.Format(strong, emphasis, link, language));
                    else
                        Write(output, run.Runs, slot, strong, emphasis, link, language);
                    break;
            }
        }
    }

    /// <summary>Words in one format; line ends and tabs are elements of their own in Word.</summary>
    private static void Words(StringBuilder output, string text, string format)
    {
        if (text.Length == 0)
            return;
        output.Append("<w:r>").Append(format);
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            var end = rest.IndexOfAny('\n', '\t', '\r');
            var words = end < 0 ? rest : rest[..end];
            if (words.Length > 0)
            {
                output.Append(words[0] == ' ' || words[^1] == ' ' ? "<w:t xml:space=\"preserve\">" : "<w:t>").Append(PackageText.Attribute(words.ToString())).Append("</w:t>");
            }

            if (end < 0)
                break;
            output.Append(rest[end] switch { '\n' => "<w:br/>", '\t' => "<w:tab/>", _ => "" });
            rest = rest[(end + 1)..];
        }

        output.Append("</w:r>");
    }
}
