using System.Buffers;
using System.Collections.Immutable;
using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>The grammar of the runs within a line. Sprache recognises the pieces; pairing of delimiters is in <see cref="DelimiterPairing"/>.</summary>
internal static class InlineGrammar
{
    private const int LongestTarget = 2000;

    /// <summary>Brackets in a link's target (CommonMark 0.31, section 6.3, lets an implementation limit them); without a limit, many links that do not end would each be searched.</summary>
    private const int DeepestBrackets = 16;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\*_[@#");

    // A part of a query that is written in place is made anew at each parse, so these have names.
    private static readonly Parser<TextSpan> Escapable = Scan.One(c => c is '*' or '_' or '@' or '#' or '[' or ']' or '|' or '\\', "a character to escape");
    private static readonly string[] Forms = ["name", "full", "role", "short"];
    private static readonly string[] HandleExpected = ["a handle"];
    private static readonly Parser<TextSpan> Slash = Scan.Char('/');

    private static readonly Parser<InlineSyntax> Escape =
        from slash in Scan.Char('\\')
        from character in Escapable
        select new InlineSyntax(InlineKind.Escape, TextSpan.FromBounds(slash.Start, character.End)) { Value = character };

    /// <summary><c>@handle</c>, perhaps with <c>:form</c>.</summary>
    private static readonly Parser<InlineSyntax> Mention = input =>
    {
        // One step, not a query of three: few lines name nobody.
        var start = (LineInput)input;
        var words = start.Remaining;
        if (words.Length < 2 || words[0] != '@' || !char.IsAsciiLetterLower(words[1]))
            return Result.Failure<InlineSyntax>(input, "unexpected text", HandleExpected);
        var length = 2;
        while (length < words.Length && (char.IsAsciiLetterLower(words[length]) || char.IsAsciiDigit(words[length]) || words[length] == '-'))
            length++;
        var form = length < words.Length && words[length] == ':' ? Scan.WordAt(words[(length + 1)..], Forms) : 0;
        var end = form > 0 ? length + 1 + form : length;
        return Result.Success(
            new InlineSyntax(InlineKind.Mention, new TextSpan(start.Position, end))
            {
                Value = new TextSpan(start.Position + 1, length - 1),
                Qualifier = form > 0 ? new TextSpan(start.Position + length + 1, form) : default,
            },
            start.To(start.Position + end));
    };

    private static readonly Parser<Maybe<TextSpan>> Meeting =
        (from date in Scan.While(c => char.IsAsciiDigit(c) || c == '-', 10, "a date").Where(date => date.Length == 10)
         from slash in Slash
         select date).Optional();

    private static readonly Parser<TextSpan> Label =
        Scan.While(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '(' or ')', 1, "a minute's number").Where(label => label.Length <= 40);

    /// <summary>A digit, not consumed.</summary>
    private static readonly Parser<TextSpan> Digit = input =>
        !input.AtEnd && char.IsAsciiDigit(input.Current)
            ? Result.Success(new TextSpan(input.Position, 0), input)
            : Result.Failure<TextSpan>(input, "unexpected text", ["a digit"]);

    private static readonly Parser<InlineSyntax> MinuteReference =
        from mark in Scan.Char('#')
        from first in Digit
        from meeting in Meeting
        from label in Label
        select new InlineSyntax(InlineKind.MinuteReference, TextSpan.FromBounds(mark.Start, label.End))
        {
            Value = label,
            Qualifier = meeting.GetOrElse(default),
        };

    /// <summary>The runs of a part of the source; their spans touch and cover it.</summary>
    internal static ImmutableArray<InlineSyntax> Parse(string source, TextSpan part)
    {
        if (part.IsEmpty)
            return [];
        var text = source.AsSpan(part.Start, part.Length);
        if (text.Length > LineGrammar.LongestLine || text.IndexOfAny(Special) < 0)
            return [new InlineSyntax(InlineKind.Text, part)];
        return DelimiterPairing.Pair(source, Pieces(source, part));
    }

    private static List<InlinePiece> Pieces(string source, TextSpan part)
    {
        var pieces = new List<InlinePiece>();
        var textStart = part.Start;
        var position = part.Start;
        while (position < part.End)
        {
            var found = source.AsSpan(position, part.End - position).IndexOfAny(Special);
            if (found < 0)
                break;
            position += found;
            if (PieceAt(source, part, position) is not { } piece)
            {
                position++;
                continue;
            }

            if (position > textStart)
                pieces.Add(new InlinePiece(new InlineSyntax(InlineKind.Text, TextSpan.FromBounds(textStart, position))));
            pieces.Add(piece);
            position = textStart = piece.Span.End;
        }

        if (part.End > textStart)
            pieces.Add(new InlinePiece(new InlineSyntax(InlineKind.Text, TextSpan.FromBounds(textStart, part.End))));
        return pieces;
    }

    private static InlinePiece? PieceAt(string source, TextSpan part, int position)
    {
        var character = source[position];
        if (character is '*' or '_')
            return DelimiterPairing.Run(source, part, position);
        if (character == '[')
            return Link(source, part, position);
        if (character == '\\' && position == part.Start && position + 1 < part.End && !char.IsWhiteSpace(source[position + 1]))
            return new InlinePiece(new InlineSyntax(InlineKind.Escape, new TextSpan(position, 2)) { Value = new TextSpan(position + 1, 1) });
        if (character is '@' or '#' && position > part.Start && !BeginsWord(source[position - 1]))
            return null;
        var result = (character switch { '\\' => Escape, '@' => Mention, _ => MinuteReference })(new LineInput(source, position, part.End));
        if (!result.WasSuccessful)
            return null;
        var run = result.Value.Kind == InlineKind.MinuteReference ? WithoutPunctuation(source, result.Value) : result.Value;
        return run is null || EndsBadly(source, part, run) ? null : new InlinePiece(run);
    }

    private static InlinePiece? Link(string source, TextSpan part, int position)
    {
        var close = position + 1;
        while (close < part.End && source[close] is not (']' or '['))
            close += source[close] == '\\' ? 2 : 1;
        if (close + 1 >= part.End || source[close] != ']' || source[close + 1] != '(')
            return null;
        var depth = 0;
        var limit = Math.Min(part.End, close + 2 + LongestTarget);
        for (var end = close + 2; end < limit; end++)
        {
            if (source[end] == '(')
            {
                if (++depth > DeepestBrackets)
                    return null;
            }
            else if (source[end] == ')' && depth-- == 0)
            {
                return new InlinePiece(new InlineSyntax(InlineKind.Link, TextSpan.FromBounds(position, end + 1))
                {
                    Value = Scan.Trim(source, TextSpan.FromBounds(close + 2, end)),
                    Children = Parse(source, TextSpan.FromBounds(position + 1, close)),
                });
            }
        }

        return null;
    }

    /// <summary>Without the full stop, slash or bracket that belongs to the sentence: <c>(see #590).</c></summary>
    private static InlineSyntax? WithoutPunctuation(string source, InlineSyntax run)
    {
        var label = run.Value;
        while (!label.IsEmpty && (source[label.End - 1] is '.' or '/' or '(' || (source[label.End - 1] == ')' && !IsBalanced(source, label))))
            label = new TextSpan(label.Start, label.Length - 1);
        return label.IsEmpty ? null : run with { Value = label, Span = TextSpan.FromBounds(run.Span.Start, label.End) };
    }

    private static bool IsBalanced(string source, TextSpan label)
    {
        var text = source.AsSpan(label.Start, label.Length);
        return text.Count('(') == text.Count(')');
    }

    private static bool EndsBadly(string source, TextSpan part, InlineSyntax run) =>
        run.Span.End < part.End && run.Kind != InlineKind.Escape && char.IsLetterOrDigit(source[run.Span.End]);

    private static bool BeginsWord(char before) => !char.IsLetterOrDigit(before) && before is not ('.' or '_' or '-' or '+' or '/' or '@' or '#' or '&');

}
