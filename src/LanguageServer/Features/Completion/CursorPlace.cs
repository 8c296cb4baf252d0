using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>
/// Where the cursor is: its line, and what is open above it. Only the tree is read; the bound document is asked for by those completions
/// that need it.
/// </summary>
internal sealed class CursorPlace
{
    /// <summary>In a longer line the grammar reads no markup either.</summary>
    internal const int LongestLine = 100_000;

    private readonly int triggerKind;

    private CursorPlace(DocumentSnapshot document, int offset, int triggerKind, ClientFacts client, DateOnly? today)
    {
        this.triggerKind = triggerKind;
        Document = document;
        Offset = offset;
        Client = client;
        Today = today;
        LineSpan = document.Text.GetLineSpan(document.Text.GetLinePosition(offset).Line);
        Before = document.Text.Text[LineSpan.Start..offset];
        After = document.Text.Text[offset..LineSpan.End];
        Above = LinesAbove.Of(document.Tree, LineSpan.Start);
        Line = Above.Current;
        (Lead, IsEntry) = LineLead.Of(this);
    }

    /// <summary>The document.</summary>
    public DocumentSnapshot Document { get; }

    /// <summary>The cursor.</summary>
    public int Offset { get; }

    /// <summary>What the client can.</summary>
    public ClientFacts Client { get; }

    /// <summary>Today, or null.</summary>
    public DateOnly? Today { get; }

    /// <summary>The line without its end.</summary>
    public TextSpan LineSpan { get; }

    /// <summary>The line up to the cursor.</summary>
    public string Before { get; }

    /// <summary>The line from the cursor on.</summary>
    public string After { get; }

    /// <summary>What stands above the line.</summary>
    public LinesAbove Above { get; }

    /// <summary>The line of the tree; null on an empty last line.</summary>
    public LineSyntax? Line { get; }

    /// <summary>The length of what precedes the line's words: indentation, list marker or paragraph number.</summary>
    public int Lead { get; }

    /// <summary>Whether the line begins with a list marker.</summary>
    public bool IsEntry { get; }

    /// <summary>Whether the document is a register.</summary>
    public bool IsRegister => Document.Kind == DocumentKind.Register || Document.Tree.IsRegister;

    /// <summary>The project's settings.</summary>
    public ProjectSettings Settings => Document.Project.Project.Settings;

    /// <summary>The words typed from the line's lead to the cursor.</summary>
    public string Typed => Before.Length >= Lead ? Before[Lead..] : "";

    /// <summary>
    /// Whether letters being typed may have asked: a client that completes while somebody types sends what it sends for Ctrl+Space too,
    /// but only straight after a letter.
    /// </summary>
    public bool MayBeAutomatic => triggerKind == CompletionContext.Character || (Before.Length > 0 && char.IsLetterOrDigit(Before[^1]));

    /// <summary>Whether nothing but one word, or words in capitals, stands between the line's lead and the cursor.</summary>
    public bool StartsLine => Before.Length >= Lead && !Typed.Contains('\\') && (Typed.All(c => char.IsLetter(c) || c is '-' or '\'' or '’') || IsCapitals(Typed) || Above.FieldOwner is not null);

    /// <summary>Whether the cursor is in the value of a field.</summary>
    public bool IsInFieldValue => Line is { LineKind: LineKind.Field } line && Offset >= line.Marker.End;

    /// <summary>Whether the cursor is after the line's keyword.</summary>
    public bool IsAfterKeyword => Line is { Keyword: not null } line && Offset > line.KeywordSpan.End;

    /// <summary>The keyword that the line belongs to: its own, or that of the block which is open; null for none.</summary>
    public Keyword? Block => Line?.Keyword is { } own ? own : Above.OpenKeyword(isEntry: IsEntry, isIndented: Before.Length > 0 && char.IsWhiteSpace(Before[0]));

    /// <summary>Whether somebody may be named here without <c>@</c> having been typed: asked for, and not in the middle of a word.</summary>
    public bool MayName => !IsRegister && !MayBeAutomatic && Above.HasText && Line is not { LineKind: LineKind.Heading or LineKind.TableRow };

    /// <summary>Whether the cursor is in exempt text.</summary>
    public bool IsExempt => Document.Model.Document.ExemptSpans.Any(span => span.IntersectsWith(new TextSpan(Offset, 0)));

    internal static CursorPlace At(DocumentSnapshot document, int offset, int triggerKind, ClientFacts client, DateOnly? today) =>
        new(document, Math.Clamp(offset, 0, document.Text.Length), triggerKind, client, today);

    /// <summary>The text of a span.</summary>
    public string Slice(TextSpan span) => Document.Text.ToString(span);

    /// <summary>A change from a column of the line to the cursor, over the rest of the word that the cursor is in.</summary>
    public TextSpan ReplaceFrom(int column)
    {
        var end = 0;
        while (end < After.Length && char.IsLetter(After[end]) && Before.Length > column)
            end++;
        return TextSpan.FromBounds(LineSpan.Start + column, Offset + end);
    }

    /// <summary>The mark and the word after it, up to the cursor and on to the word's end, where the mark begins a word; null elsewhere.</summary>
    public TextSpan? WordAfter(char mark)
    {
        var start = Before.Length;
        while (start > 0 && IsOfWord(Before[start - 1], mark))
            start--;
        if (start == 0 || Before[start - 1] != mark)
            return null;
        start--;
        if (start > 0 && !BeginsWord(Before[start - 1]) || (start > 0 && Before[start - 1] == '\\'))
            return null;
        if (mark == '#' && start == 0 && Before.Length == 1)
            return null;
        var end = 0;
        while (end < After.Length && (char.IsLetterOrDigit(After[end]) || (mark == '@' && After[end] == '-') || (mark == '#' && IsInReference(end))))
            end++;
        return TextSpan.FromBounds(LineSpan.Start + start, Offset + end);
    }

    /// <summary>Whether the word before the cursor hangs on one of the marks, as in an e-mail address.</summary>
    public bool IsGluedTo(string marks)
    {
        var start = Before.Length;
        while (start > 0 && (char.IsLetterOrDigit(Before[start - 1]) || Before[start - 1] is '-' or '.' or '_'))
            start--;
        return start > 0 && marks.Contains(Before[start - 1]);
    }

    /// <summary>Whether words are in capitals throughout.</summary>
    internal static bool IsCapitals(string words) => words.Length > 0 && words.All(c => char.IsUpper(c) || c == ' ') && words[0] != ' ';

    /// <summary>Whether what follows the cursor at an index parts two numbers of a reference: not the full stop of a sentence.</summary>
    private bool IsInReference(int index) => After[index] is '-' or '/' or '.' && index + 1 < After.Length && char.IsAsciiDigit(After[index + 1]);

    private static bool IsOfWord(char character, char mark) =>
        char.IsLetterOrDigit(character) || character == '-' || (mark == '#' && character is '.' or '/' or '(' or ')');

    /// <summary>The language's rule for <c>@</c> and <c>#</c> (language reference, "Inline markup").</summary>
    private static bool BeginsWord(char before) => !char.IsLetterOrDigit(before) && before is not ('.' or '_' or '-' or '+' or '/' or '@' or '#' or '&');
}
