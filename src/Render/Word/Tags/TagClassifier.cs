using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MinutesDsl.Render.Word;

/// <summary>Tells by a tag's first word what it does.</summary>
internal static partial class TagClassifier
{
    /// <summary>The words that begin what <c>end</c> ends.</summary>
    private static readonly ImmutableHashSet<string> Opening = ["for", "while", "if", "case", "with", PieceWord];

    private static readonly ImmutableHashSet<string> Marks = ["number", "heading", "anchor"];

    private static readonly ImmutableHashSet<string> Refused =
        ["capture", "func", "wrap", "tablerow", "import", "readonly", "ret", "break", "continue", "include", "include_join", "do"];

    /// <summary>The word that begins a designer's own piece for a kind of block.</summary>
    public const string PieceWord = "block";

    /// <summary>The kind and the first word.</summary>
    /// <exception cref="WordTemplateException">The tag can have no place in a Word template.</exception>
    public static (TagKind Kind, string Keyword) Classify(string code, string quote)
    {
        if (code.StartsWith('#'))
            return (TagKind.Comment, "#");
        if (code.Length == 0)
            throw Wrong($"{quote} has a tag with nothing in it: {{{{ }}}}. Write what it should print, or take it out.");
        var word = FirstWord().Match(code).Value;
        var rest = code[word.Length..];
        // A name that goes on as a member, or is called in brackets, is a value: end.x, block.text.
        var standsAlone = rest.Length == 0 || rest[0] == ' ';
        if (standsAlone && Refused.Contains(word))
            throw Wrong($"{quote} has {{{{ {code} }}}}, and \"{word}\" cannot be used in a Word template. Use if, for, case, and pieces ({{{{ block decision }}}} … {{{{ end }}}}).");
        if (standsAlone && word == "end")
            return rest.Length == 0 ? (TagKind.Close, word) : throw Wrong($"{quote} has {{{{ {code} }}}}. Write {{{{ end }}}} alone: it ends whatever was begun last.");
        if (standsAlone && word is "else" or "when")
            return (TagKind.Middle, word);
        if (Assignment().IsMatch(code))
            return (TagKind.Assignment, word);
        if (standsAlone && Opening.Contains(word) && (rest.Length > 0 || word != PieceWord))
            return (TagKind.Open, word);
        if (standsAlone && Marks.Contains(word) && rest.Length > 0)
            return (TagKind.Mark, word);
        return (TagKind.Value, word);
    }

    /// <summary>A mistake in a tag.</summary>
    public static WordTemplateException Wrong(string message) => new(message, RenderCatalogue.WordTag);

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^[A-Za-z_$][A-Za-z0-9_]*\s*=(?![=>])")]
    private static partial Regex Assignment();
}
