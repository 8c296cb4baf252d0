using System.Globalization;
using System.Text;

namespace MinutesDsl.Dsl.Tests.Hostile;

/// <summary>Texts that nobody means, at sizes at which anything quadratic would not come back.</summary>
internal static class HostileText
{
    private const int LongLine = 20_000_000;

    /// <summary>Just under the length from which a line's markup is not read.</summary>
    private const int ReadLine = 99_990;

    /// <summary>What a single line of 20 million characters is made of.</summary>
    public static TheoryData<string> LongLines { get; } = ["*", "[", "[a](", "@a ", "1", "1.", "#1 ", "(", "|", " ", "\u0001", "EXEMPT 3: "];

    /// <summary>What the longest line whose markup is read is made of.</summary>
    public static TheoryData<string> Lines { get; } =
    [
        "1.1 ",         "*", "_", "[", "[a](", "[a](x", "[a]( )", "@a ", "@", "#1 ", "#", "##### ", "(", ")", "((1)", "|", "| a ", " ", "\t", "\\", "\\*", "a", "é", "1", "1.", "A", "EXEMPT ",
        "*a _b ", "**a*", "a* ", "//", "> ", "- ", ":", "a: ", "[a: b, ", "x [a: b] ", "\"", "2022/32 ", "?", "XXX", "[insert", "\uD800", "\u0001", "\u2028",
    ];

    /// <summary>What such a line that begins with a keyword is made of: the keyword, and what follows it again and again.</summary>
    public static TheoryData<string, string> Heads { get; } = new()
    {
        { "EXEMPT ", "1, " }, { "EXEMPT ", "1 and " }, { "EXEMPT ", "(" }, { "EXCLUSION items ", "1, " }, { "EXCLUSION items ", "1 to 200, " }, { "EXCLUSION ", "(" },
        { "PRESENT ", "@a, " }, { "PRESENT ", "Mr A and " }, { "PRESENT ", "[a: b, " }, { "PRESENT ", "x [a: b] " }, { "PRESENT ", "x (a) " }, { "PRESENT ", "," },
        { "ACTION ", "@a, " }, { "ACTION ", "by " }, { "ACTION ", "(done) " }, { "VOTE ", "1 for, " }, { "VOTE ", "for " }, { "MOTION by ", "@a and " },
        { "LEFT ", "10am " }, { "LEFT ", "@a at 10, " }, { "LEFT ", " for " }, { "ITEM ", "1." }, { "ITEM ", "1(a)" }, { "CLOSED ", "10 to " },
        { "PREVIOUS MINUTES of ", "1 July 2023 and " }, { "CORRECTION to ", "minute 1 " }, { "INTERESTS ", "@a, item 1, " }, { "DOCUMENTS ", "[a](b) " },
        { "RESOLVED ", "[no: 1] " }, { "QUESTION ", "by " },
    };

    /// <summary>Many lines, by name.</summary>
    public static TheoryData<string> Names { get; } = [.. Many.Keys];

    private static Dictionary<string, Func<string>> Many => new()
    {
        ["entries"] = () => Repeat(200_000, _ => "- a\n"),
        ["numbered entries"] = () => Repeat(100_000, i => $"{i % 1000}. a\n"),
        ["levels"] = () => Repeat(2_000, i => $"{new string(' ', 2 * i)}- a\n"),
        ["levels without end"] = () => Repeat(100, _ => Repeat(200, i => $"{new string(' ', 2 * i)}- AGREED a\n")),
        ["blank lines"] = () => Repeat(300_000, _ => "\n"),
        ["comments"] = () => Repeat(200_000, _ => "// minutes: ignore MIN101\n"),
        ["items with Exempt"] = () => Repeat(25_000, i => $"\nITEM {i} Land\nExempt: 3\n\nWords of @nobody.\n"),
        ["items of one number"] = () => Repeat(25_000, _ => "ITEM 1 Land\n"),
        ["parts of items"] = () => Repeat(25_000, i => $"ITEM 1{new string('a', i % 5)}({i % 9}) Land\n"),
        ["exclusions that name unknown items"] = () => Repeat(25_000, i => $"EXCLUSION items {i + 900_000}\n"),
        ["exclusions that name items"] = () => "ITEM 1 Land\n\nWords.\n" + Repeat(20_000, i => $"EXCLUSION item 1\nREADMITTED\nITEM {i} Roads\n"),
        ["exclusions without end"] = () => Repeat(20_000, i => $"ITEM {i} Land\nEXCLUSION\nREADMITTED\n"),
        ["an exclusion with many entries"] = () => "EXCLUSION\n" + Repeat(20_000, i => $"- item {i}: paragraph {1 + (i % 7)}\n") + Repeat(20_000, i => $"ITEM {i} Land\n"),
        ["slips"] = () => Repeat(50_000, _ => "EXMEPT 3: words\n\n"),
        ["passages"] = () => Repeat(25_000, _ => "EXEMPT 3\nWords of @nobody.\nOPEN\n"),
        ["exempt words"] = () => Repeat(25_000, i => $"EXEMPT 3: words of @nobody{i}\n\nOpen words of @somebody.\n\n"),
        ["undefined handles"] = () => "PRESENT\n" + Repeat(2_000, i => $"- @{Handle(i)} Ann Lee\n") + Repeat(25_000, i => $"\nAs @x{Handle(i * 7)} said.\n"),
        ["handles defined twice"] = () => "PRESENT\n" + Repeat(25_000, i => $"- @a Ann {i}\n"),
        ["names"] = () => "PRESENT\n" + Repeat(20_000, i => $"- Mr A{Handle(i)} Lee\n") + Repeat(20_000, i => $"ACTION Mr A{Handle(i)} Lee, Mr Lee by July: go\n"),
        ["rolls"] = () => Repeat(30_000, i => $"IN ATTENDANCE Ann {Handle(i)}\n"),
        ["references"] = () => "MINUTES Board\nMinute label: {n}/{yy}\n\n" + Repeat(25_000, i => $"See #{i}/22 and #{i}.\n"),
        ["headings that lost their marks"] = () => Repeat(25_000, _ => "LAND AT THE ROAD\n\n"),
        ["nearly keywords"] = () => Repeat(25_000, _ => "AGRED to go.\n\n"),
        ["fields"] = () => "MINUTES Board\n" + Repeat(25_000, i => $"Date: {i}\nChoir: a\n"),
        ["fields of items"] = () => Repeat(20_000, i => $"ITEM {i} Land\nAgenda: {i}\nExempt: what\nPublic titel: a\n"),
        ["votes"] = () => Repeat(20_000, _ => "VOTE\nFor: @a, @b\nAgainst: 3\n"),
        ["tables"] = () => Repeat(20_000, _ => "| a | b |\n|---|---|\n| c | d |\n\n"),
        ["rows"] = () => Repeat(50_000, _ => "| a | b |\n"),
        ["quotations"] = () => Repeat(50_000, _ => "> a\n>\n"),
        ["paragraph numbers"] = () => "ITEM 5 Land\n" + Repeat(25_000, i => $"{4 + (i % 2)}.{i % 9999} Words\n"),
        ["motions"] = () => Repeat(20_000, _ => "MOTION by @a, seconded by @b: go\nCARRIED\nRESOLVED\n"),
        ["carriage returns"] = () => new string('\r', 300_000),
    };

    public static string OfLongLine(string part) => Fill(part, LongLine);

    public static string OfLine(string part) => Fill(part, ReadLine) + "\n";

    public static string OfHead(string keyword, string part) => keyword + Fill(part, ReadLine - keyword.Length) + "\n";

    public static string Of(string name) => Many[name]();

    private static string Fill(string part, int length)
    {
        var builder = new StringBuilder(length);
        while (builder.Length + part.Length <= length)
            builder.Append(part);
        return builder.ToString();
    }

    private static string Handle(int number) => number.ToString("x", CultureInfo.InvariantCulture).Replace('0', 'g') is var word && char.IsAsciiLetterLower(word[0]) ? word : "h" + word;

    private static string Repeat(int count, Func<int, string> line)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < count; i++)
            builder.Append(CultureInfo.InvariantCulture, $"{line(i)}");
        return builder.ToString();
    }
}
