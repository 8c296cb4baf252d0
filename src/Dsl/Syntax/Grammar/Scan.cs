using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>The primitives under the Sprache grammars: each takes a run of characters in one step and gives its span.</summary>
internal static class Scan
{
    /// <summary>White space, at least one.</summary>
    internal static readonly Parser<TextSpan> Space = While(char.IsWhiteSpace, 1, "a space");

    /// <summary>White space, or none.</summary>
    internal static readonly Parser<TextSpan> Gap = While(char.IsWhiteSpace, 0, "a space");

    /// <summary>Digits, at least one.</summary>
    internal static readonly Parser<TextSpan> Digits = While(char.IsAsciiDigit, 1, "a number");

    /// <summary>Everything up to the end.</summary>
    internal static readonly Parser<TextSpan> Rest = While(_ => true, 0, "text");

    /// <summary>Always found, takes nothing.</summary>
    internal static readonly Parser<TextSpan> Nothing = input => Result.Success(new TextSpan(input.Position, 0), input);

    private static readonly string[] EndExpected = ["the end of the line"];

    private static readonly string[] SpaceExpected = ["a space"];

    /// <summary>The end of the input, an empty span.</summary>
    internal static readonly Parser<TextSpan> End = input =>
        input.AtEnd ? Result.Success(new TextSpan(input.Position, 0), input) : Result.Failure<TextSpan>(input, "more text", EndExpected);

    /// <summary>A space or the end, not consumed.</summary>
    internal static readonly Parser<TextSpan> Boundary = input =>
        input.AtEnd || char.IsWhiteSpace(input.Current)
            ? Result.Success(new TextSpan(input.Position, 0), input)
            : Result.Failure<TextSpan>(input, "more text", SpaceExpected);

    /// <summary>The longest run of accepted characters, at least <paramref name="minimum"/> of them.</summary>
    internal static Parser<TextSpan> While(Func<char, bool> accept, int minimum, string expected)
    {
        string[] expectations = [expected];
        return input =>
        {
            var start = (LineInput)input;
            var remaining = start.Remaining;
            var length = 0;
            while (length < remaining.Length && accept(remaining[length]))
                length++;
            return length >= minimum
                ? Result.Success(new TextSpan(start.Position, length), length == 0 ? start : start.To(start.Position + length))
                : Result.Failure<TextSpan>(input, "unexpected text", expectations);
        };
    }

    /// <summary>One accepted character.</summary>
    internal static Parser<TextSpan> One(Func<char, bool> accept, string expected)
    {
        string[] expectations = [expected];
        return input => !input.AtEnd && accept(input.Current)
            ? Result.Success(new TextSpan(input.Position, 1), input.Advance())
            : Result.Failure<TextSpan>(input, "unexpected text", expectations);
    }

    /// <summary>One given character.</summary>
    internal static Parser<TextSpan> Char(char character) => One(c => c == character, $"'{character}'");

    /// <summary>A literal, in any case.</summary>
    internal static Parser<TextSpan> Word(string word)
    {
        string[] expectations = [$"'{word}'"];
        return input =>
        {
            var start = (LineInput)input;
            return start.Remaining.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                ? Result.Success(new TextSpan(start.Position, word.Length), start.To(start.Position + word.Length))
                : Result.Failure<TextSpan>(input, "unexpected text", expectations);
        };
    }

    /// <summary>One of several literals in any case, the first that fits, as a whole word.</summary>
    internal static Parser<TextSpan> AnyWord(params string[] words)
    {
        string[] expectations = [.. words.Select(word => $"'{word}'")];
        return input =>
        {
            var start = (LineInput)input;
            var length = WordAt(start.Remaining, words);
            return length > 0
                ? Result.Success(new TextSpan(start.Position, length), start.To(start.Position + length))
                : Result.Failure<TextSpan>(input, "unexpected text", expectations);
        };
    }

    /// <summary>The length of the white space that a text begins with.</summary>
    internal static int WhiteSpace(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsWhiteSpace(text[length]))
            length++;
        return length;
    }

    /// <summary>The length of the first of several words, in any case, that a text begins with as a whole word; 0 for none.</summary>
    internal static int WordAt(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
                return word.Length;
        }

        return 0;
    }

    /// <summary>Runs a parser over a part of the source. The whole part must be taken.</summary>
    internal static IResult<T> Run<T>(this Parser<T> parser, string source, TextSpan part)
    {
        var result = parser(new LineInput(source, part.Start, part.End));
        return result.WasSuccessful && !result.Remainder.AtEnd
            ? Result.Failure<T>(result.Remainder, "more text", ["the end of the line"])
            : result;
    }

    /// <summary>A span without the white space at its ends.</summary>
    internal static TextSpan Trim(string source, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(source[start]))
            start++;
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
