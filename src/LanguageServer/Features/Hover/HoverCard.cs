using System.Collections.Immutable;
using System.Text;
using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.Hover;

/// <summary>What a hover says, before it is known how the client shows it. All of it is plain text.</summary>
/// <param name="Title">Its first line.</param>
/// <param name="Sentences">What follows, each a paragraph.</param>
/// <param name="Form">A line of minutes that shows how something is written, or null.</param>
internal sealed record HoverCard(string Title, ImmutableArray<string> Sentences, string? Form = null)
{
    /// <summary>The card as Markdown, in which nothing that a user typed counts as markup, or as plain text.</summary>
    public MarkupContent ToContent(bool asMarkdown) =>
        asMarkdown ? new MarkupContent("markdown", Markdown()) : new MarkupContent("plaintext", Plain());

    private string Markdown()
    {
        var text = new StringBuilder("**").Append(MarkdownText.Escape(Title)).Append("**");
        foreach (var sentence in Sentences)
            text.Append("\n\n").Append(MarkdownText.Escape(sentence));
        if (Form is not null)
            text.Append("\n\n").Append(MarkdownText.CodeBlock(Form));
        return text.ToString();
    }

    private string Plain() => string.Join('\n', [Title, .. Sentences, .. Form is null ? Array.Empty<string>() : [Form]]);
}
