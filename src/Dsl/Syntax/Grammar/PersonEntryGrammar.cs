using System.Text.RegularExpressions;
using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>A person entry: <c>[@handle] [Name][, role] [(capacity)] [short: …, ward: …]</c>.</summary>
internal static partial class PersonEntryGrammar
{
    /// <summary>The keys of bracketed fields: those of persons, and <c>no</c> of decisions and actions.</summary>
    internal static readonly string[] Keys = ["short", "of", "party", "ward", "from", "to", "no"];

    private static readonly Dictionary<string, string> NoFields = [];

    // A part of a query that is written in place is made anew at each parse, so these have names.
    private static readonly Parser<TextSpan> HandleRest = Scan.While(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-', 0, "a handle");
    private static readonly Parser<TextSpan> HandleEnd =
        Scan.Boundary.Or(Scan.One(c => c is ',' or '(' or '[' or ';', "a space").Preview().Where(mark => mark.IsDefined).Select(_ => default(TextSpan)));

    private static readonly Parser<TextSpan> KeyColon = Scan.Char(':');
    private static readonly Parser<TextSpan> Key = Scan.While(c => char.IsLetter(c) || c == ' ', 1, "a field's name");
    private static readonly Parser<TextSpan> CloseBracket = Scan.Char(']');

    private static readonly Parser<TextSpan> HandleName =
        from first in Scan.One(char.IsAsciiLetterLower, "a small letter")
        from rest in HandleRest
        from boundary in HandleEnd
        select TextSpan.FromBounds(first.Start, rest.End);

    private static readonly Parser<TextSpan> Handle =
        from at in Scan.Char('@')
        from name in HandleName
        from gap in Scan.Gap
        select name;

    /// <summary>Up to the closing bracket, or to a comma that another field follows: a value may hold commas.</summary>
    private static readonly Parser<TextSpan> FieldValue = input =>
    {
        var start = (LineInput)input;
        var remaining = start.Remaining;
        var length = 0;
        while (length < remaining.Length && remaining[length] != ']' && !(remaining[length] is ',' or ';' && BeginsField(remaining[(length + 1)..])))
            length++;
        return Result.Success(new TextSpan(start.Position, length), start.To(start.Position + length));
    };

    private static readonly Parser<(TextSpan Key, TextSpan Value)> BracketedField =
        from gap in Scan.Gap
        from key in Key
        from colon in KeyColon
        from value in FieldValue
        select (key, value);

    private static readonly Parser<IEnumerable<(TextSpan Key, TextSpan Value)>> BracketedFields = BracketedField.DelimitedBy(Scan.One(c => c is ',' or ';', "','"));

    private static readonly Parser<IEnumerable<(TextSpan Key, TextSpan Value)>> Bracket =
        from open in Scan.Char('[')
        from fields in BracketedFields
        from close in CloseBracket
        select fields;

    /// <summary>The parts of an entry; what is left of the words after handle, fields and capacity were taken off is name and role.</summary>
    internal static PersonEntryParts Read(string source, TextSpan entry)
    {
        string? name = null;
        var words = Scan.Trim(source, entry);
        if (!words.IsEmpty && source[words.Start] == '@' && Handle(new LineInput(source, words.Start, words.End)) is { WasSuccessful: true } handle)
        {
            name = source.Substring(handle.Value.Start, handle.Value.Length);
            words = TextSpan.FromBounds(handle.Remainder.Position, words.End);
        }

        words = TakeFields(source, words, out var fields);
        var parts = new PersonEntryParts { Handle = name, Fields = fields, Words = Slice(source, words) };
        if (StartsWithArticle(parts.Words))
            return parts;
        words = TakeCapacity(source, words, parts);
        if (words.Length > 0 && source[words.Start] == ',')
        {
            parts.Role = Slice(source, Scan.Trim(source, TextSpan.FromBounds(words.Start + 1, words.End)));
            return parts;
        }

        var comma = Comma(source, words);
        if (comma < 0)
            comma = DashBeforeOffice(source, words);
        parts.Name = Slice(source, comma < 0 ? words : Scan.Trim(source, TextSpan.FromBounds(words.Start, comma)));
        parts.Role = comma < 0 ? "" : Slice(source, Scan.Trim(source, TextSpan.FromBounds(comma + 1, words.End)));
        return parts;
    }

    /// <summary>Whether words are a post's: they begin with the article.</summary>
    internal static bool StartsWithArticle(string words) =>
        words.StartsWith("the ", StringComparison.Ordinal) || words.StartsWith("The ", StringComparison.Ordinal)
        || words.StartsWith("y ", StringComparison.Ordinal) || words.StartsWith("yr ", StringComparison.Ordinal);

    /// <summary>Takes bracketed fields off the end of words; a bracket with an unknown key stays among the words.</summary>
    internal static TextSpan TakeFields(string source, TextSpan words, out IReadOnlyDictionary<string, string> fields)
    {
        Dictionary<string, string>? found = null;
        while (words.Length > 0 && source[words.End - 1] == ']')
        {
            var open = source.LastIndexOf('[', words.End - 1, words.Length);
            if (open < 0 || Bracket.Run(source, TextSpan.FromBounds(open, words.End)) is not { WasSuccessful: true } bracket
                || !bracket.Value.All(field => Keys.Contains(Slice(source, Scan.Trim(source, field.Key)).ToLowerInvariant())))
                break;
            found ??= [];
            foreach (var (key, value) in bracket.Value)
                found.TryAdd(Slice(source, Scan.Trim(source, key)).ToLowerInvariant(), Slice(source, Scan.Trim(source, value)));
            words = Scan.Trim(source, TextSpan.FromBounds(words.Start, open));
        }

        fields = found ?? NoFields;
        return words;
    }

    private static TextSpan TakeCapacity(string source, TextSpan words, PersonEntryParts parts)
    {
        var last = words.Length > 0 && source[words.End - 1] == '.' ? words.End - 1 : words.End;
        if (last <= words.Start || source[last - 1] != ')')
            return words;
        var open = source.LastIndexOf('(', last - 1, last - words.Start);
        if (open < 0)
            return words;
        var inner = source[(open + 1)..(last - 1)].Trim();

        // "Smith (A)" and "Ann Smith (AS)": initials belong to the name.
        if (inner.Length <= 3 && inner.All(c => char.IsUpper(c) || c == '.') && open > words.Start)
            return words;
        parts.Capacity = inner;
        return Scan.Trim(source, TextSpan.FromBounds(words.Start, open));
    }

    private static bool BeginsField(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOf(':');
        return colon is > 0 and < 20 && words[..colon].Trim().ToString() is { Length: > 0 } key && key.All(char.IsLetter);
    }

    private static int Comma(string source, TextSpan words)
    {
        var depth = 0;
        for (var position = words.Start; position < words.End; position++)
        {
            if (source[position] == '(')
                depth++;
            else if (source[position] == ')')
                depth--;
            else if (source[position] == ',' && depth <= 0)
                return position;
        }

        return -1;
    }

    /// <summary>
    /// The dash of "Ann Smith – Chair", which is the comma before a role; below 0 where there is none, or where the words after it are no
    /// office: "Save the Children – Northern Branch" is one name.
    /// </summary>
    private static int DashBeforeOffice(string source, TextSpan words)
    {
        for (var position = words.Start + 1; position < words.End - 1; position++)
        {
            if (source[position] is '-' or '–' or '—' && char.IsWhiteSpace(source[position - 1]) && char.IsWhiteSpace(source[position + 1]))
                return Office().IsMatch(source.AsSpan(position + 1, words.End - position - 1).Trim()) ? position : -1;
        }

        return -1;
    }

    [GeneratedRegex(
        @"^(in the )?((vice|deputy|acting|lord|lady|town|honorary)[ -])*(chair(man|woman|person)?|mayor|president|speaker|provost|convener|convenor|leader|clerk|secretary|treasurer|cadeirydd|maer|clerc)( (of|to) .+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    /// <summary>The words of a span; the line end and indentation of an entry that goes on in a second line become one space.</summary>
    private static string Slice(string source, TextSpan span)
    {
        var words = source.Substring(span.Start, span.Length);
        return words.AsSpan().IndexOfAny('\n', '\r') < 0 ? words : string.Join(' ', words.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
