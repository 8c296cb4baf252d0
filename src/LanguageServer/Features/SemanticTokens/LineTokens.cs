using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.SemanticTokens;

/// <summary>The tokens of one line, which never overlap: what was added first stays.</summary>
internal sealed class LineTokens(string source)
{
    private readonly List<Token> tokens = [];

    /// <summary>The tokens, in order.</summary>
    public IReadOnlyList<Token> All => tokens;

    /// <summary>Takes everything out.</summary>
    public void Clear() => tokens.Clear();

    /// <summary>Adds a token where none overlaps it.</summary>
    public void Add(TextSpan span, TokenType type, TokenModifiers modifiers = TokenModifiers.None)
    {
        if (span.IsEmpty)
            return;
        var at = tokens.Count;
        while (at > 0 && tokens[at - 1].Span.Start >= span.Start)
            at--;
        if ((at > 0 && tokens[at - 1].Span.End > span.Start) || (at < tokens.Count && tokens[at].Span.Start < span.End))
            return;
        tokens.Insert(at, new Token(span, type, modifiers));
    }

    /// <summary>Adds each run of digits in a span.</summary>
    public void AddDigits(TextSpan span)
    {
        for (var start = span.Start; start < span.End; start++)
        {
            var end = start;
            while (end < span.End && char.IsAsciiDigit(source[end]))
                end++;
            Add(TextSpan.FromBounds(start, end), TokenType.Number);
            start = Math.Max(start, end - 1);
        }
    }

    /// <summary>Adds tokens of a type wherever words of a span are in none yet.</summary>
    public void Fill(TextSpan span, TokenType type)
    {
        var gaps = new List<TextSpan>();
        var position = span.Start;
        foreach (var token in tokens)
        {
            if (token.Span.End <= span.Start || token.Span.Start >= span.End)
                continue;
            gaps.Add(TextSpan.FromBounds(position, token.Span.Start));
            position = Math.Max(position, token.Span.End);
        }

        gaps.Add(TextSpan.FromBounds(position, span.End));
        foreach (var gap in gaps)
            Add(Trim(gap), type);
    }

    /// <summary>Marks the tokens that overlap a span.</summary>
    public void Mark(TextSpan span, TokenModifiers modifier)
    {
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Span.OverlapsWith(span))
                tokens[i] = tokens[i] with { Modifiers = tokens[i].Modifiers | modifier };
    }

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(source[start]))
            start++;
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
