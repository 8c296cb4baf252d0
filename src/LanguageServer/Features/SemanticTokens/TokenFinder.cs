using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Features.Cursor;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.SemanticTokens;

/// <summary>Finds the tokens of minutes or a register.</summary>
internal sealed class TokenFinder
{
    private readonly DocumentSnapshot document;
    private readonly string source;
    private readonly LineTokens tokens;
    private readonly ImmutableArray<TextSpan> exempt = [];
    private readonly HashSet<string> minutes = [];
    private readonly HashSet<int> introductions = [];
    private int nextExempt;

    private TokenFinder(DocumentSnapshot document)
    {
        this.document = document;
        source = document.Text.Text;
        tokens = new LineTokens(source);
        if (document.Kind != DocumentKind.Minutes)
            return;
        exempt = document.Model.Document.ExemptSpans;
        foreach (var item in document.Model.Document.Items)
        {
            if (item.Number is { } number)
                minutes.Add(number);
            if (item.Label is { } label)
                minutes.Add(label);
        }

        foreach (var person in document.Model.Document.People.Values)
            if (person.SourcePath is null)
                introductions.Add(person.Span.Start);
    }

    /// <summary>The tokens line by line; a line without any may be left out.</summary>
    public static IEnumerable<(LineSyntax Line, IReadOnlyList<Token> Tokens)> Find(DocumentSnapshot document, CancellationToken cancellationToken)
    {
        var finder = new TokenFinder(document);
        foreach (var line in document.Tree.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.LineKind == LineKind.Blank)
                continue;
            finder.tokens.Clear();
            finder.Read(line);
            finder.MarkExempt(line);
            yield return (line, finder.tokens.All);
        }
    }

    private void Read(LineSyntax line)
    {
        if (line.LineKind == LineKind.Comment)
        {
            tokens.Add(TextSpan.FromBounds(line.Marker.Start, Math.Max(line.Marker.End, line.Content.End)), TokenType.Comment);
            return;
        }

        ReadMarker(line);
        tokens.Add(line.KeywordSpan, TokenType.Keyword);
        ReadMentions(line);
        foreach (var run in LineMentions.Runs(line))
        {
            if (run.Kind == InlineKind.Link)
                tokens.Add(run.Value, TokenType.String);
            else if (run.Kind == InlineKind.MinuteReference && (!run.Qualifier.IsEmpty || minutes.Contains(source.Substring(run.Value.Start, run.Value.Length))))
                tokens.Add(run.Span, TokenType.Label);
        }

        ReadHead(line);
        ReadField(line);
        if (line.LineKind == LineKind.Heading || line.Keyword is { Group: KeywordGroup.Document or KeywordGroup.Structure } or { Kind: KeywordKind.Body })
            tokens.Fill(line.Text, TokenType.Heading);
    }

    private void ReadMarker(LineSyntax line)
    {
        if (line.LineKind == LineKind.Field)
            tokens.Add(new TextSpan(line.Marker.Start, Math.Max(0, line.Marker.Length - 1)), TokenType.Property);
        else
            tokens.Add(line.Marker, line.Number is null ? TokenType.Operator : TokenType.Number);
    }

    private void ReadMentions(LineSyntax line)
    {
        foreach (var mention in LineMentions.Of(source, line))
        {
            var isIntroduction = document.Kind == DocumentKind.Register
                ? line.LineKind == LineKind.Entry && mention.Span.Start == line.Content.Start
                : introductions.Contains(mention.Span.Start);
            tokens.Add(mention.Span, TokenType.Variable, isIntroduction ? TokenModifiers.Declaration : TokenModifiers.None);
        }
    }

    private void ReadHead(LineSyntax line)
    {
        switch (line.Head)
        {
            case ItemHeadSyntax item: tokens.Add(item.Number, TokenType.Number); break;
            case ActionHeadSyntax action: tokens.Add(action.Due, TokenType.Number); break;
            case TimeHeadSyntax time: tokens.Add(time.Span, TokenType.Number); break;
            case PresenceHeadSyntax presence: tokens.Add(presence.Time, TokenType.Number); break;
            case CorrectionHeadSyntax correction: tokens.Add(correction.Date, TokenType.Number); break;
            case PreviousMinutesHeadSyntax { Dates: var dates }:
                foreach (var date in dates)
                    tokens.Add(date, TokenType.Number);
                break;
            case ExemptHeadSyntax or ExclusionHeadSyntax: tokens.AddDigits(TextSpan.FromBounds(line.Content.Start, line.Text.Start)); break;
        }
    }

    private void ReadField(LineSyntax line)
    {
        if (line.LineKind != LineKind.Field || line.Field is not { } field)
            return;
        switch (field.Kind)
        {
            case FieldKind.Date or FieldKind.Time or FieldKind.Number: tokens.Add(line.Content, TokenType.Number); break;
            case FieldKind.Exempt: tokens.AddDigits(line.Content); break;
            case FieldKind.Choice:
                var value = source.AsSpan(line.Content.Start, line.Content.Length);
                foreach (var choice in field.Choices.OrderByDescending(choice => choice.Length))
                    if (value.StartsWith(choice, StringComparison.OrdinalIgnoreCase) && (value.Length == choice.Length || !char.IsLetter(value[choice.Length])))
                        tokens.Add(new TextSpan(line.Content.Start, choice.Length), TokenType.EnumMember);
                break;
        }
    }

    private void MarkExempt(LineSyntax line)
    {
        while (nextExempt < exempt.Length && exempt[nextExempt].End <= line.Span.Start)
            nextExempt++;
        for (var i = nextExempt; i < exempt.Length && exempt[i].Start < line.Span.End; i++)
        {
            var part = TextSpan.FromBounds(Math.Max(exempt[i].Start, line.Span.Start), Math.Min(exempt[i].End, line.Span.End - line.BreakLength));
            tokens.Mark(part, TokenModifiers.Exempt);
            tokens.Fill(part, TokenType.Exempt);
        }
    }
}
