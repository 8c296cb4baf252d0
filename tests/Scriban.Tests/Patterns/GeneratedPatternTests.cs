using FsCheck;
using FsCheck.Fluent;
using MinutesDsl.Scriban.Patterns;

namespace MinutesDsl.Scriban.Tests.Patterns;

/// <summary>Patterns and texts by chance: what .NET matches, the engine matches; what .NET refuses, it refuses with its own error.</summary>
public sealed class GeneratedPatternTests
{
    private const int Rounds = 6000;

    private const long StepLimit = 300_000;

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Rounds).WithEndSize(30).WithReplay(20260307, 1);

    private static readonly Gen<string> Text = Gen.Elements("a", "b", "c", "A", "B", "1", "2", " ", "\n", "_", "é", "É", "k", "\u212A", "-", ".", "]").ListOf().Select(string.Concat);

    private static readonly Gen<PatternOptions> Options = Gen.Choose(0, 15).Select(bits => (PatternOptions)bits);

    private static readonly Gen<string> Atoms = Gen.Elements(
        "a", "b", "c", "ab", "k", "é", "1", ".", "\\d", "\\w", "\\s", "\\W", "\\D", "\\S", "[ab]", "[^a]", "[a-c]", "[a-c-[b]]", "[\\w-[b]]", "[^\\W_]", "\\p{Lu}", "\\P{L}", "\\p{IsBasicLatin}",
        "^", "$", "\\b", "\\B", "\\A", "\\z", "\\Z", "\\G", "\\1", "\\2", "\\k<n>", "(?#c)", "", "\\x61", "\\u00e9", "\\n", " ", "[[:]", "[]a]", "[^\\n]", "[A-k]");

    [Fact]
    public void Sound_patterns_match_as_in_dotnet() => Check.One(
        Config,
        Prop.ForAll((from pattern in Branches(3) from options in Options from text in Text select (pattern, options, text)).ToArbitrary(), Equal));

    [Fact]
    public void Any_text_of_the_pieces_is_read_as_in_dotnet()
    {
        var piece = Gen.Elements(
            "(", ")", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?<n>", "(?'n'", "(?<2>", "(?i)", "(?i-m:", "(?x)", "(?n)", "(?(1)", "(?(n)", "(?(?=a)", "(?(a)", "(?#", "|", "*", "+", "?", "{", "}", "{2}",
            "{1,2}", "{0,}", "[", "]", "[^", "-", "-[", "^", "$", ".", "\\", "\\d", "\\p{L}", "\\p{", "\\k<n>", "\\1", "\\10", "\\x4", "\\u12", "\\c", "\\-", "\\b", "\\", "#", " ", "\n", "a", "b", "1", ":", "<",
            ">", "'", "=", "!", ",", "é", "n", "(?", "(?<", "(?<1", "\\01", "\\8", "\\<n>", "[:", ":]", "\\w", "\\B");
        Check.One(
            Config,
            Prop.ForAll((from pattern in piece.ListOf().Select(string.Concat) from options in Options from text in Text select (pattern, options, text)).ToArbitrary(), Equal));
    }

    [Fact]
    public void No_text_makes_the_reader_throw_anything_but_its_error() => Check.One(Config, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Equal((text ?? "", PatternOptions.None, "ab"))));

    private static void Equal((string Pattern, PatternOptions Options, string Text) given)
    {
        var (pattern, options, text) = given;
        var ours = Comparison.ByUs(pattern, options, text, StepLimit);
        if (ours is Comparison.NotSupported or "too many steps")
            return;
        var expected = Comparison.ByDotNet(pattern, options, text);
        Assert.True(expected == ours, $"pattern {pattern}\noptions {options}\ntext {text.Replace("\n", "\\n", StringComparison.Ordinal)}\n.NET {expected}\nours {ours}");
    }

    private static Gen<string> Part(int depth) => depth == 0
        ? Atoms
        : Gen.OneOf(
            Atoms,
            Atoms,
            from inner in Branches(depth - 1) from open in Gen.Elements("(", "(", "(?:", "(?>", "(?=", "(?!", "(?<=", "(?<!", "(?<n>", "(?i:", "(?-i:", "(?s-m:", "(?i)(?:", "(?m:") select $"{open}{inner})",
            from condition in Gen.Elements("1", "n", "?=a", "?!b", "?<=a", "?<!b", "a", "\\w") from yes in Sequence(depth - 1) from no in Sequence(depth - 1) select $"(?({condition}){yes}|{no})",
            from part in Gen.OneOf(Gen.Elements("a", "b", ".", "\\w", "[ab]", "\\s", "[^b]"), Branches(depth - 1).Select(inner => $"({inner})"), Branches(depth - 1).Select(inner => $"(?:{inner})"))
            from count in Gen.Elements("*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "{2,}", "{2,}?", "{1,3}?", "{0}", "{0,1}")
            select part + count);

    private static Gen<string> Sequence(int depth) => from parts in Part(depth).ListOf(Random(depth)) select string.Concat(parts);

    private static int Random(int depth) => depth + 1;

    private static Gen<string> Branches(int depth) => Gen.OneOf(
        Sequence(depth),
        Sequence(depth),
        from first in Sequence(depth) from second in Sequence(depth) select $"{first}|{second}",
        from first in Sequence(depth) from second in Sequence(depth) from third in Atoms select $"{first}|{third}|{second}");
}
